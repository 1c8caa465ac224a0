import { fewestRepeats } from './fewestRepeats.ts';
import type { RepeatBound } from './fewestRepeats.ts';
import type { GroupPlanWish, PlanPerson } from './groupPlan.ts';
import { rulesOfRound } from './hardRule.ts';
import type { RuleOfRound } from './hardRule.ts';
import { planSlots } from './planSlots.ts';
import type { PlanSlot } from './planSlots.ts';

/** One round in numbers: people and groups by position. */
export interface RoundProblem {
  id: string;
  title: string;
  sizes: readonly number[];
  /** The position of its first group among the groups of all rounds. */
  firstGroup: number;
  present: readonly number[];
  hard: readonly RuleOfRound[];
  soft: readonly RuleOfRound[];
  /** Person → group of this round. */
  pinned: ReadonlyMap<number, number>;
  /** Person → group of this round in which they sat. */
  stood: ReadonlyMap<number, number>;
}

/** A wish in numbers. */
export interface PlanProblem {
  wish: GroupPlanWish;
  /** By id, each once; everything else speaks of them by position. */
  people: readonly PlanPerson[];
  rounds: readonly RoundProblem[];
  groupCount: number;
  /** `earlier[p * people.length + q]`: how often the two met before, both ways round. */
  earlier: Int32Array;
  slots: readonly PlanSlot[];
  bound: RepeatBound;
}

/** The wish in numbers, with the sizes that were settled for each round. */
export function planProblem(wish: GroupPlanWish, sizes: readonly (readonly number[])[]): PlanProblem {
  const people = peopleOf(wish);
  const count = people.length;
  const position = new Map(people.map((person, index) => [person.id, index]));
  let groupCount = 0;
  const rounds = wish.rounds.map((round, index): RoundProblem => {
    const here = sizes[index] ?? [];
    const firstGroup = groupCount;
    groupCount += here.length;
    const absent = new Set(round.absentIds);
    const hard = rulesOfRound(wish, { people, round, strength: 'hard' });
    const pins = hard.flatMap(({ pin }) => (pin ? [pin] : []));
    const stood = (wish.stayCloseTo[round.id] ?? []).flatMap((members, group) =>
      group < here.length
        ? members.flatMap((id) => {
            const person = position.get(id);
            return person === undefined || absent.has(id) ? [] : [[person, group] as const];
          })
        : [],
    );
    return {
      id: round.id,
      title: round.title,
      sizes: here,
      firstGroup,
      present: people.flatMap((person, at) => (absent.has(person.id) ? [] : [at])),
      hard,
      soft: rulesOfRound(wish, { people, round, strength: 'soft' }),
      pinned: new Map(pins),
      stood: new Map(stood),
    };
  });

  const earlier = new Int32Array(count * count);
  for (const { personA, personB, times } of wish.history) {
    const [one, other] = [position.get(personA), position.get(personB)];
    if (one === undefined || other === undefined || one === other) continue;
    for (const cell of [one * count + other, other * count + one])
      earlier[cell] = (earlier[cell] ?? 0) + Math.max(0, Math.floor(times));
  }
  const slots = planSlots(wish.balance, people);
  const bound = fewestRepeats({ rounds, count, earlier, forced: forcedOf(rounds, count) });
  return { wish, people, rounds, groupCount, earlier, slots, bound };
}

/** The people of a wish by id, each once. */
export function peopleOf(wish: Pick<GroupPlanWish, 'people'>): PlanPerson[] {
  const known = new Map(wish.people.map((person) => [person.id, person]));
  return [...known.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** How often each two have to share a group; null where nobody has to. */
function forcedOf(rounds: readonly RoundProblem[], count: number): Int32Array | null {
  if (rounds.every(({ hard }) => hard.every(({ together }) => together.length === 0))) return null;
  const forced = new Int32Array(count * count);
  for (const { hard } of rounds) {
    const pairs = new Set<number>();
    for (const { together } of hard)
      for (const one of together)
        for (const other of together) if (one < other) pairs.add(one * count + other);
    for (const cell of pairs) forced[cell] = (forced[cell] ?? 0) + 1;
  }
  return forced;
}
