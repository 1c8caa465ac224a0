import type { Format, FormatVariant } from '#domain/formats/format';
import type { Session, SessionBreak, SessionPhase } from '#domain/agenda/session';
import { MINUTE_MS } from '#domain/time';

/** The variant a format means when none is chosen: the one with the minutes of its own phases, else the first. */
export function usualVariant(format: Format): FormatVariant | undefined {
  const own = (variant: FormatVariant) =>
    format.phases
      .filter((phase) => phase.counted === 'round')
      .every((phase) =>
        variant.round.some((part) => part.phaseId === phase.id && part.minutes === phase.minutes),
      );
  return format.variants.find(own) ?? format.variants[0];
}

/** The phases of a variant, with those before and after the rounds as the format has them. */
export function phasesOfVariant(format: Format, variant: FormatVariant | undefined): SessionPhase[] {
  const inRound = new Set(
    format.phases.filter((phase) => phase.counted === 'round').map((phase) => phase.id),
  );
  const once = format.phases.filter((phase) => phase.counted === 'once' || phase.counted === 'person');
  const firstRound = format.phases.findIndex((phase) => inRound.has(phase.id));
  const isBefore = (phase: Format['phases'][number]) =>
    firstRound < 0 || format.phases.indexOf(phase) < firstRound;
  const round = variant
    ? variant.round.map(({ phaseId, minutes, name }) => ({
        phaseId,
        name: name ?? format.phases.find((phase) => phase.id === phaseId)?.name ?? phaseId,
        durationMs: Math.round(minutes * MINUTE_MS),
      }))
    : format.phases.filter((phase) => inRound.has(phase.id)).map(planned);
  return [
    ...once.filter(isBefore).map(planned),
    ...round,
    ...once.filter((phase) => !isBefore(phase)).map(planned),
  ];
}

/** Breaks wherever one more round would make more unbroken work than the format allows. */
export function usualBreaks({
  session,
  format,
  roundCount,
  newId,
}: {
  session: Pick<Session, 'phases' | 'changeoverMs'>;
  format: Format;
  roundCount: number;
  newId: () => string;
}): SessionBreak[] {
  const isRound = (phase: SessionPhase) =>
    format.phases.find((defined) => defined.id === phase.phaseId)?.counted === 'round';
  const total = (phases: readonly SessionPhase[]) => phases.reduce((sum, phase) => sum + phase.durationMs, 0);
  const firstRound = session.phases.findIndex(isRound);
  const roundMs = total(session.phases.filter(isRound));
  const limitMs = format.unbroken.softMinutes * MINUTE_MS;
  const durationMs = format.unbroken.breakMinutes * MINUTE_MS;
  const breaks: SessionBreak[] = [];
  if (limitMs === 0 || durationMs === 0) return breaks;
  let workMs = total(session.phases.slice(0, Math.max(0, firstRound))) + roundMs;
  for (let round = 2; round <= roundCount; round++) {
    const nextMs = workMs + session.changeoverMs + roundMs;
    if (nextMs <= limitMs) {
      workMs = nextMs;
      continue;
    }
    breaks.push({ id: newId(), kind: 'break', afterRound: round - 1, durationMs });
    workMs = roundMs;
  }
  return breaks;
}

function planned({ id, name, minutes }: Format['phases'][number]): SessionPhase {
  return { phaseId: id, name, durationMs: Math.round(minutes * MINUTE_MS) };
}
