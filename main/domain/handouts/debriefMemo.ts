import { dayText, shortDayText } from '../dateText.ts';
import { eventDatesOf } from '../agenda/eventDates.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Block, Handout } from './handout.ts';
import type { Theme } from '../followup/theme.ts';
import { accentCell, bold, facts, gap, labeled, labeledList, main, quiet } from './blocks.ts';
import { callText, commitmentCount, evaluationBlocks, MEMO_READERS, memoTextOf } from './memoParts.ts';
import { memoLength } from './memoLength.ts';
import { asSentence, dotted, fitted, handoutOf, languageOf, numberWord } from './printRequest.ts';
import type { PrintRequest } from './printRequest.ts';
import { told, voicesOf, withName } from './themeVoices.ts';
import type { Voiced } from './themeVoices.ts';

/** What a memo loses when it grows beyond about five pages, what a reader misses least first. */
const TRIMS = ['participant questions', 'reactions', 'third quote', 'strategies'] as const;
type Trim = (typeof TRIMS)[number];
/** The ways of doing it stay until a memo would be longer than anybody reads. */
const LONGEST_PAGES: Record<Trim, number> = {
  'participant questions': 5.1,
  reactions: 5.1,
  'third quote': 5.1,
  strategies: 6,
};

/**
 * About five pages before the call: what was told, how it is done, what was heard, and questions after each theme
 * (DOC-19 to DOC-23). Nothing sealed, pending, declined or above the readers is in it.
 */
export function debriefMemo(request: PrintRequest): Handout {
  return trimmed(request).memo;
}

/** What had to be left out of the debrief memo to keep it readable, in order. */
export function debriefMemoTrims(request: PrintRequest): string[] {
  return trimmed(request).trims;
}

function trimmed(request: PrintRequest): { memo: Handout; trims: Trim[] } {
  const trims: Trim[] = [];
  // Large print says the same as the usual one, so the usual one is measured.
  const measured = { ...request, isLargePrint: false };
  for (const trim of TRIMS) {
    if (memoLength(composed(measured, new Set(trims))).pages <= LONGEST_PAGES[trim]) break;
    trims.push(trim);
  }
  return { memo: composed(request, new Set(trims)), trims };
}

function composed(request: PrintRequest, trims: ReadonlySet<Trim>): Handout {
  const { snapshot } = request;
  const { event, followUp, themes } = snapshot;
  const written = memoTextOf(snapshot, followUp.debriefMemo);
  const dates = eventDatesOf(event, followUp);
  const language = languageOf(snapshot);
  return handoutOf(request, {
    title: 'Debrief memo',
    subject: fitted(snapshot.program?.name ?? '', 120),
    confidentiality: MEMO_READERS,
    blocks: [
      {
        kind: 'title',
        meta: dotted(fitted(event.name, 70), dayText(dates.memoOn, language)),
        title: fitted(written.subject, 90) || 'What we heard',
        lead: written.purpose,
        startsPage: false,
      },
      ...facts(
        ['To', fitted(written.to, 120), 2],
        ['From', fitted(written.from, 120), 2],
        ['Call', callText(snapshot), 1.5],
      ),
      gap(14),
      ...labeled('How to read this', written.howToRead),
      ...themesAtAGlance(themes),
      ...labeledList('Please bring to the call', [
        `One thing that has moved since ${shortDayText(event.endsOn, language)}`,
        'One thing that has not',
        ...(themes.length > 2 ? ['The two themes you would most like to talk about'] : []),
      ]),
      ...themes.flatMap((theme, index) => themeBlocks(snapshot, theme, index + 1, trims)),
      ...sinceWeMet(snapshot, written.next, written.thanks),
    ],
  });
}

function themesAtAGlance(themes: readonly Theme[]): Block[] {
  if (themes.length === 0) return [];
  return [
    { kind: 'side-heading', text: 'Themes at a glance' },
    {
      kind: 'table',
      caption: 'Themes with their first question',
      head: ['No.', 'Theme and its first question'],
      widths: [11, 116],
      rows: themes.map((theme, index) => {
        const question = told(theme.memoQuestions)[0];
        return [
          accentCell(String(index + 1)),
          { paragraphs: [[bold(theme.title)], ...(question ? [[quiet(question)]] : [])] },
        ];
      }),
      place: 'text',
    },
    gap(12),
  ];
}

function themeBlocks(
  snapshot: EventSnapshot,
  theme: Theme,
  number: number,
  trims: ReadonlySet<Trim>,
): Block[] {
  const voices = voicesOf(snapshot, theme, 'exchange');
  const isJourney = snapshot.event.kind === 'journey';
  const ways = [...told(theme.strategies), ...voices.practices.map(withName)];
  const reactions = [...told(theme.reactions), ...voices.insights.map(withName)];
  const asked = [...told(theme.participantQuestions), ...voices.questions.map((voice) => voice.text)];
  const quotes = voices.quotes.slice(0, trims.has('third quote') ? 2 : 3);
  const questions = told(theme.memoQuestions);
  return [
    { kind: 'heading', level: 1, text: `${number}  ${theme.title}`, startsPage: false },
    ...labeled(
      isJourney ? 'Our host’s story' : 'What was told',
      theme.story,
      ...voices.stories.map(storyText),
    ),
    ...(trims.has('strategies') ? [] : labeledList('Ways of doing it', ways)),
    ...heard(
      theme.heard,
      trims.has('reactions') ? [] : reactions,
      trims.has('participant questions') ? [] : asked,
    ),
    ...(quotes.length === 0
      ? []
      : ([
          { kind: 'side-heading', text: 'In your words' },
          ...quotes.map((voice): Block => ({ kind: 'quote', text: voice.text, source: voice.by })),
          gap(3),
        ] satisfies Block[])),
    ...(questions.length === 0
      ? []
      : ([
          {
            kind: 'side-heading',
            text:
              questions.length === 1
                ? 'A question for you'
                : `${capital(numberWord(questions.length))} questions for you`,
          },
          { kind: 'questions', questions },
          gap(4),
        ] satisfies Block[])),
  ];
}

/** The summary with reactions and questions run in after it; without a summary they stand in lists of their own. */
function heard(summary: string, reactions: readonly string[], asked: readonly string[]): Block[] {
  if (summary.trim() === '')
    return [
      ...labeledList('What we heard from you', reactions),
      ...labeledList(asked.length === 1 ? 'A question you asked' : 'Questions you asked', asked),
    ];
  return [
    { kind: 'side-heading', text: 'What we heard from you' },
    main(summary),
    ...(reactions.length === 0 ? [] : [main(reactions.map(asSentence).join(' '))]),
    ...(asked.length === 0
      ? []
      : ([
          { kind: 'paragraph', runs: [bold('You asked  '), asked.join('  ')], style: 'main' },
        ] satisfies Block[])),
    gap(4),
  ];
}

function storyText(voice: Voiced): string {
  return voice.isUnnamed ? voice.text : `${voice.text} (${voice.by})`;
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('en-US') + word.slice(1);
}

function sinceWeMet(snapshot: EventSnapshot, next: string, thanks: string): Block[] {
  const language = languageOf(snapshot);
  const commitments = commitmentCount(snapshot);
  const first = snapshot.commitments.flatMap((one) => (one.dueOn === null ? [] : [one.dueOn])).sort()[0];
  return [
    { kind: 'heading', level: 1, text: 'Since we met', startsPage: false },
    { kind: 'side-heading', text: 'Three questions for everybody' },
    {
      kind: 'questions',
      questions: [
        'What have you tried, however small?',
        'What did your colleagues say when you came home?',
        'What surprised you?',
      ],
    },
    gap(12),
    ...(commitments === null
      ? []
      : ([
          { kind: 'side-heading', text: 'Commitments so far' },
          {
            kind: 'paragraph',
            runs: [
              bold(commitments.count),
              `${commitments.from}${
                first === undefined ? '' : `; the first is due on ${shortDayText(first, language)}`
              }. What each of you promised stays with you and the person who will ask.`,
            ],
            style: 'main',
          },
          gap(6),
        ] satisfies Block[])),
    ...evaluationBlocks(snapshot, 'What you said about the day'),
    ...labeled('What happens next', next),
    ...labeled('Thanks', thanks),
    gap(4),
    { kind: 'side-heading', text: 'Since then: my two lines for the call' },
    { kind: 'ruled-lines', starters: ['Has moved:', '', 'Has not moved yet:', ''] },
    ...credits(snapshot),
  ];
}

/** Method sources by name, once each. */
export function credits(snapshot: EventSnapshot): Block[] {
  const followed = new Set(snapshot.sessions.map((session) => session.formatId));
  const formats = snapshot.formats.filter((format) => followed.has(format.id));
  const lines = [...new Set(formats.map((format) => format.credit.trim()).filter(Boolean))];
  return lines.flatMap((line): Block[] => [gap(8), { kind: 'paragraph', runs: [line], style: 'small' }]);
}
