import type { RuleOfRound } from './hardRule.ts';

/** A round to be put right, people and groups by position. */
export interface RepairProblem {
  /** Who sits where and is still there. */
  groups: readonly (readonly number[])[];
  /** Who is there and has no seat yet. */
  waiting: readonly number[];
  least: number;
  most: number;
  hard: readonly RuleOfRound[];
  /** What it costs that these people form a group; the least in total is taken among repairs with as few moves. */
  costOf: (members: readonly number[]) => number;
}

/** The groups put right, and whether every repair with fewer moves was tried and failed. */
export interface RoundRepair {
  groups: number[][];
  moved: number;
}

const MOST_MOVES = 3;
const MOST_TRIES = 150_000;

/**
 * The repair that moves the fewest people: none, then one, two and three are tried in full. Every move has to mend
 * something, so only moves out of or into the first group that is wrong are looked at. Null where three are not enough
 * or it takes too long to tell.
 */
export function repairRound(problem: RepairProblem): RoundRepair | null {
  const { least, most, hard, costOf, waiting } = problem;
  const groups = problem.groups.map((members) => [...members]);
  const pinned = new Map(hard.flatMap(({ pin }) => (pin ? [pin] : [])));
  let tries = 0;
  let best: { groups: number[][]; cost: number } | null = null;

  for (let moves = 0; moves <= MOST_MOVES; moves++) {
    seat(0, moves, new Set());
    if (tries > MOST_TRIES) return null;
    const found = best as { groups: number[][]; cost: number } | null;
    if (found) return { groups: found.groups, moved: moves };
  }
  return null;

  /** Seats the newcomers in every way there is, then mends. */
  function seat(next: number, moves: number, moved: ReadonlySet<number>): void {
    const person = waiting[next];
    if (person === undefined) {
      mend(moves, moved);
      return;
    }
    for (const members of groups) {
      if (members.length >= most + moves) continue;
      members.push(person);
      seat(next + 1, moves, moved);
      members.pop();
    }
  }

  function mend(moves: number, moved: ReadonlySet<number>): void {
    tries += 1;
    if (tries > MOST_TRIES) return;
    const wrong = groups.findIndex((_, group) => !isRight(group));
    if (wrong < 0) keep();
    if (wrong < 0 || moves === 0) return;
    groups.forEach((members, group) => {
      if (group === wrong) return;
      for (const person of members) if (!moved.has(person)) shift(person, group, wrong, { moves, moved });
    });
    for (const person of [...(groups[wrong] ?? [])])
      if (!moved.has(person) && !waiting.includes(person))
        groups.forEach((_, group) => {
          if (group !== wrong) shift(person, wrong, group, { moves, moved });
        });
  }

  function shift(
    person: number,
    from: number,
    to: number,
    { moves, moved }: { moves: number; moved: ReadonlySet<number> },
  ): void {
    if (pinned.get(person) === from || waiting.includes(person)) return;
    const [source, target] = [groups[from] ?? [], groups[to] ?? []];
    const at = source.indexOf(person);
    groups[from] = source.toSpliced(at, 1);
    groups[to] = [...target, person];
    mend(moves - 1, new Set([...moved, person]));
    groups[from] = source;
    groups[to] = target;
  }

  function isRight(group: number): boolean {
    const members = groups[group] ?? [];
    if (members.length < least || members.length > most) return false;
    return hard.every(({ apart, together, pin }) => {
      if (pin && members.includes(pin[0]) && pin[1] !== group) return false;
      const here = together.filter((person) => members.includes(person)).length;
      if (here > 0 && here < together.length) return false;
      return apart.every(([one, other]) => !members.includes(one) || !members.includes(other));
    });
  }

  function keep(): void {
    const cost = groups.reduce((sum, members) => sum + costOf(members), 0);
    if (best === null || cost < best.cost) best = { groups: groups.map((members) => [...members]), cost };
  }
}
