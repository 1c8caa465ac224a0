import { shortDayText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Block } from './handout.ts';
import { isComing } from '../people/person.ts';
import type { Attendee } from '../people/person.ts';
import { boldCell, cell } from './blocks.ts';
import { fitted, languageOf } from './printRequest.ts';

interface Column {
  head: string;
  width: number;
  textOf: (person: Attendee) => string;
}

/** For the team only, by name: who eats and needs what, who comes later, who did not come, and whom to call. */
export function peopleNotes(snapshot: EventSnapshot): Block[] {
  const known: Column[] = [
    { head: 'Food', width: 54, textOf: (person) => (isComing(person) ? fitted(person.dietary, 120) : '') },
    {
      head: 'Access',
      width: 70,
      textOf: (person) => (isComing(person) ? fitted(person.accessNeeds, 160) : ''),
    },
    { head: 'Comes', width: 30, textOf: (person) => comingText(person, languageOf(snapshot)) },
    {
      head: 'In an emergency call',
      width: 50,
      textOf: (person) => (isComing(person) ? fitted(person.emergencyContact, 120) : ''),
    },
  ];
  const columns = known.filter(
    ({ textOf }, index) => index < ALWAYS_SHOWN || snapshot.people.some((person) => textOf(person) !== ''),
  );
  const rows = snapshot.people
    .filter((person) => columns.some(({ textOf }) => textOf(person).trim() !== ''))
    .map((person) => [
      boldCell(fitted(person.display, 60)),
      ...columns.map(({ textOf }) => cell(textOf(person))),
    ]);
  if (rows.length === 0) return [];
  const isMore = columns.length > ALWAYS_SHOWN;
  return [
    {
      kind: 'heading',
      level: 1,
      text: isMore ? 'People, this sheet only' : 'Food and access, this sheet only',
      startsPage: true,
    },
    {
      kind: 'table',
      caption: isMore ? 'What to know about people, by name' : 'Food and access needs by name',
      head: ['Who', ...columns.map(({ head }) => head)],
      widths: [34, ...columns.map(({ width }) => width)],
      rows,
      place: 'wide',
    },
  ];
}

const ALWAYS_SHOWN = 2;

/** `later, Apr 16 at 14:30`, `did not come`; empty for who is there from the start. */
export function comingText({ coming, arrivesOn, arrivesAt }: Attendee, language: string): string {
  switch (coming) {
    case 'expected':
      return '';
    case 'late': {
      const on = arrivesOn === null ? '' : shortDayText(arrivesOn, language);
      const at = arrivesAt === null ? '' : `at ${arrivesAt}`;
      const when = [on, at].filter((part) => part !== '').join(' ');
      return when === '' ? 'later' : `later, ${when}`;
    }
    case 'no-show':
      return 'did not come';
    case 'cancelled':
      return 'cancelled';
    default:
      return coming satisfies never;
  }
}
