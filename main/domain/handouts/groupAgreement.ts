import { promisesOf, reachWords, writtenLevel } from './confidentialityWords.ts';
import { dayRangeText, dayText } from '../dateText.ts';
import { eventDatesOf } from '../agenda/eventDates.ts';
import type { Format } from '../formats/format.ts';
import type { Block, Cell, Handout } from './handout.ts';
import { isPeer } from '../people/person.ts';
import type { Group } from '../agenda/session.ts';
import { cell, gap } from './blocks.ts';
import { dotted, fitted, handoutOf, languageOf } from './printRequest.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { displayOf } from './seats.ts';

/** Lines for those who agree on a sheet that names nobody yet. */
const BLANK_LINES = 6;

/**
 * What a group agrees on, a page for each and one without names: promises, its own words, what is recorded and by whom,
 * and who agreed when (DOC-11, documents.md 3.9). The words follow the format’s confidentiality and the program’s.
 */
export function groupAgreement(request: SessionPrintRequest): Handout {
  const { session, format } = request;
  const groups = session.groups.filter(({ memberIds }) => memberIds.length > 0);
  return handoutOf(request, {
    title: 'Norms and confidentiality',
    subject: format.name,
    confidentiality: 'Stays with the group',
    isTight: true,
    blocks: [...groups, null].flatMap((group, index) => groupPage(request, group, index > 0)),
  });
}

function groupPage(request: SessionPrintRequest, group: Group | null, startsPage: boolean): Block[] {
  const { snapshot } = request;
  const { event } = snapshot;
  const lines = agreementLines(request);
  return [
    {
      kind: 'title',
      meta: dotted(
        fitted(event.name, 70),
        group === null
          ? 'Group ……………'
          : [`Group ${group.letter}`, fitted(group.room, 50)].filter(Boolean).join(', '),
        dayRangeText(event.startsOn, event.endsOn, languageOf(snapshot)),
      ),
      title: 'In this group we agree',
      lead: 'These words can be changed together at any time.',
      startsPage,
    },
    {
      kind: 'table',
      caption: 'What the group agrees on, line by line',
      head: ['No.', 'We agree', 'That means'],
      widths: [11, 69, 90],
      rows: lines.map(([promise, meaning], index) => [
        { paragraphs: [[{ text: String(index + 1), mark: 'accent' }]] },
        { paragraphs: [[{ text: promise, mark: 'display' }]] },
        cell(meaning),
      ]),
      place: 'wide',
      rowMm: 8.5,
    },
    gap(8),
    { kind: 'side-heading', text: 'In our own words' },
    { kind: 'ruled-lines', starters: ['', ''] },
    gap(10),
    { kind: 'side-heading', text: 'What is recorded, and by whom' },
    { kind: 'ruled-lines', starters: [recordedLine(request.format), ''] },
    gap(10),
    { kind: 'side-heading', text: 'Who agreed, and when' },
    {
      kind: 'table',
      caption: 'Who agreed, with initials if they like, and when',
      head: ['Name', 'Initials, if you like', 'Day'],
      widths: [58, 42, 27],
      rows: whoAgreed(request, group),
      place: 'text',
      look: 'dense',
      rowMm: 8.5,
    },
  ];
}

/** Three promises by what may leave the room, what the group holds to, and where the promise ends. */
function agreementLines({ snapshot, format }: SessionPrintRequest): (readonly [string, string])[] {
  const { program, event, followUp } = snapshot;
  const { level } = format.confidentiality;
  const keptUntil = dayText(eventDatesOf(event, followUp).keepUntilOn, languageOf(snapshot));
  const reach = program && reachWords(writtenLevel(level, program.confidentiality));
  return [
    ...promisesOf(level),
    ...heldTo(format),
    ...(reach === null
      ? []
      : [['What is written down', reach.replace('What is written down', 'It')] as const]),
    [
      format.challengeUnit === 'person' ? 'Write-ups are deleted' : 'Notes are deleted',
      `The coordinator keeps them until ${keptUntil}.`,
    ],
    ['The limit of our promise', 'If we learn that someone is in danger, we speak to the coordinator.'],
  ];
}

/** More would leave no room for the group’s own words. */
const MOST_NORMS = 3;

function heldTo(format: Format): (readonly [string, string])[] {
  if (format.challengeUnit !== 'person')
    return format.norms.slice(0, MOST_NORMS).map((norm) => [norm.replace(/\.$/, ''), ''] as const);
  return [
    ['Questions before advice', 'Guesses before judgments.'],
    ['The same time for everyone', 'Anyone may pass.'],
    ['Notes belong to the presenter', 'They are handed over; nobody keeps a copy.'],
  ];
}

function recordedLine(format: Format): string {
  return format.roles.some(({ id }) => id === 'note-taker')
    ? 'By the note-taker of each round, for the presenter. No sound or picture is recorded.'
    : 'No sound or picture is recorded.';
}

function whoAgreed({ snapshot }: SessionPrintRequest, group: Group | null): Cell[][] {
  const names =
    group === null
      ? Array.from({ length: BLANK_LINES }, () => '')
      : group.memberIds.flatMap((id) => {
          const person = snapshot.people.find((candidate) => candidate.id === id);
          return person && isPeer(person) ? [displayOf(person)] : [];
        });
  return names.map((name) => [cell(name), cell(''), cell('')]);
}
