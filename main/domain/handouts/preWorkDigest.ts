import { dayRangeText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Block, Handout } from './handout.ts';
import type { QuestionPart } from '../prework/preWork.ts';
import { sharedChallenges } from '../prework/sharedChallenges.ts';
import { wishCoverage } from '../prework/wishCoverage.ts';
import { isWithin } from '../followup/printable.ts';
import { boldCell, cell, gap, quiet } from './blocks.ts';
import { counted, dotted, fitted, handoutOf, languageOf, listed } from './printRequest.ts';
import type { PrintRequest } from './printRequest.ts';

/** A theme of confidential pages is told only where so many people share it. */
const FEWEST_FOR_A_THEME = 3;
const MOST_ANSWERS = 12;

/**
 * What came back before the event, for everybody who takes part: common challenges, questions, offers and wishes, ranked.
 * Nobody’s name stands beside an answer; offers carry the organization, so that one can ask for them (DOC-14, PRE-19, PRE-28).
 */
export function preWorkDigest(request: PrintRequest): Handout {
  const { snapshot } = request;
  const { event } = snapshot;
  return handoutOf(request, {
    title: 'What people bring',
    subject: fitted(snapshot.program?.name ?? '', 120),
    confidentiality: 'For participants',
    isTight: true,
    blocks: [
      {
        kind: 'title',
        meta: dotted(
          fitted(event.name, 70),
          dayRangeText(event.startsOn, event.endsOn, languageOf(snapshot)),
        ),
        title: 'What people bring',
        lead: 'From the answers that came back before the event, without names.',
        startsPage: false,
      },
      ...commonChallenges(snapshot),
      ...answersTo(snapshot, 'practice', 'How it is done today'),
      ...answersTo(snapshot, 'burning', 'Burning questions'),
      ...offers(snapshot),
      ...wishes(snapshot),
      ...answersTo(snapshot, 'look-ahead', 'Seen from the way home'),
    ],
  });
}

/** Whether there is anything to tell yet. */
export function hasPreWorkToTell(snapshot: EventSnapshot): boolean {
  return snapshot.preWork.answers.length > 0 || snapshot.preWork.wishes.length > 0;
}

function commonChallenges(snapshot: EventSnapshot): Block[] {
  const open = snapshot.preWork.writeUps.filter(({ confidentiality }) => isWithin(confidentiality, 'group'));
  const shared = sharedChallenges({
    people: snapshot.people,
    preWork: { ...snapshot.preWork, writeUps: open },
  }).filter(({ people }) => people.length >= FEWEST_FOR_A_THEME);
  if (shared.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Challenges that several share', startsPage: false },
    {
      kind: 'table',
      caption: 'Themes of the challenges, the most shared first',
      head: ['Theme', 'People'],
      widths: [140, 30],
      rows: shared.map(({ theme, people }) => [boldCell(fitted(theme, 120)), cell(String(people.length))]),
      place: 'wide',
    },
  ];
}

function answersTo(snapshot: EventSnapshot, part: QuestionPart, title: string): Block[] {
  return snapshot.preWork.questions
    .filter((question) => question.part === part)
    .flatMap((question): Block[] => {
      const points = pointsOf(snapshot, question.id);
      if (points.length === 0) return [];
      return [
        { kind: 'heading', level: 1, text: title, startsPage: false },
        { kind: 'paragraph', runs: [quiet(fitted(question.text, 200))], style: 'wide' },
        {
          kind: 'list',
          items: points.slice(0, MOST_ANSWERS).map(({ text }) => [text]),
          look: part === 'look-ahead' ? 'said' : 'dash',
        },
        ...(points.length > MOST_ANSWERS
          ? ([
              {
                kind: 'paragraph',
                runs: [quiet(`and ${points.length - MOST_ANSWERS} more`)],
                style: 'main',
              },
            ] satisfies Block[])
          : []),
      ];
    });
}

function offers(snapshot: EventSnapshot): Block[] {
  const rows = snapshot.preWork.questions
    .filter(({ part }) => part === 'offer')
    .flatMap((question) => pointsOf(snapshot, question.id))
    .map(({ text, organization }) => [cell(text), cell(organization)]);
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'What people offer', startsPage: false },
    {
      kind: 'table',
      caption: 'What people do well that others could use',
      head: ['Offer', 'Ask somebody from'],
      widths: [112, 58],
      rows,
      place: 'wide',
    },
  ];
}

function wishes(snapshot: EventSnapshot): Block[] {
  const ranked = wishCoverage(snapshot);
  if (ranked.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'What these days should cover', startsPage: false },
    {
      kind: 'table',
      caption: 'Wishes, the most shared first, and what takes them up',
      head: ['Wish', 'Asked by', 'Taken up in'],
      widths: [78, 24, 68],
      rows: ranked.map(({ wish, people, blocks }) => [
        boldCell(fitted(wish.text, 160)),
        cell(people === 0 ? '' : counted(people, 'person', 'people')),
        cell(listed(blocks.slice(0, 3).map(({ title }) => fitted(title, 60)))),
      ]),
      place: 'wide',
    },
    gap(6),
  ];
}

/** Several points stand on lines of their own; the same point is told once. */
function pointsOf({ preWork, people }: EventSnapshot, questionId: string) {
  const told = new Set<string>();
  return preWork.answers
    .filter((answer) => answer.questionId === questionId)
    .flatMap(({ text, personId }) => {
      const organization = fitted(people.find(({ id }) => id === personId)?.organization ?? '', 60);
      return text.split(/\n+/).map((line) => ({ text: fitted(line, 280), organization }));
    })
    .filter(({ text }) => {
      const key = text.toLowerCase();
      if (text === '' || told.has(key)) return false;
      told.add(key);
      return true;
    });
}
