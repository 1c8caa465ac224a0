import { meetingCliques } from './meetingCliques.ts';

/** What is known of a plan before it is made: enough to say how many repeats it must have at least. */
export interface RepeatFacts {
  /** Who is there in each round, by position, and the sizes of its groups. */
  rounds: readonly { present: readonly number[]; sizes: readonly number[] }[];
  count: number;
  /** How often each two have met before: `earlier[p * count + q]`, both ways round. */
  earlier: ArrayLike<number>;
  /** How often each two have to share a group in these rounds, as `earlier`; null for nobody. */
  forced?: ArrayLike<number> | null;
}

/** The least sum over pairs of C(meetings, 2), and why, as a clause that follows “because”; null where it is 0. */
export interface RepeatBound {
  fewest: number;
  because: string | null;
}

/**
 * No plan can have fewer repeats. The larger of two counts: (A) the people of one group, spread as evenly as they can be
 * over the groups of another round, for every two rounds (people who all met before count as such a group); (B) all
 * meetings of all rounds, spread as evenly as they can be over all pairs. Earlier meetings count in both, meetings that a rule demands in (B).
 */
export function fewestRepeats(facts: RepeatFacts): RepeatBound {
  const earlier = earlierRepeats(facts);
  const crowded = crowding(facts);
  const back = comingBack(facts);
  const spread = spreading(facts);
  const byCrowding = earlier + crowded.repeats + back.repeats;
  const fewest = Math.max(byCrowding, spread.repeats);
  if (fewest === 0) return { fewest, because: null };
  if (fewest === earlier)
    return { fewest, because: `${counted(earlier, 'repeat')} came about in earlier sessions` };
  if (byCrowding >= spread.repeats) return { fewest, because: crowded.because || back.because };
  return { fewest, because: spread.because };
}

function earlierRepeats({ count, earlier }: RepeatFacts): number {
  let repeats = 0;
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++) repeats += choose2(earlier[one * count + other] ?? 0);
  return repeats;
}

function crowding({ rounds }: RepeatFacts): { repeats: number; because: string } {
  let repeats = 0;
  let because = '';
  rounds.forEach((round, index) => {
    for (const other of rounds.slice(index + 1)) {
      const there = spreadOver(round, other);
      const back = spreadOver(other, round);
      repeats += Math.max(there, back);
      if (because === '' && Math.max(there, back) > 0)
        because = there >= back ? crowdedBecause(round, other) : crowdedBecause(other, round);
    }
  });
  return { repeats, because };
}

/** Those who all met each other before must meet again where they are more than the groups of a round. */
function comingBack({ rounds, count, earlier }: RepeatFacts): { repeats: number; because: string } {
  let repeats = 0;
  let because = '';
  if (!hasAny(earlier)) return { repeats, because };
  const cliques = meetingCliques(earlier, count);
  for (const { present, sizes } of rounds) {
    const here = new Set(present);
    for (const clique of cliques) {
      const people = clique.filter((person) => here.has(person)).length;
      const again = evenPairs(people, sizes);
      repeats += again;
      if (again > 0 && because === '')
        because = `there ${sizes.length === 1 ? 'is only 1 group' : `are only ${sizes.length} groups`} for ${people} people who have all met before`;
    }
  }
  return { repeats, because };
}

type Round = RepeatFacts['rounds'][number];

/** Pairs that the groups of one round must have again in another, however well they are spread out. */
function spreadOver(from: Round, to: Round): number {
  const there = new Set(to.present);
  // Those who are away in the other round are taken out of the groups where that saves the most.
  let away = from.present.filter((person) => !there.has(person)).length;
  const sizes = [...from.sizes];
  for (; away > 0; away--) {
    const largest = sizes.indexOf(Math.max(...sizes));
    if (largest < 0) break;
    sizes[largest] = Math.max(0, (sizes[largest] ?? 0) - 1);
  }
  return sizes.reduce((sum, size) => sum + evenPairs(size, to.sizes), 0);
}

/** The fewest pairs when so many people are spread over groups of these sizes. */
export function evenPairs(people: number, sizes: readonly number[]): number {
  const seated = sizes.map(() => 0);
  let pairs = 0;
  for (let person = 0; person < people; person++) {
    let best = -1;
    sizes.forEach((size, group) => {
      const sits = seated[group] ?? 0;
      if (sits < size && (best < 0 || sits < (seated[best] ?? 0))) best = group;
    });
    if (best < 0) break;
    pairs += seated[best] ?? 0;
    seated[best] = (seated[best] ?? 0) + 1;
  }
  return pairs;
}

function crowdedBecause(from: Round, to: Round): string {
  const largest = Math.max(...from.sizes);
  const groups = to.sizes.length;
  return `there ${groups === 1 ? 'is only 1 group' : `are only ${groups} groups`} for the ${largest} people of a group to spread over in another round`;
}

/** All meetings laid on all pairs, always on a pair that has met least; within what each pair can and must have. */
function spreading({ rounds, count, earlier, forced }: RepeatFacts): { repeats: number; because: string } {
  const most = new Int32Array(count * count);
  let meetings = 0;
  for (const { present, sizes } of rounds) {
    for (const one of present)
      for (const other of present)
        if (one < other) most[one * count + other] = (most[one * count + other] ?? 0) + 1;
    meetings += sizes.reduce((sum, size) => sum + choose2(size), 0);
  }
  const wanted = meetings;
  let repeats = 0;
  let pairs = 0;
  // Pairs that could meet once more, by how often they then have met before.
  const open: number[] = [];
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++) {
      const cell = one * count + other;
      const before = earlier[cell] ?? 0;
      const must = Math.min(forced?.[cell] ?? 0, most[cell] ?? 0);
      repeats += choose2(before + must);
      meetings -= must;
      if ((most[cell] ?? 0) > 0) pairs += 1;
      for (let more = must; more < (most[cell] ?? 0); more++)
        open[before + more] = (open[before + more] ?? 0) + 1;
    }
  for (let level = 0; level < open.length && meetings > 0; level++) {
    const taken = Math.min(meetings, open[level] ?? 0);
    repeats += taken * level;
    meetings -= taken;
  }
  const because = forced?.length
    ? `${counted(wanted, 'meeting')} are spread over ${counted(pairs, 'pair')}, some of whom are kept together`
    : `there are ${counted(wanted, 'meeting')} in groups and only ${counted(pairs, 'pair')} of people${earlier.length > 0 && hasAny(earlier) ? ', some of whom have met before' : ''}`;
  return { repeats, because };
}

function hasAny(counts: ArrayLike<number>): boolean {
  for (let index = 0; index < counts.length; index++) if ((counts[index] ?? 0) > 0) return true;
  return false;
}

function choose2(count: number): number {
  return (count * (count - 1)) / 2;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
