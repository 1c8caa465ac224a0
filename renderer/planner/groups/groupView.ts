import type { EventSnapshot } from '#domain/eventSnapshot';
import { assessedPlan } from '#domain/grouping/assessedPlan';
import type { AssessedPlan } from '#domain/grouping/assessedPlan';
import { groupPlanWishOf } from '#domain/grouping/groupPlanWishOf';
import type { BrokenRule, GroupPlanWish, PlannedRound } from '#domain/grouping/groupPlan';
import type { Group, Session } from '#domain/agenda/session';

/** Groups as the domain's figures want them. */
export function plannedRound(sessionId: string, groups: readonly Pick<Group, 'memberIds'>[]): PlannedRound {
  return { id: sessionId, groups: groups.map(({ memberIds }) => [...memberIds]) };
}

/** The wish by which a session's own groups are measured. */
export function wishOfSession(snapshot: EventSnapshot, session: Session): GroupPlanWish {
  return groupPlanWishOf(snapshot, [{ sessionId: session.id, groupCount: null }], { seed: 0 });
}

/** The figures and words for the groups of a session, as they stand or would stand after a move. */
export function figuresOf(
  snapshot: EventSnapshot,
  session: Session,
  groups: readonly Pick<Group, 'memberIds'>[],
): AssessedPlan {
  return assessedPlan(wishOfSession(snapshot, session), [plannedRound(session.id, groups)], snapshot.people);
}

/** The sentence that says how many rules are broken. */
export function brokenWords(broken: readonly BrokenRule[]): string {
  if (broken.length === 0) return 'Every rule holds';
  return broken.length === 1 ? 'One rule is broken' : `${broken.length} rules are broken`;
}

/** What a number of repeats means beside the fewest there can be. */
export function repeatWords({ assessment: { repeats, fewestRepeats } }: AssessedPlan): string {
  const found = `${repeats} ${repeats === 1 ? 'repeat' : 'repeats'}`;
  if (repeats === fewestRepeats)
    return repeats === 0 ? 'nobody meets twice' : `${found}, the fewest there can be`;
  return `${found}, at least ${fewestRepeats}`;
}
