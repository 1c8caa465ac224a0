import type { Attendee } from '../people/person.ts';
import { assessPlan } from './assessPlan.ts';
import { explainPlan } from './explainPlan.ts';
import type { GroupPlanWish, PlanAssessment, PlannedRound, PlanStanding } from './groupPlan.ts';
import { isMatchRule, pairReason } from './pairMatches.ts';
import { planVerdict } from './planCertificate.ts';
import { planProblem } from './planProblem.ts';

/** How well groups keep what was asked, in figures and words, whoever formed them. */
export interface AssessedPlan {
  assessment: PlanAssessment;
  standing: PlanStanding;
  certificate: string;
  /** Round id → person id → why they sit where they sit. For the coordinator only. */
  reasons: Record<string, Record<string, string>>;
}

/**
 * Looks at groups as they stand, half filled or not; quick enough for every move of a dragged person. Matches of pairs
 * are told in the certificate and in the reasons, and are no rules that could be broken.
 */
export function assessedPlan(
  wish: GroupPlanWish,
  rounds: readonly PlannedRound[],
  people: readonly Attendee[],
): AssessedPlan {
  const matches = wish.together.filter(({ id }) => isMatchRule(id));
  const asked = { ...wish, together: wish.together.filter(({ id }) => !isMatchRule(id)) };
  const groupsOf = new Map(rounds.map(({ id, groups }) => [id, groups]));
  const assessment = assessPlan(asked, rounds);
  const problem = planProblem(
    {
      ...asked,
      rounds: asked.rounds.map((round) => {
        const seated = new Set(groupsOf.get(round.id)?.flat());
        return { ...round, absentIds: asked.people.flatMap(({ id }) => (seated.has(id) ? [] : [id])) };
      }),
    },
    asked.rounds.map(({ id }) => groupsOf.get(id)?.map((members) => members.length) ?? []),
  );
  const { standing, certificate } = planVerdict(problem, assessment, { planned: rounds });
  const reasons = explainPlan(asked, rounds);
  if (matches.length === 0) return { assessment, standing, certificate, reasons };
  const groups = rounds.flatMap((round) => round.groups);
  const matched = groups.filter((members) =>
    matches.some(({ personIds }) => personIds.every((id) => members.includes(id))),
  );
  for (const round of rounds)
    for (const members of round.groups)
      for (const id of members) {
        const own = reasons[round.id];
        if (own) own[id] = pairReason(people, members);
      }
  return {
    assessment,
    standing: 'best-found',
    certificate: `${certificate} In ${matched.length} of ${groups.length} groups one offers what another seeks.`,
    reasons,
  };
}
