import type { EventSnapshot } from '../eventSnapshot.ts';

const BETWEEN_NAMES = /[,;&/\n]|\band\b/i;
const NOT_A_NAME =
  /^(tb[acd]|n\.? ?a\.?|all|everyone|everybody|staff|team|facilitators?|hosts?|ph\.? ?d|m\.? ?d|ed\.? ?d|jr|sr|mba|[^\p{L}]*)\.?$/iu;

/** The people named in a lead as it is printed, titles and words such as `staff` left out. */
export function namesIn(lead: string): string[] {
  const names = lead
    .split(BETWEEN_NAMES)
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => !NOT_A_NAME.test(name));
  return [...new Map(names.map((name) => [keyOf(name), name])).values()];
}

/** The names under which people stand in leads, ready to be compared with {@link keyOf}. */
export function keysOf(
  people: readonly Pick<EventSnapshot['people'][number], 'display' | 'first' | 'last'>[],
) {
  return new Set(people.flatMap(({ display, first, last }) => [keyOf(display), keyOf(`${first} ${last}`)]));
}

/** Two words or more with a capital each: `Host team` is nobody in particular. */
export function looksLikeAPerson(name: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** A name as it is compared: letter case and spaces do not count. */
export function keyOf(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The first word of a name as it is compared. */
export function firstNameOf(name: string): string {
  return keyOf(name).split(' ')[0] ?? '';
}
