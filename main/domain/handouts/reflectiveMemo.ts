import { dayRangeText, dayText, shortDayText } from '../dateText.ts';
import { eventDatesOf } from '../agenda/eventDates.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Block, Handout } from './handout.ts';
import { isComing, isPeer } from '../people/person.ts';
import type { Theme } from '../followup/theme.ts';
import { bold, facts, gap, labeled, labeledList, main } from './blocks.ts';
import { credits } from './debriefMemo.ts';
import { appendix } from './reflectiveAppendix.ts';
import { whatRemains } from './reflectiveClosing.ts';
import { MEMO_READERS, memoTextOf } from './memoParts.ts';
import { counted, dotted, fitted, handoutOf, languageOf } from './printRequest.ts';
import type { PrintRequest } from './printRequest.ts';
import { told, voicesOf, withName } from './themeVoices.ts';
import type { Voiced } from './themeVoices.ts';

/**
 * The fuller report that stays: what the debrief memo told, what came back after it, what happened at home and what
 * remains open, built from the same notes without retyping (DOC-25 to DOC-29). Facilitators' own view stands apart.
 */
export function reflectiveMemo(request: PrintRequest): Handout {
  const { snapshot } = request;
  const { event, followUp, themes } = snapshot;
  const written = memoTextOf(snapshot, followUp.reflectiveMemo);
  const dates = eventDatesOf(event, followUp);
  return handoutOf(request, {
    title: 'Reflective memo',
    subject: fitted(snapshot.program?.name ?? '', 120),
    confidentiality: MEMO_READERS,
    hasContents: true,
    blocks: [
      {
        kind: 'title',
        meta: dotted(fitted(event.name, 70), dayText(dates.reflectiveMemoOn, languageOf(snapshot))),
        title: fitted(written.subject, 90) || 'What we learned together',
        lead:
          followUp.reflectiveMemo.purpose.trim() ||
          'The fuller version of the debrief memo, with what you told after it and what has happened at home. To keep, and to use.',
        startsPage: false,
      },
      ...facts(
        ['To', fitted(written.to, 120), 2],
        ['From', fitted(written.from, 120), 2],
        ['Call', callLine(snapshot), 1.5],
      ),
      gap(12),
      ...howThisCameAbout(snapshot),
      ...summary(snapshot),
      ...themes.flatMap((theme, index) => themeBlocks(snapshot, theme, index + 1)),
      ...onTheCall(snapshot),
      ...reflections(snapshot),
      ...whatRemains(snapshot, written.thanks),
      ...appendix(snapshot),
      ...credits(snapshot),
    ],
  });
}

function callLine({ followUp, event, program }: EventSnapshot): string {
  const { callOn } = eventDatesOf(event, followUp);
  const day = shortDayText(callOn, program?.language ?? 'en-US');
  return followUp.callPresent === null ? day : `${day}, ${counted(followUp.callPresent, 'person', 'people')}`;
}

function howThisCameAbout(snapshot: EventSnapshot): Block[] {
  const { event, people, program, followUp } = snapshot;
  const participants = people.filter(isPeer);
  const organizations = new Set(participants.map((person) => person.organization.trim()).filter(Boolean));
  const hosts = people.filter((person) => person.standing === 'host' && isComing(person));
  const on = dayRangeText(event.startsOn, event.endsOn, languageOf(snapshot));
  const at = event.venue.trim() === '' ? '' : ` at ${fitted(event.venue, 90)}`;
  const who =
    participants.length === 0
      ? ''
      : `${counted(participants.length, 'person', 'people')}${
          organizations.size > 1 ? ` from ${organizations.size} organizations` : ''
        } took part${hosts.length > 0 ? `; ${counted(hosts.length, 'person', 'people')} spoke for the host` : ''}.`;
  const call =
    followUp.callPresent === null
      ? ''
      : `${counted(followUp.callPresent, 'person', 'people')} joined the call${
          followUp.callMinutes === null ? '' : `, which took ${followUp.callMinutes} minutes`
        }.`;
  return [
    { kind: 'heading', level: 1, text: 'How this came about', startsPage: false },
    ...labeled(
      'The occasion',
      [`${fitted(event.name, 120)}, ${on}${at}.`, who, call].filter(Boolean).join(' '),
    ),
    ...labeledList(
      'What it was for',
      told(event.objectives.length > 0 ? event.objectives : (program?.goals ?? [])),
    ),
    ...labeled(
      'How to read this',
      'Participants’ words stand in quotation marks with the source they agreed to. What was said on the call is marked. The facilitators’ own view has its own heading and a shaded ground.',
    ),
  ];
}

function summary({ followUp, themes }: EventSnapshot): Block[] {
  const paragraphs = followUp.summary.split(/\n+/).filter((text) => text.trim() !== '');
  if (paragraphs.length === 0 && themes.length === 0) return [];
  const titles = themes.map((theme): [string] => [theme.title]);
  return [
    { kind: 'heading', level: 1, text: 'Summary', startsPage: false },
    ...paragraphs.map(main),
    ...(titles.length > 0
      ? ([
          { kind: 'side-heading', text: 'Themes' },
          { kind: 'list', items: titles, look: 'number' },
          gap(6),
        ] satisfies Block[])
      : []),
  ];
}

function themeBlocks(snapshot: EventSnapshot, theme: Theme, number: number): Block[] {
  const then = voicesOf(snapshot, theme, 'exchange');
  const later = voicesOf(snapshot, theme, 'call');
  const isJourney = snapshot.event.kind === 'journey';
  return [
    { kind: 'heading', level: 1, text: `${number}  ${theme.title}`, startsPage: false },
    ...labeled(isJourney ? 'Our host’s story' : 'What was told', theme.story, ...then.stories.map(withName)),
    ...labeledList('Ways of doing it', [...told(theme.strategies), ...then.practices.map(withName)]),
    ...labeled('What participants said then', theme.heard),
    ...labeledList('Reactions', [...told(theme.reactions), ...then.insights.map(withName)]),
    ...labeledList('Questions asked then', [
      ...told(theme.participantQuestions),
      ...then.questions.map((voice) => voice.text),
    ]),
    ...quotes('In participants’ words', then.quotes, ''),
    ...labeledList('What they told us after the memo', [
      ...[...later.stories, ...later.insights, ...later.practices].map(withName),
    ]),
    ...quotes('On the call', later.quotes, 'on the call'),
    ...labeledList(
      'What has happened at home',
      theme.since
        .filter(({ text }) => text.trim() !== '')
        .map(({ organization, text }) =>
          organization.trim() === '' ? [text] : [bold(`${organization}  `), text],
        ),
    ),
    ...(theme.openQuestion.trim() === ''
      ? []
      : ([
          { kind: 'side-heading', text: 'Still open' },
          { kind: 'questions', questions: [theme.openQuestion] },
          gap(8),
        ] satisfies Block[])),
  ];
}

function onTheCall(snapshot: EventSnapshot): Block[] {
  const unsorted = voicesOf(snapshot, null, 'call');
  const others = voicesOf(snapshot, null, 'exchange');
  const heard = [...unsorted.stories, ...unsorted.insights, ...unsorted.practices].map(withName);
  const reactions = told(snapshot.followUp.memoReactions);
  const blocks = [
    ...labeledList('About the memo', reactions),
    ...labeledList('Told on the call', heard),
    ...labeledList(
      'Asked on the call',
      unsorted.questions.map((voice) => voice.text),
    ),
    ...quotes('In participants’ words', unsorted.quotes, 'on the call'),
    ...quotes('From the day itself', others.quotes, ''),
  ];
  if (blocks.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'What they told us after the memo', startsPage: false },
    ...blocks,
  ];
}

function reflections({ followUp }: EventSnapshot): Block[] {
  const paragraphs = told(followUp.facilitatorReflections);
  if (paragraphs.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Facilitators’ reflections', startsPage: false },
    {
      kind: 'shaded',
      heading: 'The facilitators’ own view, not participants’ words',
      paragraphs,
    },
    gap(8),
  ];
}

function quotes(label: string, voices: readonly Voiced[], where: string): Block[] {
  if (voices.length === 0) return [];
  return [
    { kind: 'side-heading', text: label },
    ...voices.map((voice): Block => ({ kind: 'quote', text: voice.text, source: dotted(voice.by, where) })),
    gap(3),
  ];
}
