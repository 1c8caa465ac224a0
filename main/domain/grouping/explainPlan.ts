import { organizationKey } from './assessGroups.ts';
import { listed } from './brokenRules.ts';
import { groupLetter } from './groupLetter.ts';
import type { GroupPlanWish, PlannedRound, PlanPerson } from './groupPlan.ts';
import { meetingTable } from './meetingTable.ts';
import type { MeetingTable } from './meetingTable.ts';
import { planProblem } from './planProblem.ts';
import type { PlanProblem, RoundProblem } from './planProblem.ts';

/** Round id → person id → why they sit where they sit, in one sentence. For the coordinator only; no private reason. */
export function explainPlan(
  wish: GroupPlanWish,
  rounds: readonly PlannedRound[],
): Record<string, Record<string, string>> {
  const sizes = wish.rounds.map(
    ({ id }) => rounds.find((round) => round.id === id)?.groups.map((members) => members.length) ?? [],
  );
  const problem = planProblem(wish, sizes);
  const meetings = meetingTable(wish, rounds);
  return Object.fromEntries(
    problem.rounds.map((round) => {
      const groups = rounds.find(({ id }) => id === round.id)?.groups ?? [];
      return [round.id, reasonsIn({ problem, round, groups, meetings })];
    }),
  );
}

function reasonsIn({
  problem,
  round,
  groups,
  meetings,
}: {
  problem: PlanProblem;
  round: RoundProblem;
  groups: readonly (readonly string[])[];
  meetings: MeetingTable;
}): Record<string, string> {
  const { people } = problem;
  const position = new Map(people.map((person, index) => [person.id, index]));
  const enemies = new Map<number, Set<number>>();
  const friends = new Map<number, Set<number>>();
  for (const { kind, apart, together } of [...round.hard, ...round.soft]) {
    if (kind === 'apart')
      for (const [one, other] of apart) {
        enemies.set(one, new Set([...(enemies.get(one) ?? []), other]));
        enemies.set(other, new Set([...(enemies.get(other) ?? []), one]));
      }
    for (const one of together)
      friends.set(one, new Set([...(friends.get(one) ?? []), ...together.filter((other) => other !== one)]));
  }
  const reasons: Record<string, string> = {};
  groups.forEach((members, group) => {
    const present = members.flatMap((id) => people[position.get(id) ?? -1] ?? []);
    for (const person of present) {
      const at = position.get(person.id) ?? -1;
      const others = present.filter((other) => other !== person);
      const isOne = (some: ReadonlySet<number> | undefined) => (other: PlanPerson) =>
        some?.has(position.get(other.id) ?? -1) ?? false;
      reasons[person.id] = reasonOf({
        person,
        others,
        held: round.pinned.get(at) === group ? groupLetter(group) : null,
        friends: others.filter(isOne(friends.get(at))),
        enemiesHere: others.filter(isOne(enemies.get(at))),
        enemyCount: enemies.get(at)?.size ?? 0,
        met: others.filter((other) => {
          const { earlier, here } = meetings.between(person.id, other.id);
          return earlier + here > 1;
        }).length,
        countsMeetings: problem.rounds.length > 1 || problem.wish.history.length > 0,
      });
    }
  });
  return reasons;
}

function reasonOf({
  person,
  others,
  held,
  friends,
  enemiesHere,
  enemyCount,
  met,
  countsMeetings,
}: {
  person: PlanPerson;
  others: readonly PlanPerson[];
  held: string | null;
  friends: readonly PlanPerson[];
  enemiesHere: readonly PlanPerson[];
  enemyCount: number;
  met: number;
  countsMeetings: boolean;
}): string {
  const key = organizationKey(person);
  const names = (some: readonly PlanPerson[]) => listed(some.map((other) => other.display));
  const colleagues = others.filter((other) => key !== '' && organizationKey(other) === key);
  const organizations = new Set(others.map(organizationKey).filter((other) => other !== '' && other !== key));
  const sectors = new Set(
    others.map((other) => other.sector).filter((sector) => sector !== '' && sector !== person.sector),
  );
  const parts: string[] = [];
  if (held !== null) parts.push(`is held in group ${held}`);
  if (friends.length > 0) parts.push(`stays together with ${names(friends)}`);
  parts.push(
    colleagues.length > 0
      ? `shares the group with ${names(colleagues)} from ${person.organization.trim()}`
      : `works with people from ${counted(organizations.size, 'other organization')}`,
  );
  if (sectors.size > 0) parts.push(`meets ${counted(sectors.size, 'other sector')}`);
  if (countsMeetings && others.length > 0)
    parts.push(met === 0 ? 'meets nobody twice' : `has ${counted(met, 'person')} here whom they meet again`);
  if (enemiesHere.length > 0)
    parts.push(`sits with ${names(enemiesHere)} although they are to be kept apart`);
  else if (enemyCount > 0)
    parts.push(
      `${counted(enemyCount, 'person')} to be kept apart from ${enemyCount === 1 ? 'is' : 'are'} in ${enemyCount === 1 ? 'another group' : 'other groups'}`,
    );
  const text =
    parts.length > 1 ? `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}` : (parts[0] ?? '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function counted(count: number, what: string): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];
  const plural = what === 'person' ? 'people' : `${what}s`;
  return `${words[count] ?? count} ${count === 1 ? what : plural}`;
}
