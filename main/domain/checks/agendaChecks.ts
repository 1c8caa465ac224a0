import { inOrderOfWeight } from './check.ts';
import type { Check } from './check.ts';
import { agendaAssistChecks } from './agendaAssistChecks.ts';
import { agendaBalanceChecks } from './agendaBalanceChecks.ts';
import { agendaBreakChecks } from './agendaBreakChecks.ts';
import { agendaActionChecks, agendaEvaluationChecks } from './agendaEndingChecks.ts';
import { agendaFullGroupChecks } from './agendaFullGroupChecks.ts';
import { agendaJourneyChecks } from './agendaJourneyChecks.ts';
import { agendaLeadChecks, agendaTwoPlacesChecks } from './agendaLeadChecks.ts';
import { agendaOnFeetChecks } from './agendaOnFeetChecks.ts';
import { agendaOverlapChecks } from './agendaOverlapChecks.ts';
import { agendaPlan } from './agendaPlan.ts';
import { agendaSeatsChecks } from './agendaSeatsChecks.ts';
import { agendaStoryChecks } from './agendaStoryChecks.ts';
import { agendaStretchChecks } from './agendaStretchChecks.ts';
import { agendaDayChecks, agendaKeptEndChecks, agendaNightChecks } from './agendaTimeChecks.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';

/**
 * Everything that was looked at for the agenda as a whole, what cannot work first: times that agree, energy, the arc
 * from the first full group to the evaluation, and who leads (DEL-09, DEL-12 to DEL-17, DEL-21, DEL-23 to DEL-26, TIM-09, TIM-12,
 * ROL-16, ROL-34, FMT-15, FMT-39). An event that is one session only is not asked for an arc; sessions have their own
 * checks in checksOf. Nothing is said about an empty agenda.
 */
export function agendaChecksOf(snapshot: EventSnapshot): Check[] {
  const plan = agendaPlan(snapshot);
  if (plan.items.length === 0) return [];
  const always = [
    ...agendaOverlapChecks(plan),
    ...agendaDayChecks(plan),
    ...agendaNightChecks(plan),
    ...agendaAssistChecks(plan),
    ...agendaSeatsChecks(plan),
  ];
  if (snapshot.blocks.length === 0 || plan.work.length === 0) return inOrderOfWeight(always);
  return inOrderOfWeight([
    ...always,
    ...agendaKeptEndChecks(plan),
    ...agendaTwoPlacesChecks(plan),
    ...agendaStretchChecks(plan),
    ...agendaFullGroupChecks(plan),
    ...agendaBreakChecks(plan),
    ...agendaOnFeetChecks(plan),
    ...agendaActionChecks(plan),
    ...agendaEvaluationChecks(plan),
    ...agendaBalanceChecks(plan),
    ...agendaStoryChecks(plan),
    ...agendaJourneyChecks(plan),
    ...agendaLeadChecks(plan),
  ]);
}
