import { placeApart } from './placeApart.ts';
import type { ApartProblem } from './placeApart.ts';

type NumberPair = readonly [number, number];

const MOST_PAIRS_TO_NARROW = 60;
const WORK_PER_TRIAL = 60_000;
const MOST_NAMES = 5;

/**
 * Why people cannot be placed, in one or two sentences that name them and the rules that cannot hold together. Given a
 * problem that placeApart found impossible.
 */
export function groupObstacle(problem: ApartProblem, names: readonly string[]): string {
  const nameOf = (person: number) => names[person] ?? 'Somebody';
  return pinnedObstacle(problem, nameOf) ?? lonelyObstacle(problem, nameOf) ?? rulesObstacle(problem, nameOf);
}

function pinnedObstacle(
  { pairs, sizes, pinned }: ApartProblem,
  nameOf: (person: number) => string,
): string | null {
  for (const [one, other] of pairs)
    if (pinned.has(one) && pinned.get(one) === pinned.get(other))
      return `${nameOf(one)} and ${nameOf(other)} are to be kept apart, and both are held in the same group.`;
  if ([...pinned.values()].some((group) => sizes[group] === undefined))
    return 'Somebody is held in a group that does not exist any more.';
  const full = sizes.findIndex(
    (size, group) => [...pinned.values()].filter((place) => place === group).length > size,
  );
  return full < 0 ? null : `More people are held in one group than its ${sizes[full] ?? 0} places.`;
}

/** Somebody who is kept apart from so many that no group is left for them; null where there is nobody. */
export function lonelyObstacle(
  { pairs, sizes }: Pick<ApartProblem, 'pairs' | 'sizes'>,
  nameOf: (person: number) => string,
): string | null {
  const count = sizes.reduce((sum, size) => sum + size, 0);
  const smallest = Math.min(...sizes);
  const enemies = new Map<number, number>();
  for (const person of pairs.flat()) enemies.set(person, (enemies.get(person) ?? 0) + 1);
  for (const [person, apart] of enemies) {
    const left = count - 1 - apart;
    if (left >= smallest - 1) continue;
    const from = left === 0 ? 'everybody else' : `${apart} of the ${count - 1} others`;
    return `${nameOf(person)} is kept apart from ${from}, so no group of ${smallest} can be formed with ${nameOf(person)} in it.`;
  }
  return null;
}

function rulesObstacle(problem: ApartProblem, nameOf: (person: number) => string): string {
  const groups = problem.sizes.length === 1 ? '1 group' : `${problem.sizes.length} groups`;
  const needed = neededPairs(problem);
  const people = [...new Set(needed.flat())];
  const allApart = needed.length === (people.length * (people.length - 1)) / 2;
  const names = listed(people.map(nameOf));
  if (allApart && people.length > problem.sizes.length)
    return `${names} are all to be kept apart from each other, which takes ${people.length} groups, and there ${problem.sizes.length === 1 ? 'is' : 'are'} ${groups}.`;
  const rules = listed(needed.map(([one, other]) => `${nameOf(one)} with ${nameOf(other)}`));
  return `These people cannot all be kept apart in ${groups} of this size: ${rules}.`;
}

/** The pairs without any one of which the rest could hold; all pairs where that takes too long to tell. */
function neededPairs(problem: ApartProblem): NumberPair[] {
  if (problem.pairs.length > MOST_PAIRS_TO_NARROW) return [...problem.pairs];
  let needed: NumberPair[] = [...problem.pairs];
  for (const pair of problem.pairs) {
    const rest = needed.filter((other) => other !== pair);
    if (placeApart({ ...problem, pairs: rest, workLimit: WORK_PER_TRIAL }).outcome === 'impossible')
      needed = rest;
  }
  return needed;
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, MOST_NAMES);
  const more = items.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
