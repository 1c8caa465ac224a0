/**
 * Whether people can be placed into groups of given sizes so that nobody sits with someone they are kept apart from.
 * `unknown` means that the search was broken off: neither a placement nor a proof was found within its limit.
 */
export type ApartPlacement =
  | { outcome: 'placed'; groupOf: ReadonlyMap<number, number> }
  | { outcome: 'impossible' }
  | { outcome: 'unknown' };

/** People and groups by position. `pinned` people stay where they are. */
export interface ApartProblem {
  pairs: readonly (readonly [number, number])[];
  sizes: readonly number[];
  pinned: ReadonlyMap<number, number>;
  /** How many places to look at before the search is broken off. */
  workLimit: number;
  /** How many places each takes, where some stand for several people who stay together. */
  weights?: readonly number[];
}

/** Enough for every real event, and well under a tenth of a second. */
export const USUAL_WORK = 1_000_000;

/**
 * Tries exactly, whoever has the fewest open groups first. Only those who are pinned, in a pair or several people are
 * placed; all others fit anywhere. Groups of the same size in which nobody sits yet are tried once, because they are
 * alike.
 */
export function placeApart({ pairs, sizes, pinned, workLimit, weights = [] }: ApartProblem): ApartPlacement {
  const enemies = enemiesOf(pairs);
  const groupOf = new Map<number, number>();
  const room = [...sizes];
  let work = 0;

  for (const [person, group] of pinned) {
    if (!isOpen(person, group)) return { outcome: 'impossible' };
    put(person, group);
  }
  const several = weights.flatMap((weight, person) => (weight > 1 ? [person] : []));
  const waiting = new Set([...enemies.keys(), ...several].filter((person) => !groupOf.has(person)));
  const outcome = placeAll();
  return outcome === 'placed' ? { outcome, groupOf } : { outcome };

  function placeAll(): ApartPlacement['outcome'] {
    const next = tightest();
    if (!next) return 'placed';
    waiting.delete(next.person);
    const triedEmpty = new Set<number>();
    for (const group of next.open) {
      const size = sizes[group] ?? 0;
      if (room[group] === size) {
        if (triedEmpty.has(size)) continue;
        triedEmpty.add(size);
      }
      put(next.person, group);
      const outcome = placeAll();
      if (outcome !== 'impossible') return outcome;
      take(next.person, group);
    }
    waiting.add(next.person);
    return work > workLimit ? 'unknown' : 'impossible';
  }

  function tightest(): { person: number; open: number[] } | null {
    let best: { person: number; open: number[] } | null = null;
    for (const person of waiting) {
      const open = sizes.map((_, group) => group).filter((group) => isOpen(person, group));
      if (work > workLimit) return { person, open: [] };
      const isTighter =
        best === null ||
        open.length < best.open.length ||
        (open.length === best.open.length && burden(person) > burden(best.person));
      if (isTighter) best = { person, open };
      if (open.length === 0) break;
    }
    return best;
  }

  function isOpen(person: number, group: number): boolean {
    work += 1;
    if ((room[group] ?? 0) < weightOf(person)) return false;
    for (const enemy of enemies.get(person) ?? []) if (groupOf.get(enemy) === group) return false;
    return true;
  }

  function burden(person: number): number {
    return (enemies.get(person)?.size ?? 0) + weightOf(person);
  }

  function weightOf(person: number): number {
    return weights[person] ?? 1;
  }

  function put(person: number, group: number) {
    groupOf.set(person, group);
    room[group] = (room[group] ?? 0) - weightOf(person);
  }

  function take(person: number, group: number) {
    groupOf.delete(person);
    room[group] = (room[group] ?? 0) + weightOf(person);
  }
}

function enemiesOf(pairs: ApartProblem['pairs']): Map<number, Set<number>> {
  const enemies = new Map<number, Set<number>>();
  const note = (person: number, enemy: number) => {
    const known = enemies.get(person) ?? new Set<number>();
    enemies.set(person, known.add(enemy));
  };
  for (const [one, other] of pairs) {
    note(one, other);
    note(other, one);
  }
  return enemies;
}
