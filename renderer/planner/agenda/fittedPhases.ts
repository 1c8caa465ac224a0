import { formatMinutes, usualRoundsOf } from '#domain/formats/format';
import type { Format, FormatPhase } from '#domain/formats/format';

/** A phase of a format in a block of another length than the format's own. */
export interface FittedPhase {
  phase: FormatPhase;
  /** How often it comes: once, in every round, or for every person. */
  times: number;
  /** For each time, at most one decimal. */
  minutes: number;
}

/** A format fitted into a block. */
export interface FittedFormat {
  phases: FittedPhase[];
  /** What the format takes by itself. */
  usualMinutes: number;
  /** What its phases take at the least. */
  leastMinutes: number;
}

/**
 * A format's phases fitted to a block's minutes: what is protected keeps its length, the others give or take in proportion,
 * as a whole to the minute. Breaks and what lies before the session are left out.
 */
export function fittedPhases(format: Format, minutes: number): FittedFormat {
  const people = format.groupSize.idealMax;
  const rounds = usualRoundsOf(format, people);
  const usual = format.phases
    .map((phase) => ({ phase, times: timesOf(phase, { people, rounds }) }))
    .filter(({ phase, times }) => times > 0 && !phase.isBreak);
  const usualMinutes = Math.round(formatMinutes(format, { people, rounds }));
  const total = (kept: typeof usual, of: (phase: FormatPhase) => number) =>
    kept.reduce((sum, { phase, times }) => sum + of(phase) * times, 0);
  const kept = usual.filter(({ phase }) => phase.isProtected);
  const elastic = usual.filter(({ phase }) => !phase.isProtected);
  const changing = format.rounds === 'none' ? 0 : format.changeoverMinutes * Math.max(0, rounds - 1);
  const left = minutes - changing - total(kept, (phase) => phase.minutes);
  const elasticMinutes = total(elastic, (phase) => phase.minutes);
  const isKeepable = left > 0 && elasticMinutes > 0;
  // Where what is protected fills the block by itself, everything shrinks alike.
  const share = isKeepable
    ? left / elasticMinutes
    : Math.max(0, minutes) / Math.max(1, total(usual, (phase) => phase.minutes) + changing);
  let owed = 0;
  return {
    usualMinutes,
    leastMinutes: Math.round(total(usual, (phase) => phase.minMinutes) + changing),
    phases: usual.map(({ phase, times }) => {
      if (isKeepable && phase.isProtected) return { phase, times, minutes: phase.minutes };
      const wanted = phase.minutes * times * share + owed;
      const given = Math.max(1, Math.round(wanted));
      owed = wanted - given;
      return { phase, times, minutes: Math.round((given / times) * 10) / 10 };
    }),
  };
}

function timesOf(phase: FormatPhase, { people, rounds }: { people: number; rounds: number }): number {
  switch (phase.counted) {
    case 'once':
      return 1;
    case 'round':
      return rounds;
    case 'person':
      return people;
    case 'before':
      return 0;
    default:
      return phase.counted satisfies never;
  }
}
