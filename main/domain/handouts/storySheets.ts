import { agendaOf } from '../agenda/agenda.ts';
import type { AgendaItem } from '../agenda/agenda.ts';
import { clockText, weekdayText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Block, Handout } from './handout.ts';
import { hasStory, isStory } from '../formats/stories.ts';
import { wallOf } from '../time.ts';
import { gap, labeled, labeledList } from './blocks.ts';
import { dotted, fitted, handoutOf, languageOf } from './printRequest.ts';
import type { PrintRequest } from './printRequest.ts';

const MOST_PROMPTS = 4;
const USUAL_PROMPTS = [
  'Where were you?',
  'Who was there?',
  'What happened next?',
  'What did it leave with you?',
];

/** A few tell in front of everybody; they are prepared in person and not by a sheet. */
const IN_FRONT_OF_ALL = 'fishbowl';

/** The parts of the agenda in which people tell stories to each other. */
export function storyItems(snapshot: EventSnapshot): AgendaItem[] {
  return agendaOf(snapshot).filter(
    (item) => item.source.kind === 'block' && isStory(item) && item.formatId !== IN_FRONT_OF_ALL,
  );
}

/** Whether people hear a story that they may carry home. */
export function hasTransfer(snapshot: EventSnapshot): boolean {
  return agendaOf(snapshot).some((item) => item.source.kind === 'block' && hasStory(item));
}

/** A page for each part with stories: what to tell, what helps, how to listen, and room for a few words (DOC-17). */
export function storyPrompts(request: PrintRequest): Handout {
  const { snapshot } = request;
  return handoutOf(request, {
    title: 'Story prompts',
    subject: fitted(snapshot.program?.name ?? '', 120),
    confidentiality: 'Yours alone',
    blocks: storyItems(snapshot).flatMap((item, index) => storyPage(snapshot, item, index > 0)),
  });
}

function storyPage(snapshot: EventSnapshot, item: AgendaItem, startsPage: boolean): Block[] {
  const { event } = snapshot;
  const format = snapshot.formats.find(({ id }) => id === item.formatId);
  const [themes = [], ...prompts] = (format?.phases ?? [])
    .map((phase) => phase.prompts)
    .filter((lines) => lines.length > 0);
  const day = weekdayText(wallOf(item.startsAt, event.zone).on, languageOf(snapshot));
  return [
    {
      kind: 'title',
      meta: dotted(fitted(event.name, 70), day, clockText(item.startsAt, event.zone), fitted(item.room, 40)),
      title: fitted(item.title, 110),
      lead: 'One true story from your own work: a moment, not a lesson.',
      startsPage,
    },
    gap(4),
    ...labeledList('A story about …', themes.slice(0, MOST_PROMPTS)),
    ...labeledList('What helps to tell it', (prompts[0] ?? USUAL_PROMPTS).slice(0, MOST_PROMPTS)),
    ...labeledList('While you listen', (format?.norms ?? []).slice(0, MOST_PROMPTS)),
    ...labeled('Leave out', 'Names, and whatever others would not want to be told. Passing is fine.'),
    { kind: 'side-heading', text: 'The moment I want to tell' },
    {
      kind: 'ruled-lines',
      starters: ['Where and when', 'Who was there', 'What happened', '', 'What it left with me', ''],
    },
    gap(8),
    { kind: 'side-heading', text: 'A thread through our stories' },
    { kind: 'ruled-lines', starters: ['', ''] },
  ];
}

/** Same, different, what I would change: one page to carry an example home (DOC-17, DEL-10). */
export function transferSheet(request: PrintRequest): Handout {
  const { snapshot } = request;
  const box = (heading: string, prompt: string, heightMm: number) => ({
    heading,
    cue: null,
    prompt,
    heightMm,
    content: { kind: 'blank' as const },
  });
  return handoutOf(request, {
    title: 'Same, different, what I would change',
    subject: fitted(snapshot.program?.name ?? '', 120),
    confidentiality: 'Yours alone',
    isTight: true,
    blocks: [
      {
        kind: 'title',
        meta: fitted(snapshot.event.name, 70),
        title: 'Same, different, what I would change',
        lead: 'One sheet for each example that may be of use at home.',
        startsPage: false,
      },
      {
        kind: 'writing-boxes',
        head: ['Step', 'In my words'],
        boxes: [
          box('The example', 'What I saw or heard, and from whom', 28),
          box('Same', 'What is like my place?', 36),
          box('Different', 'What is not: size, people, money, law, history?', 36),
          box('What I would change', 'What has to be adapted before it fits?', 44),
          {
            heading: 'Now',
            cue: null,
            prompt: 'Tick one, then finish the lines',
            heightMm: 38,
            content: {
              kind: 'sentences',
              starters: [
                '☐ adopt   ☐ adapt   ☐ park, because',
                'My first step, and by when:',
                'Whom I ask, here and at home:',
              ],
            },
          },
        ],
      },
    ],
  });
}
