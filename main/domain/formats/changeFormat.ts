import { newPhase } from './firstFormat.ts';
import { formatMinutes } from './format.ts';
import type { Format, FormatPhase } from './format.ts';

/** The same format with a phase changed; its limits make room for its minutes. A phase of no round leaves the round lengths. */
export function withPhase(format: Format, phaseId: string, changes: Partial<FormatPhase>): Format {
  const phases = format.phases.map((phase) => (phase.id === phaseId ? { ...phase, ...changes } : phase));
  return withoutLooseEnds({ ...format, phases: phases.map(withRoom) });
}

/** The same format with a new phase behind the one named, at the end where there is none such. */
export function withNewPhase(format: Format, afterId: string | null, newId: string): Format {
  const at = format.phases.findIndex(({ id }) => id === afterId);
  const before = at < 0 ? format.phases.length : at + 1;
  const like = format.phases[before - 1];
  const phase = { ...newPhase(newId), day: like?.day ?? 1, counted: like?.counted ?? 'once' };
  return { ...format, phases: format.phases.toSpliced(before, 0, phase) };
}

/** The same format without a phase; boxes of the worksheet that belonged to it stay, with no phase. */
export function withoutPhase(format: Format, phaseId: string): Format {
  return withoutLooseEnds({ ...format, phases: format.phases.filter(({ id }) => id !== phaseId) });
}

/** The same format with a phase one place earlier or later; unchanged where there is no such place. */
export function withMovedPhase(format: Format, phaseId: string, by: -1 | 1): Format {
  const from = format.phases.findIndex(({ id }) => id === phaseId);
  const phase = format.phases[from];
  if (!phase || from + by < 0 || from + by >= format.phases.length) return format;
  return { ...format, phases: format.phases.toSpliced(from, 1).toSpliced(from + by, 0, phase) };
}

/**
 * A changed format with what is said about its length brought up to date: its known cases are counted anew, and a formula
 * that was written for other minutes goes.
 */
export function withLengthOf(before: Format, format: Format): Format {
  if (lengthOf(before) === lengthOf(format)) return format;
  return {
    ...format,
    totalFormula: format.totalFormula === before.totalFormula ? '' : format.totalFormula,
    examples: format.examples.map((example) => ({ ...example, minutes: formatMinutes(format, example) })),
  };
}

function lengthOf({ rounds, usualRounds, changeoverMinutes, phases }: Format): string {
  const counted = phases.map((phase) => [phase.counted, phase.minutes]);
  return JSON.stringify([rounds, usualRounds, changeoverMinutes, counted]);
}

function withRoom(phase: FormatPhase): FormatPhase {
  return {
    ...phase,
    minMinutes: Math.min(phase.minMinutes, phase.minutes),
    maxMinutes: Math.max(phase.maxMinutes, phase.minutes),
  };
}

function withoutLooseEnds(format: Format): Format {
  const known = new Set(format.phases.map(({ id }) => id));
  const repeating = new Set(format.phases.flatMap(({ id, counted }) => (counted === 'round' ? [id] : [])));
  return {
    ...format,
    worksheet: format.worksheet.map((box) =>
      box.phaseId === null || known.has(box.phaseId) ? box : { ...box, phaseId: null },
    ),
    variants: format.variants
      .map((variant) => ({
        ...variant,
        round: variant.round.filter(({ phaseId }) => repeating.has(phaseId)),
      }))
      .filter(({ round }) => round.length > 0),
  };
}
