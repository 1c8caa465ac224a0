import { shortDayText } from '../dateText.ts';
import type { Slide } from '../slides/deck.ts';
import { deckOf } from '../slides/deckOf.ts';
import type { Voice } from '../formats/format.ts';
import type { Block, Cell, Handout } from './handout.ts';
import { accentCell, boldCell, cell, gap, quiet } from './blocks.ts';
import { dotted, fitted, handoutOf, languageOf } from './printRequest.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { isLoud, sessionTimesOf, stripOf } from './sessionTimes.ts';

type Of<Kind extends Slide['kind']> = Extract<Slide, { kind: Kind }>;

/**
 * The slides as pages, for a room without a projector (DOC-07): the same deck, said on paper. The steps stand in one
 * table and all rounds in another; what is to be said stays in the guide.
 */
export function deckPages(request: SessionPrintRequest): Handout {
  const { snapshot, session, format } = request;
  const { slides } = deckOf({ snapshot, session, format });
  const of = <Kind extends Slide['kind']>(kind: Kind): Of<Kind>[] =>
    slides.filter((slide): slide is Of<Kind> => slide.kind === kind);
  return handoutOf(request, {
    title: 'Slides on paper',
    subject: format.name,
    confidentiality: 'For participants',
    blocks: [
      ...of('cover').map(cover),
      ...section('What this is for', bullets(of('aims').flatMap(({ aims }) => aims.map(({ head }) => head)))),
      ...section('The hours ahead', hours(of('hours'), languageOf(snapshot))),
      ...section('Find your group', groups(of('groups'))),
      ...section('How the group works together', norms(of('norms'))),
      ...section('What stays here', bullets(of('confidentiality').flatMap(({ lines }) => lines))),
      ...section('Roles in your group', roles(of('roles'))),
      ...of('one-round').flatMap(({ title }) => section(title, round(request, of('phase')))),
      ...(of('one-round').length === 0 ? section('Step by step', steps(of('phase'))) : []),
      ...section('Questions that help', questions(of('questions'))),
      ...section('Who presents when', turns(slides)),
      ...section('The spare round', bullets(of('spare').flatMap(({ tasks }) => tasks))),
      ...section('Shown in the room', of('picture').map(shown)),
      ...of('reflection').flatMap((slide) => section(slide.title, reflection(slide))),
      ...of('commitment').flatMap(({ title, lines }) => section(title, written(lines))),
      ...of('evaluation').flatMap((slide) =>
        section(slide.title, written(slide.questions.flatMap((question) => [question, '']))),
      ),
      ...of('next').flatMap((slide) => section(slide.title, dates(slide))),
    ],
  });
}

/** A heading and what stands under it; nothing at all where nothing does. */
function section(text: string, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text, startsPage: false }, ...blocks];
}

function cover(slide: Of<'cover'>): Block {
  return {
    kind: 'title',
    meta: dotted(fitted(slide.owner, 90), slide.dates, fitted(slide.place, 80)),
    title: fitted(slide.title, 90),
    lead: slide.line,
    startsPage: false,
  };
}

function shown({ picture, title }: Of<'picture'>): Block {
  return { kind: 'picture', picture, title: fitted(title, 120) };
}

function bullets(lines: readonly string[]): Block[] {
  return lines.length === 0
    ? []
    : [{ kind: 'list', items: lines.map((line) => [fitted(line, 240)]), look: 'dash' }];
}

function norms(slides: readonly Of<'norms'>[]): Block[] {
  const lines = slides.flatMap((slide) => slide.norms);
  return lines.length === 0 ? [] : [{ kind: 'list', items: lines.map((line) => [line]), look: 'number' }];
}

function hours(slides: readonly Of<'hours'>[], language: string): Block[] {
  let before = '';
  const dayOnce = (day: string) => {
    const text = day === before || day === '' ? '' : shortDayText(day, language);
    before = day;
    return text;
  };
  const rows = slides.flatMap(({ blocks }) =>
    blocks.map(({ from, to, what, isRest, day }): Cell[] => [
      cell(dayOnce(day)),
      isRest ? cell(`${from} – ${to}`) : boldCell(`${from} – ${to}`),
      { paragraphs: [[isRest ? quiet(fitted(what, 90)) : fitted(what, 90)]] },
    ]),
  );
  const hasDays = rows.some(([day]) => JSON.stringify(day?.paragraphs) !== '[[""]]');
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'The hours ahead',
      head: hasDays ? ['Day', 'Clock', 'What'] : ['Clock', 'What'],
      widths: hasDays ? [36, 34, 100] : [34, 136],
      rows: hasDays ? rows : rows.map((row) => row.slice(1)),
      place: 'wide',
    },
  ];
}

function groups(slides: readonly Of<'groups'>[]): Block[] {
  const all = slides.flatMap((slide) => slide.groups);
  if (all.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Groups, rooms and members in presenting order',
      head: ['Group', 'Room', 'Who, in presenting order'],
      widths: [18, 40, 112],
      rows: all.map(({ letter, room, members, hasSpareRound }) => [
        accentCell(letter),
        boldCell(fitted(room, 60)),
        cell(`${members.map((name) => fitted(name, 60)).join(', ')}${hasSpareRound ? '; spare round' : ''}`),
      ]),
      place: 'wide',
    },
  ];
}

function roles(slides: readonly Of<'roles'>[]): Block[] {
  const all = slides.flatMap((slide) => slide.roles);
  if (all.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Roles in a group',
      head: ['Role', 'Does'],
      widths: [40, 130],
      rows: all.map(({ name, does }) => [boldCell(name), cell(does)]),
      place: 'wide',
    },
  ];
}

function round(request: SessionPrintRequest, phases: readonly Of<'phase'>[]): Block[] {
  const strip = stripOf(request, sessionTimesOf(request));
  return [{ kind: 'phase-strip', phases: strip }, gap(6), ...steps(phases)];
}

const VERBS: Record<Voice, string> = {
  speaks: 'speak',
  answers: 'answer',
  asks: 'ask',
  listens: 'listen',
  silent: 'silent',
  writes: 'write',
};

function steps(slides: readonly Of<'phase'>[]): Block[] {
  if (slides.length === 0) return [];
  const side = ({ voice, does }: { voice: Voice; does: string }): Cell => ({
    paragraphs: does === '' ? [] : [[does]],
    cue: { word: VERBS[voice], isLoud: isLoud(voice) },
  });
  return [
    {
      kind: 'table',
      caption: 'What each side does in each step',
      head: ['Step', 'Presenter', 'The others'],
      widths: [42, 64, 64],
      rows: slides.map(({ title, phases, current, presenter, peers }) => [
        { paragraphs: [[{ text: title, mark: 'bold' }], [quiet(`${phases[current]?.minutes ?? 0} min`)]] },
        side(presenter),
        side(peers),
      ]),
      place: 'wide',
    },
  ];
}

function questions(slides: readonly Of<'questions'>[]): Block[] {
  const stems = slides.flatMap((slide) => slide.stems);
  if (stems.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Questions to lend, by step',
      head: ['Step', 'Questions'],
      widths: [42, 128],
      rows: stems.map(({ heading, lines }) => [
        boldCell(heading),
        { paragraphs: lines.map((line) => [line]) },
      ]),
      place: 'wide',
    },
  ];
}

/** Every round with its clock and who presents in each group; a break stands where it is planned. */
function turns(slides: readonly Slide[]): Block[] {
  const rows = slides.flatMap((slide): Cell[][] => {
    if (slide.kind === 'break') return [[cell(''), cell('Break'), cell(`back at ${slide.backAt}`)]];
    if (slide.kind !== 'turns') return [];
    return [
      [
        accentCell(String(slide.round)),
        boldCell(slide.span),
        cell(
          slide.turns
            .map(
              ({ letter, presenter, startsAt }) =>
                `${letter}  ${fitted(presenter ?? 'spare round', 60)}${startsAt === '' ? '' : ` (from ${startsAt})`}`,
            )
            .join(', '),
        ),
      ],
    ];
  });
  if (!slides.some(({ kind }) => kind === 'turns')) return [];
  return [
    {
      kind: 'table',
      caption: 'Who presents in each round',
      head: ['Round', 'Clock', 'Presents in each group'],
      widths: [16, 40, 114],
      rows,
      place: 'wide',
    },
  ];
}

function reflection({ steps: parts }: Of<'reflection'>): Block[] {
  return [
    {
      kind: 'table',
      caption: 'Think it over, step by step',
      head: ['Time', 'How', 'What'],
      widths: [22, 40, 108],
      rows: parts.map(({ time, head, line }) => [accentCell(time), boldCell(head), cell(line)]),
      place: 'wide',
    },
  ];
}

function written(starters: readonly string[]): Block[] {
  return starters.length === 0 ? [] : [{ kind: 'ruled-lines', starters: [...starters] }, gap(6)];
}

function dates({ dates: days, credit }: Of<'next'>): Block[] {
  return [
    {
      kind: 'table',
      caption: 'The dates ahead',
      head: ['Day', 'What'],
      widths: [42, 128],
      rows: days.map(({ day, what }) => [boldCell(day), cell(what)]),
      place: 'wide',
    },
    ...(credit === ''
      ? []
      : ([{ kind: 'paragraph', runs: [quiet(credit)], style: 'wide' }] satisfies Block[])),
  ];
}
