import type { Session } from '../session.ts';
import type { GroupPlanWish } from './groupPlan.ts';
import { groupPlanWishOf } from './groupPlanWishOf.ts';
import type { GroupingFacts } from './groupPlanWishOf.ts';

/**
 * The wish for putting a session's groups right after somebody came or did not come. The ideal sizes count as needed
 * where as many groups can have them: smaller or larger ones are formed only when numbers force it.
 */
export function repairWishOf(facts: GroupingFacts, session: Session): GroupPlanWish {
  const wish = groupPlanWishOf(facts, [{ sessionId: session.id, groupCount: null }], {
    seed: 0,
    staysClose: true,
  });
  const groupCount = session.groups.length;
  return {
    ...wish,
    rounds: wish.rounds.map((round) => {
      if (!('range' in round.groups)) return round;
      const { range } = round.groups;
      const here = wish.people.filter(({ id }) => !round.absentIds.includes(id)).length;
      const { idealMin, idealMax } = range;
      const canBeIdeal = here >= groupCount * idealMin && here <= groupCount * idealMax;
      return {
        ...round,
        groups: { range: canBeIdeal ? { ...range, min: idealMin, max: idealMax } : range, groupCount },
      };
    }),
  };
}
