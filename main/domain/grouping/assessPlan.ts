import { brokenRules } from './brokenRules.ts';
import { groupLetter } from './groupLetter.ts';
import type { BalanceFound, GroupPlanWish, LoneMinority, PlanAssessment, PlannedRound } from './groupPlan.ts';
import { planProblem } from './planProblem.ts';
import type { PlanProblem } from './planProblem.ts';

/** How well a plan keeps what was asked, whoever made it; `rounds` may break any rule. */
export function assessPlan(wish: GroupPlanWish, rounds: readonly PlannedRound[]): PlanAssessment {
  const byId = new Map(rounds.map((round) => [round.id, round]));
  const planned = wish.rounds.map(({ id }) => byId.get(id) ?? { id, groups: [] });
  const problem = planProblem(
    { ...wish, rounds: wish.rounds.map((round, index) => seatedOnly(wish, round, planned[index])) },
    planned.map(({ groups }) => groups.map((members) => members.length)),
  );
  const brokenHard = brokenRules(problem, { rounds: planned, strength: 'hard' });
  const brokenSoft = brokenRules(problem, { rounds: planned, strength: 'soft' });
  const met = meetings(problem, planned);
  const { balance, loneMinorities } = spreadFound(problem, planned);
  return {
    brokenHard,
    brokenSoft,
    repeats: met.repeats,
    fewestRepeats: problem.bound.fewest,
    fewestBecause: problem.bound.because,
    mostMeetings: met.most,
    shareMet: met.share,
    weakest: weakestOf(problem, {
      planned,
      again: met.again,
      broken: [...brokenHard, ...brokenSoft],
      loneMinorities,
    }),
    balance,
    loneMinorities,
    roles: rolesOf(planned),
    moved: movedOf(problem, planned),
  };
}

/** Whoever has no seat counts as away: a board may be half filled. */
function seatedOnly(
  { people }: GroupPlanWish,
  round: GroupPlanWish['rounds'][number],
  planned: PlannedRound | undefined,
): GroupPlanWish['rounds'][number] {
  const seated = new Set(planned?.groups.flat());
  return { ...round, absentIds: people.flatMap(({ id }) => (seated.has(id) ? [] : [id])) };
}

function meetings({ people, earlier }: PlanProblem, planned: readonly PlannedRound[]) {
  const count = people.length;
  const position = new Map(people.map((person, index) => [person.id, index]));
  const times = Int32Array.from(earlier);
  for (const { groups } of planned)
    for (const members of groups)
      for (const one of members)
        for (const other of members) {
          const [a, b] = [position.get(one), position.get(other)];
          if (a === undefined || b === undefined || a === b) continue;
          times[a * count + b] = (times[a * count + b] ?? 0) + 1;
        }
  let [repeats, most, met] = [0, 0, 0];
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++) {
      const meets = times[one * count + other] ?? 0;
      repeats += (meets * (meets - 1)) / 2;
      most = Math.max(most, meets);
      if (meets > 0) met += 1;
    }
  const pairs = (count * (count - 1)) / 2;
  const again = (one: string, other: string) =>
    (times[(position.get(one) ?? 0) * count + (position.get(other) ?? 0)] ?? 0) > 1;
  return { repeats, most, share: pairs === 0 ? 0 : met / pairs, again };
}

function spreadFound(
  { slots, people, rounds }: PlanProblem,
  planned: readonly PlannedRound[],
): { balance: BalanceFound[]; loneMinorities: LoneMinority[] } {
  const position = new Map(people.map((person, index) => [person.id, index]));
  const balance = new Map<string, BalanceFound>();
  const loneMinorities: LoneMinority[] = [];
  for (const { attribute, noLoneMinority, valueOf, values } of slots)
    rounds.forEach((round, index) => {
      const groups = planned[index]?.groups ?? [];
      const seated = groups.map((members) => members.map((id) => position.get(id) ?? -1));
      const all = seated.flat();
      values.forEach((value, number) => {
        const total = all.filter((person) => valueOf[person] === number).length;
        seated.forEach((members, group) => {
          const here = members.filter((person) => valueOf[person] === number);
          const gap = Math.abs(here.length - (total * members.length) / Math.max(1, all.length));
          const known = balance.get(attribute) ?? { attribute, largestGap: 0, worst: null };
          if (gap > known.largestGap + 1e-9)
            balance.set(attribute, {
              attribute,
              largestGap: gap,
              worst: { value, roundId: round.id, group },
            });
          else balance.set(attribute, known);
          const [lone] = here;
          if (!noLoneMinority || here.length !== 1 || lone === undefined) return;
          if (total > 1 && total * 2 <= all.length)
            loneMinorities.push({ attribute, value, personId: people[lone]?.id ?? '', roundId: round.id });
        });
      });
    });
  return { balance: [...balance.values()], loneMinorities };
}

function weakestOf(
  { rounds, wish }: PlanProblem,
  {
    planned,
    again,
    broken,
    loneMinorities,
  }: {
    planned: readonly PlannedRound[];
    again: (one: string, other: string) => boolean;
    broken: PlanAssessment['brokenHard'];
    loneMinorities: readonly LoneMinority[];
  },
): PlanAssessment['weakest'] {
  let weakest: PlanAssessment['weakest'] = null;
  let worst = 0;
  planned.forEach(({ id, groups }, index) => {
    groups.forEach((members, group) => {
      const repeats = members.reduce(
        (sum, one, seat) => sum + members.slice(seat + 1).filter((other) => again(one, other)).length,
        0,
      );
      const here = (ids: readonly string[]) => ids.some((person) => members.includes(person));
      const rules = broken.filter((rule) => rule.roundId === id && here(rule.personIds)).length;
      const lone = loneMinorities.filter(
        ({ roundId, personId }) => roundId === id && here([personId]),
      ).length;
      const score = repeats + rules * 3 + lone;
      if (score <= worst) return;
      worst = score;
      const parts = [
        ...(rules > 0 ? [`${rules} ${rules === 1 ? 'rule is' : 'rules are'} broken`] : []),
        ...(repeats > 0 ? [`${repeats} ${repeats === 1 ? 'pair meets' : 'pairs meet'} again`] : []),
        ...(lone > 0
          ? [`${lone} ${lone === 1 ? 'person is' : 'people are'} the only one of their kind`]
          : []),
      ];
      const where = wish.rounds.length > 1 ? ` of “${rounds[index]?.title ?? ''}”` : '';
      const sentence = `Group ${groupLetter(group)}${where}: ${parts.join(', ')}.`;
      weakest = { roundId: id, group, sentence };
    });
  });
  return weakest;
}

function rolesOf(planned: readonly PlannedRound[]): PlanAssessment['roles'] {
  const seats = new Map<string, number[]>();
  for (const { groups } of planned)
    for (const members of groups)
      members.forEach((id, seat) => {
        const held = seats.get(id) ?? [];
        held[seat] = (held[seat] ?? 0) + 1;
        seats.set(id, held);
      });
  const all = [...seats.values()];
  const first = all.map((held) => held[0] ?? 0);
  return {
    mostFirst: Math.max(0, ...first),
    fewestFirst: first.length === 0 ? 0 : Math.min(...first),
    sameSeatAgain: all.flat().reduce((sum, times) => sum + (times * (times - 1)) / 2, 0),
  };
}

function movedOf({ people, rounds }: PlanProblem, planned: readonly PlannedRound[]): PlanAssessment['moved'] {
  return rounds.flatMap(({ id, stood }, index) =>
    (planned[index]?.groups ?? []).flatMap((members, group) =>
      members.flatMap((personId) => {
        const home = stood.get(people.findIndex((person) => person.id === personId));
        return home === undefined || home === group ? [] : [{ personId, roundId: id }];
      }),
    ),
  );
}
