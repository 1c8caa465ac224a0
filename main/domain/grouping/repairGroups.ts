import { success } from '../failure.ts';
import type { Answer } from '../failure.ts';
import { organizationKey } from './assessGroups.ts';
import { groupLetter } from './groupLetter.ts';
import type { GroupPlanWish, GroupRepair, PlannedRound, PlanRoundWish, RepairMove } from './groupPlan.ts';
import { rulesOfRound } from './hardRule.ts';
import { meetingTable } from './meetingTable.ts';
import { planGroups, planOf } from './planGroups.ts';
import { peopleOf, planProblem } from './planProblem.ts';
import { repairRound } from './repairRound.ts';

const SEARCH_WORK = 60_000;

/**
 * Puts groups right after somebody left or came, round by round, with as few people moved as can be. The wish is as it now
 * is: people who left are gone or absent, people who came are in it. Groups stay, but where there are too few people for
 * all of them the smallest is given up and its place stays empty. Where three moves are not enough the round is formed
 * again, as close to the present groups as the search finds.
 */
export function repairGroups(wish: GroupPlanWish, standing: readonly PlannedRound[]): Answer<GroupRepair> {
  const stayCloseTo = Object.fromEntries(standing.map(({ id, groups }) => [id, groups]));
  const rounds: PlannedRound[] = [];
  const moves: RepairMove[] = [];
  let isFewest = true;
  for (const round of wish.rounds) {
    const before = standing.find(({ id }) => id === round.id)?.groups ?? [];
    const others = [...rounds, ...standing.slice(rounds.length + 1)];
    const mended = mendedRound(wish, round, before, others) ?? formedAgain(wish, round, before);
    if (!mended.ok) return mended;
    isFewest &&= mended.value.isFewest;
    rounds.push({ id: round.id, groups: mended.value.groups });
    moves.push(...movesOf(wish, round, { before, after: mended.value.groups }));
  }
  const sized = rounds.map(({ groups }) => groups.map((members) => members.length));
  const plan = planOf(planProblem({ ...wish, stayCloseTo }, sized), rounds);
  const moved = moves.filter(({ from, to }) => from !== null && to !== null).length;
  return success({ plan, moves, isFewest, sentence: sentenceOf(moved, isFewest) });
}

function mendedRound(
  wish: GroupPlanWish,
  round: PlanRoundWish,
  before: readonly (readonly string[])[],
  others: readonly PlannedRound[],
): Answer<{ groups: string[][]; isFewest: boolean }> | null {
  const people = peopleOf(wish);
  const position = new Map(people.map((person, index) => [person.id, index]));
  const absent = new Set(round.absentIds);
  const here = (id: string) => position.has(id) && !absent.has(id);
  const present = before.map((members) => members.filter(here));
  const pinnedTo = new Set(Object.values(round.pinned));
  const kept = keptGroups(present, { count: groupCountOf(round), pinnedTo });
  const given = present.filter((_, group) => !kept.includes(group));
  const seated = new Set(kept.flatMap((group) => present[group] ?? []));
  const meetings = meetingTable(wish, others);
  const { least, most, ideal } = sizesOf(round, before);
  const soft = rulesOfRound(wish, { people, round, strength: 'soft' });
  const found = repairRound({
    groups: kept.map((group) => (present[group] ?? []).map((id) => position.get(id) ?? 0)),
    waiting: people.flatMap((person, index) => (here(person.id) && !seated.has(person.id) ? [index] : [])),
    least,
    most,
    hard: rulesOfRound(wish, { people, round, strength: 'hard' }).map((rule) =>
      rule.pin ? { ...rule, pin: [rule.pin[0], kept.indexOf(rule.pin[1])] as const } : rule,
    ),
    costOf(members) {
      let cost = members.length < ideal[0] || members.length > ideal[1] ? 100 : 0;
      // Even sizes come first among equals.
      cost += members.length ** 2 / 100;
      for (const { apart } of soft)
        for (const [one, other] of apart) if (members.includes(one) && members.includes(other)) cost += 10;
      members.forEach((one, seat) => {
        for (const other of members.slice(seat + 1)) {
          const [a, b] = [people[one], people[other]];
          if (!a || !b) continue;
          const times = meetings.between(a.id, b.id);
          cost += times.earlier + times.here + (a.sector !== '' && a.sector === b.sector ? 0.1 : 0);
          if (organizationKey(a) !== '' && organizationKey(a) === organizationKey(b)) cost += 1;
        }
      });
      return cost;
    },
  });
  if (!found) return null;
  const groups = before.map((_, group) =>
    (found.groups[kept.indexOf(group)] ?? []).flatMap((person) => people[person]?.id ?? []),
  );
  // Another group given up might have needed fewer moves besides.
  return success({ groups, isFewest: given.flat().length === 0 || found.moved === 0 });
}

/** The positions of the groups that go on: those in use, without the smallest where there are more than are wished. */
function keptGroups(
  present: readonly (readonly string[])[],
  { count, pinnedTo }: { count: number | null; pinnedTo: ReadonlySet<number> },
): number[] {
  const used = [...present.keys()].filter((group) => count === null || (present[group]?.length ?? 0) > 0);
  const surplus = count === null ? 0 : Math.max(0, used.length - count);
  const weight = (group: number) => (pinnedTo.has(group) ? 1000 : 0) + (present[group]?.length ?? 0);
  const givenUp = used.toSorted((one, other) => weight(one) - weight(other)).slice(0, surplus);
  return used.filter((group) => !givenUp.includes(group));
}

function groupCountOf({ groups }: PlanRoundWish): number | null {
  return 'range' in groups ? groups.groupCount : null;
}

/** The sizes that groups may have: those of the range, or between the smallest and largest that were asked for. */
function sizesOf(
  { groups }: PlanRoundWish,
  before: readonly (readonly string[])[],
): { least: number; most: number; ideal: readonly [number, number] } {
  if ('range' in groups) {
    const { min, max, idealMin, idealMax } = groups.range;
    return { least: min, most: max, ideal: [idealMin, idealMax] };
  }
  const sizes = groups.sizes.length > 0 ? groups.sizes : before.map((members) => members.length);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  return { least, most, ideal: [least, most] };
}

function formedAgain(
  wish: GroupPlanWish,
  round: PlanRoundWish,
  before: readonly (readonly string[])[],
): Answer<{ groups: string[][]; isFewest: boolean }> {
  const planning = planGroups({ ...wish, rounds: [round], stayCloseTo: { [round.id]: before } });
  if (!planning.ok) return planning;
  planning.value.step(SEARCH_WORK);
  return success({ groups: planning.value.best().rounds[0]?.groups ?? [], isFewest: false });
}

function movesOf(
  wish: GroupPlanWish,
  round: PlanRoundWish,
  { before, after }: { before: readonly (readonly string[])[]; after: readonly (readonly string[])[] },
): RepairMove[] {
  const nameOf = (id: string) =>
    wish.people.find((person) => person.id === id)?.display ?? 'Somebody who left';
  const place = (groups: readonly (readonly string[])[], id: string) => {
    const group = groups.findIndex((members) => members.includes(id));
    return group < 0 ? null : group;
  };
  const everybody = [...new Set([...before.flat(), ...after.flat()])];
  const where = wish.rounds.length > 1 ? ` in “${round.title}”` : '';
  const moves = everybody.flatMap((personId): RepairMove[] => {
    const [from, to] = [place(before, personId), place(after, personId)];
    if (from === to) return [];
    const name = nameOf(personId);
    const sentence =
      to === null
        ? `${name} leaves group ${groupLetter(from ?? 0)}${where}, which then has ${counted(after[from ?? 0]?.length ?? 0)}.`
        : from === null
          ? `${name} joins group ${groupLetter(to)}${where}, which then has ${counted(after[to]?.length ?? 0)}.`
          : `${name} moves from group ${groupLetter(from)} to group ${groupLetter(to)}${where}, so that sizes and rules hold.`;
    return [{ personId, roundId: round.id, from, to, sentence }];
  });
  const rank = ({ from, to }: RepairMove) => (from === null || to === null ? 0 : 1);
  return moves.sort((one, other) => rank(one) - rank(other));
}

function counted(people: number): string {
  return people === 1 ? '1 person' : `${people} people`;
}

function sentenceOf(moved: number, isFewest: boolean): string {
  if (moved === 0) return 'Nobody else has to move.';
  const who = moved === 1 ? 'One person moves' : `${moved} people move`;
  return isFewest
    ? `${who}. Fewer cannot do: every repair with fewer moves breaks a size or a rule that must hold.`
    : `${who}. Whether fewer could do was not proven.`;
}
