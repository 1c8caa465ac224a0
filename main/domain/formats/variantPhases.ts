import { phaseOf } from './format.ts';
import type { Format, FormatPhase } from './format.ts';
import type { SessionPhase } from '../agenda/session.ts';
import { MINUTE_MS } from '../time.ts';

/**
 * The phases of a session that follows one of its format's round lengths; an unknown one gives the format's own
 * minutes. Phases outside the rounds keep the minutes they are planned with, if they are.
 */
export function variantPhases(
  format: Format,
  variantId: string,
  planned: readonly SessionPhase[] = [],
): SessionPhase[] {
  const variant = format.variants.find((candidate) => candidate.id === variantId);
  const firstRound = format.phases.findIndex((phase) => phase.counted === 'round');
  const isBefore = (phase: FormatPhase) => firstRound < 0 || format.phases.indexOf(phase) < firstRound;
  const once = format.phases.filter((phase) => phase.counted === 'once' || phase.counted === 'person');
  const kept = (phase: FormatPhase) => planned.find(({ phaseId }) => phaseId === phase.id) ?? ownPhase(phase);
  const round = variant
    ? variant.round.map(({ phaseId, minutes, name }) => ({
        phaseId,
        name: name ?? phaseOf(format, phaseId)?.name ?? phaseId,
        durationMs: minutes * MINUTE_MS,
      }))
    : format.phases.filter((phase) => phase.counted === 'round').map(ownPhase);
  return [
    ...once.filter(isBefore).map(kept),
    ...round,
    ...once.filter((phase) => !isBefore(phase)).map(kept),
  ];
}

function ownPhase(phase: FormatPhase): SessionPhase {
  return { phaseId: phase.id, name: phase.name, durationMs: phase.minutes * MINUTE_MS };
}
