import { inOrderOfWeight } from './check.ts';
import type { Check } from './check.ts';
import { challengeChecks } from './challengeChecks.ts';
import { checkedPlan } from './checkedPlan.ts';
import { companyChecks } from './companyChecks.ts';
import { groupChecks } from './groupChecks.ts';
import { phaseChecks } from './phaseChecks.ts';
import { roomChecks } from './roomChecks.ts';
import { stretchChecks } from './stretchChecks.ts';
import { timeChecks } from './timeChecks.ts';
import { turnChecks } from './turnChecks.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Session } from '../agenda/session.ts';

/**
 * Everything that was looked at for one session, what cannot work first: minutes, rounds, breaks, groups, turns, rooms
 * and challenges (FMT-01 to FMT-06, ROL-08 to ROL-11, PRE-09, TIM-05, TIM-06). Dates of the follow-up have their own,
 * in followUpDates.
 */
export function checksOf(snapshot: EventSnapshot, session: Session): Check[] {
  const plan = checkedPlan(snapshot, session);
  if (!plan) return [formatMissing(session)];
  return inOrderOfWeight([
    ...timeChecks(plan),
    ...phaseChecks(plan),
    ...stretchChecks(plan),
    ...groupChecks(plan),
    ...companyChecks(plan),
    ...turnChecks(plan),
    ...roomChecks(plan),
    ...challengeChecks(plan),
  ]);
}

function formatMissing(session: Session): Check {
  return {
    id: `${session.id}:format`,
    level: 'wrong',
    title: 'The format of this session is missing',
    why: 'It is not in the format library, so the session has no phases to plan with. Its times and groups are kept.',
    source: 'Every session follows a format of the library', // FMT-01
    repair: null,
  };
}
