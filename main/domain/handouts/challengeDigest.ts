import { clockText, shortDayText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Block, Handout } from './handout.ts';
import { isPeer } from '../people/person.ts';
import type { Attendee } from '../people/person.ts';
import type { PreWork, WriteUp } from '../prework/preWork.ts';
import { hasWritten, redacted, WRITE_UP_PARTS } from '../prework/reviewWriteUp.ts';
import { isWithin } from '../followup/printable.ts';
import { roundSpan } from '../agenda/schedule.ts';
import type { Group } from '../agenda/session.ts';
import { wallOf } from '../time.ts';
import { cell, facts, gap, labeled } from './blocks.ts';
import { dotted, fitted, handoutOf, languageOf } from './printRequest.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { displayOf } from './seats.ts';
import { roundStart, sessionTimesOf, timesOfGroup } from './sessionTimes.ts';

/** Lines for the two questions that everybody brings to a page. */
const QUESTION_LINES = ['1', '', '2', ''];

/**
 * The write-ups that a group may read: of its own members, back and read by the coordinator, and not kept private by
 * their owner (PRE-08, DAT-02).
 */
export function digestPages({ people, preWork }: EventSnapshot, group: Group): WriteUp[] {
  const members = new Set(membersOf(people, group).map(({ id }) => id));
  return preWork.writeUps.filter(
    (writeUp) =>
      members.has(writeUp.personId) &&
      hasWritten(writeUp) &&
      isWithin(writeUp.confidentiality, 'group') &&
      wasRead(preWork, writeUp.personId),
  );
}

/**
 * The challenges of one group for that group only: a cover, and a page for each write-up in presenting order with room
 * for two questions (DOC-09). Composing a page that the group must not see is a mistake of the program and throws.
 */
export function challengeDigest(
  request: SessionPrintRequest,
  { group, writeUps }: { group: Group; writeUps: readonly WriteUp[] },
): Handout {
  const members = membersOf(request.snapshot.people, group);
  for (const writeUp of writeUps) {
    if (!isWithin(writeUp.confidentiality, 'group'))
      throw new Error('A page that its owner keeps private cannot stand in a digest.');
    if (!members.some(({ id }) => id === writeUp.personId))
      throw new Error('A digest holds the pages of its own group only.');
  }
  return handoutOf(request, {
    title: `Challenges of group ${group.letter}`,
    subject: request.format.name,
    confidentiality: `For group ${group.letter} only`,
    isTight: true,
    blocks: [
      ...cover(request, { group, members, writeUps }),
      ...members.flatMap((person, index) => {
        const writeUp = writeUps.find(({ personId }) => personId === person.id);
        return writeUp ? page(request, { group, person, writeUp, round: index + 1 }) : [];
      }),
    ],
  });
}

function cover(
  of: SessionPrintRequest,
  {
    group: own,
    members: people,
    writeUps,
  }: { group: Group; members: readonly Attendee[]; writeUps: readonly WriteUp[] },
): Block[] {
  const times = timesOfGroup(of, sessionTimesOf(of), own);
  const first = roundSpan(times.schedule, 1);
  const { zone } = of.snapshot.event;
  return [
    {
      kind: 'title',
      meta: dotted(fitted(of.snapshot.event.name, 70), fitted(of.session.title, 60)),
      title: `Group ${own.letter}: what we bring`,
      lead: 'For the eyes of this group only. Please read it once, note two questions for each page, and bring it along. Do not forward or store it.',
      startsPage: false,
    },
    ...facts(
      ['Room', fitted(own.room, 60)],
      [
        'First round',
        first
          ? `${shortDayText(wallOf(first.startsAt, zone).on, languageOf(of.snapshot))}, ${clockText(first.startsAt, zone)}`
          : '',
      ],
      ['People', String(people.length), 0.6],
    ),
    gap(10),
    { kind: 'side-heading', text: 'Presenting order' },
    {
      kind: 'table',
      caption: `Who of group ${own.letter} presents when, and what`,
      head: ['No.', 'Name', 'Brings', 'Starts'],
      widths: [9, 38, 54, 26],
      rows: people.map((person, index) => {
        const writeUp = writeUps.find(({ personId }) => personId === person.id);
        return [
          { paragraphs: [[{ text: String(index + 1), mark: 'accent' }]] },
          { paragraphs: [[{ text: displayOf(person), mark: 'bold' }]] },
          cell(
            writeUp
              ? redacted(fitted(person.challengeTitle, 90), writeUp.redactions) || 'A page of their own'
              : 'The page is not here yet',
          ),
          cell(roundStart(of, times, index + 1)),
        ];
      }),
      place: 'text',
    },
    gap(8),
    ...labeled(
      'How to read',
      'Ask yourself what the person may not have been asked yet. Advice comes later, and only if it is wanted.',
    ),
  ];
}

function page(
  request: SessionPrintRequest,
  { group, person, writeUp, round }: { group: Group; person: Attendee; writeUp: WriteUp; round: number },
): Block[] {
  const shared = (text: string) => redacted(text, writeUp.redactions);
  const question = shared(fitted(person.challengeQuestion, 320));
  return [
    {
      kind: 'title',
      meta: dotted(
        displayOf(person),
        `Group ${group.letter}`,
        `Presents ${round === 1 ? 'first' : `in round ${round}`}`,
      ),
      title: shared(fitted(person.challengeTitle, 90)) || 'A challenge',
      lead: '',
      startsPage: true,
    },
    gap(4),
    ...WRITE_UP_PARTS.flatMap(({ field, heading }) =>
      labeled(
        heading,
        ...shared(writeUp[field])
          .split(/\n+/)
          .map((line) => fitted(line, 1500)),
      ),
    ),
    ...labeled('Help wanted', shared(fitted(writeUp.helpWanted, 200))),
    ...(question === ''
      ? []
      : ([
          { kind: 'side-heading', text: 'The question' },
          { kind: 'questions', questions: [question] },
        ] as Block[])),
    gap(8),
    { kind: 'side-heading', text: 'My two questions' },
    { kind: 'ruled-lines', starters: QUESTION_LINES },
    ...(request.isLargePrint ? [] : [gap(6)]),
  ];
}

function membersOf(people: readonly Attendee[], group: Group): Attendee[] {
  return group.memberIds.flatMap((id) => {
    const person = people.find((candidate) => candidate.id === id);
    return person && isPeer(person) ? [person] : [];
  });
}

/** Whether the coordinator has read it; where pages are not tracked, everything that is there counts as read. */
function wasRead({ tasks, states }: PreWork, personId: string): boolean {
  const task = tasks.find(({ kind }) => kind === 'write-up');
  if (!task) return true;
  const state = states.find((one) => one.taskId === task.id && one.personId === personId);
  return (state?.reviewedOn ?? state?.sharedOn ?? null) !== null && (state?.passedOn ?? null) === null;
}
