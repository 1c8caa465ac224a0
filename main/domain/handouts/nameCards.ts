import type { Badge, Block, Handout, TentSide } from './handout.ts';
import { nameSize } from './nameSize.ts';
import { BLANK_CARDS } from '../kit/printCounts.ts';
import { fitted, handoutOf } from './printRequest.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { displayOf, seatsOf } from './seats.ts';
import type { Seat } from './seats.ts';

/** Names on tables and on people. They say who somebody is and where they sit, and nothing else that is known. */

/** Points: the long half of a folded sheet, and the inside of a badge. */
const TENT = { width: 640, most: 132, least: 32, mostLines: 1 };
/** A name that one line would make smaller than this takes two. */
const SMALLEST_ON_ONE_LINE = 60;
const TENT_TWO_LINES = { width: 640, most: 66, least: 32, mostLines: 2 };
const BADGE = { width: 180, most: 30, least: 13, mostLines: 2 };
const BADGES_ON_SHEET = 8;

/** A sheet for each person to fold, and three without a name: the name on both sides, the group behind (DOC-10). */
export function tableTents(request: SessionPrintRequest): Handout {
  const seats = seatsOf(request);
  return handoutOf(request, {
    title: 'Table tents',
    subject: 'Fold along the dotted line',
    confidentiality: '',
    isBare: true,
    logos: [],
    blocks: [...seats.map(tentOf), ...Array.from({ length: BLANK_CARDS }, blankTent)],
  });
}

/** Badges to cut apart, eight on a sheet, and three without a name (DOC-10). */
export function nameBadges(request: SessionPrintRequest): Handout {
  const { event } = request.snapshot;
  const eventName = fitted(event.name, 60);
  const named = seatsOf(request).map(({ person, group }): Badge => ({
    name: displayOf(person),
    size: nameSize(displayOf(person), BADGE),
    pronouns: fitted(person.pronouns, 40),
    organization: fitted(person.organization, 100),
    group: group ? `Group ${group.letter}` : '',
    event: eventName,
  }));
  const blank: Badge = {
    name: '',
    size: BADGE.most,
    pronouns: '',
    organization: '',
    group: '',
    event: eventName,
  };
  const badges = [...named, ...Array.from({ length: BLANK_CARDS }, () => blank)];
  return handoutOf(request, {
    title: 'Name badges',
    subject: 'Cut along the dashed lines',
    confidentiality: '',
    isBare: true,
    logos: [],
    blocks: Array.from({ length: Math.ceil(badges.length / BADGES_ON_SHEET) }, (_, sheet): Block => ({
      kind: 'badges',
      badges: badges.slice(sheet * BADGES_ON_SHEET, (sheet + 1) * BADGES_ON_SHEET),
    })),
  });
}

function tentOf({ person, group }: Seat): Block {
  const full = displayOf(person);
  const name = fitted(person.preferred || person.first, 60) || full;
  const inOne = nameSize(name, TENT);
  const side: TentSide = {
    name,
    size: inOne >= SMALLEST_ON_ONE_LINE ? inOne : Math.max(inOne, nameSize(name, TENT_TWO_LINES)),
    full: full === name ? '' : full,
    organization: fitted(person.organization, 100),
    group: '',
  };
  const room = fitted(group?.room ?? '', 60);
  const place = group ? [`Group ${group.letter}`, room].filter(Boolean).join(', ') : '';
  return { kind: 'tent', front: side, back: { ...side, group: place } };
}

function blankTent(): Block {
  const side: TentSide = { name: '', size: TENT.most, full: '', organization: '', group: '' };
  return { kind: 'tent', front: side, back: side };
}
