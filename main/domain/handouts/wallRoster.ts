import type { Block, Cell, Handout } from './handout.ts';
import { evenParts } from '../slides/deckRequest.ts';
import { accentCell, boldCell, cell, main } from './blocks.ts';
import { dotted, fitted, handoutOf, languageOf, NOT_YET } from './printRequest.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { displayOf, seatsOf } from './seats.ts';
import type { Seat } from './seats.ts';

/** More rows than this stand closer. */
const MOST_ROOMY = 18;
/** So many names stand on a page that is read from two steps away. */
const MOST_ON_PAGE = 24;

/** The roster for the wall: everybody by last name, with group and room, in letters for two steps away (DOC-10). */
export function wallRoster(request: SessionPrintRequest): Handout {
  const { snapshot, session, format } = request;
  const language = languageOf(snapshot);
  const order = collatorOf(language);
  const seats = seatsOf(request)
    .filter(({ group }) => group !== null)
    .sort((one, other) => order.compare(sortName(one), sortName(other)));
  const pages = evenParts(seats, MOST_ON_PAGE);
  return handoutOf(request, {
    title: 'Find your group',
    subject: format.name,
    confidentiality: 'For participants',
    isTight: true,
    blocks: [
      ...(pages.length === 0 ? [titleOf(request, '', 0), main(NOT_YET)] : []),
      ...pages.flatMap((page, index): Block[] => [
        titleOf(request, pages.length === 1 ? '' : lettersOf(page), index),
        {
          kind: 'table',
          caption: `${fitted(session.title, 60)}: everybody by last name`,
          head: ['Last name', 'First name', 'Group', 'Room'],
          widths: [58, 46, 20, 46],
          rows: page.map(rowOf),
          place: 'wide',
          look: page.length > MOST_ROOMY ? 'large' : 'roomy',
        },
      ]),
    ],
  });
}

function titleOf({ snapshot, session }: SessionPrintRequest, letters: string, index: number): Block {
  return {
    kind: 'title',
    meta: dotted(fitted(snapshot.event.name, 70), fitted(session.title, 60)),
    title: letters === '' ? 'Find your group' : `Find your group, ${letters}`,
    lead: '',
    startsPage: index > 0,
  };
}

function rowOf({ person, group }: Seat): Cell[] {
  const last = fitted(person.last, 60);
  const first = fitted(person.preferred || person.first, 40);
  return [
    boldCell(last === '' ? displayOf(person) : last),
    cell(last === '' ? '' : first),
    accentCell(group?.letter ?? ''),
    cell(fitted(group?.room ?? '', 40)),
  ];
}

/** `A to K`, by the first letters of the names on the page. */
function lettersOf(page: readonly Seat[]): string {
  const letters = [page[0], page.at(-1)].map((seat) =>
    seat ? (/\p{Letter}/u.exec(sortName(seat))?.[0] ?? '') : '',
  );
  const [from = '', to = ''] = letters.map((letter) => letter.toLocaleUpperCase('en-US'));
  return from === '' || from === to ? from : `${from} to ${to}`;
}

function sortName({ person }: Seat): string {
  return `${person.last.trim() === '' ? displayOf(person) : person.last} ${person.first}`;
}

function collatorOf(language: string): Intl.Collator {
  try {
    return new Intl.Collator(language);
  } catch {
    return new Intl.Collator('en-US'); // Intl reports an unknown language by throwing
  }
}
