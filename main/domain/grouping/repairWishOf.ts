import type { Session } from '../agenda/session.ts';
import type { GroupPlanWish } from './groupPlan.ts';
import { groupPlanWishOf } from './groupPlanWishOf.ts';
import type { GroupingFacts } from './groupPlanWishOf.ts';

/**
 * The wish for putting the groups of some sessions right after somebody came or did not come. The ideal sizes count as needed
 * where as many groups can have them: smaller or larger ones are formed only when numbers force it.
 */
export function repairWishOf(facts: GroupingFacts, sessions: readonly Session[]): GroupPlanWish {
  const wished = sessions.map(({ id }) => ({ sessionId: id, groupCount: null }));
  const wish = groupPlanWishOf(facts, wished, { seed: 0, staysClose: true });
  return {
    ...wish,
    rounds: wish.rounds.map((round) => {
      if (!('range' in round.groups)) return round;
      const { range } = round.groups;
      const here = wish.people.filter(({ id }) => !round.absentIds.includes(id)).length;
      const present = sessions.find(({ id }) => id === round.id)?.groups ?? [];
      const used = present.filter(({ memberIds }) => memberIds.length > 0).length;
      // Of twelve pairs eleven are left when one person does not come.
      const groupCount = Math.max(
        1,
        Math.min(used, Math.floor(here / range.min)),
        Math.ceil(here / range.max),
      );
      const { idealMin, idealMax } = range;
      const canBeIdeal = here >= groupCount * idealMin && here <= groupCount * idealMax;
      return {
        ...round,
        groups: { range: canBeIdeal ? { ...range, min: idealMin, max: idealMax } : range, groupCount },
      };
    }),
  };
}
