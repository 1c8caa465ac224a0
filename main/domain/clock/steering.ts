import { arrangementOf } from './arrangement.ts';
import type { ArrangedPart, Arrangement } from './arrangement.ts';
import type { Segment } from '../agenda/schedule.ts';
import { MINUTE_MS } from '../time.ts';
import type { DurationMs } from '../time.ts';
import { WRITING_NAME } from './writingTime.ts';

/** Changes to what is left of a run, each as a proposal that is looked at before it is accepted. */

/** What is left, shortened to make up for lateness. */
export interface Respread {
  arrangement: Arrangement;
  /** Segments that would become shorter, in order. */
  shortened: { segment: Segment; durationMs: DurationMs }[];
  /** What nobody can make up for before the next fixed return or the end; 0 when all of it is. */
  stillLateMs: DurationMs;
}

/**
 * Lateness spread over what is left, in proportion to the planned time of what can give some up, never below a phase's
 * minimum and never from what is protected: breaks, the evaluation, the conclusion (TIM-12). Whole minutes. A pause with
 * a fixed return takes lateness up by itself, so only what comes before it is shortened.
 */
export function respread(segments: readonly Segment[], current: number, lateMs: DurationMs): Respread {
  const rest = segments.slice(current + 1);
  const until = rest.findIndex((segment) => segment.kind === 'pause');
  const before = until < 0 ? rest : rest.slice(0, until);
  const given = shares(before, Math.ceil(Math.max(0, lateMs) / MINUTE_MS));
  const shortened = before.flatMap((segment, index) => {
    const minutes = given[index] ?? 0;
    return minutes > 0 ? [{ segment, durationMs: segment.durationMs - minutes * MINUTE_MS }] : [];
  });
  const byKey = new Map(shortened.map(({ segment, durationMs }) => [segment.key, durationMs]));
  const saved = given.reduce((sum, minutes) => sum + minutes, 0) * MINUTE_MS;
  return {
    arrangement: {
      label: 'Re-spread',
      rest: arrangementOf(segments, current).map((part) => ({
        ...part,
        durationMs: byKey.get(part.key) ?? part.durationMs,
      })),
    },
    shortened,
    stillLateMs: Math.max(0, lateMs - saved),
  };
}

/** Whole minutes that each segment gives, in proportion to its length, until `wanted` is reached or nothing is left. */
function shares(segments: readonly Segment[], wanted: number): number[] {
  const spare = segments.map(({ isProtected, kind, durationMs, minMs }) =>
    isProtected || kind === 'pause' || kind === 'break'
      ? 0
      : Math.max(0, Math.floor((durationMs - Math.max(minMs, leastMs(kind, durationMs))) / MINUTE_MS)),
  );
  const given = segments.map(() => 0);
  let open = Math.min(
    wanted,
    spare.reduce((sum, minutes) => sum + minutes, 0),
  );
  while (open > 0) {
    // The one that has given the smallest share of its own time gives the next minute.
    let next = -1;
    let lowest = Infinity;
    for (const [index, segment] of segments.entries()) {
      const has = given[index] ?? 0;
      if (has >= (spare[index] ?? 0)) continue;
      const share = (has + 1) / (segment.durationMs / MINUTE_MS);
      if (share < lowest) [lowest, next] = [share, index];
    }
    if (next < 0) break;
    given[next] = (given[next] ?? 0) + 1;
    open--;
  }
  return given;
}

/** A phase whose format names no minimum keeps at least a minute; changing seats keeps at least half of its time. */
function leastMs(kind: Segment['kind'], durationMs: DurationMs): DurationMs {
  return kind === 'change' ? durationMs / 2 : MINUTE_MS;
}

/** What is left in pieces that move as one: a phase, a break, a whole round with its seat change, a block, a session. */
export interface LeftUnit {
  key: string;
  name: string;
  segments: Segment[];
  durationMs: DurationMs;
}

/** The units after the segment that is on. What is left of the round that runs stays where it is and is none of them. */
export function unitsLeft(segments: readonly Segment[], current: number): LeftUnit[] {
  const here = segments[current];
  const units: LeftUnit[] = [];
  for (const segment of segments.slice(current + 1)) {
    if (here?.round != null && isSameRound(here, segment) && segment.kind === 'phase') continue;
    const open = units.at(-1);
    const last = open?.segments.at(-1);
    const isOfAnotherPart = !isSamePart(segment, here) && hasPart(segment);
    const joins = isOfAnotherPart
      ? isSamePart(segment, last)
      : last?.round != null && isSameRound(last, segment) && last.kind !== 'break';
    if (open && joins) {
      open.segments.push(segment);
      open.durationMs += segment.durationMs;
      if (!isOfAnotherPart && segment.kind === 'phase') open.name = `Round ${segment.round ?? 0}`;
    } else
      units.push({
        key: segment.key,
        name: isOfAnotherPart
          ? segment.part
          : segment.round !== null && segment.kind === 'phase'
            ? `Round ${segment.round}`
            : segment.name,
        segments: [segment],
        durationMs: segment.durationMs,
      });
  }
  return units.filter((unit) => unit.durationMs > 0 || unit.segments.some(({ kind }) => kind === 'pause'));
}

/** A session or block of the plan; what stands between two of them is a part of its own. */
function hasPart({ sessionId, blockId }: Segment): boolean {
  return sessionId !== null || blockId !== null;
}

function isSamePart(one: Segment, other: Segment | undefined): boolean {
  return (
    other !== undefined && hasPart(one) && one.sessionId === other.sessionId && one.blockId === other.blockId
  );
}

function isSameRound(one: Segment, other: Segment): boolean {
  return (
    one.round !== null &&
    one.round === other.round &&
    one.sessionId === other.sessionId &&
    one.blockId === other.blockId
  );
}

/** A unit moved by `by` places among those that are left; null where it cannot go further. */
export function moveUnit(
  segments: readonly Segment[],
  current: number,
  { key, by }: { key: string; by: -1 | 1 },
): Arrangement | null {
  const units = unitsLeft(segments, current);
  const from = units.findIndex((unit) => unit.key === key);
  const [unit, other] = [units[from], units[from + by]];
  if (!unit || !other) return null;
  const order = [...units];
  order[from] = other;
  order[from + by] = unit;
  return { label: `Move “${unit.name}”`, rest: withUnits(segments, current, order) };
}

/** A unit left out. */
export function leaveOut(segments: readonly Segment[], current: number, key: string): Arrangement | null {
  const units = unitsLeft(segments, current);
  const unit = units.find((candidate) => candidate.key === key);
  if (!unit) return null;
  const rest = withUnits(
    segments,
    current,
    units.filter((candidate) => candidate !== unit),
  );
  return { label: `Leave out “${unit.name}”`, rest };
}

/** A break before a unit, or right after what runs when `beforeKey` is null. `id` makes its key its own. */
export function insertBreak(
  segments: readonly Segment[],
  current: number,
  { beforeKey, minutes, id }: { beforeKey: string | null; minutes: number; id: string },
): Arrangement {
  const rest = arrangementOf(segments, current);
  const found = rest.findIndex((part) => part.key === beforeKey);
  const place = beforeKey === null || found < 0 ? 0 : found;
  rest.splice(place, 0, { key: `break:${id}`, durationMs: minutes * MINUTE_MS, newBreak: 'Break' });
  return { label: `Break of ${minutes} minutes`, rest };
}

/** Time to write right after what runs; `current` is −1 for before everything, which only a run that has not started can take. */
export function insertWriting(
  segments: readonly Segment[],
  current: number,
  { minutes, id }: { minutes: number; id: string },
): Arrangement {
  const writing: ArrangedPart = {
    key: `writing:${id}`,
    durationMs: minutes * MINUTE_MS,
    newBreak: WRITING_NAME,
    isWriting: true,
  };
  return { label: `${minutes} minutes to write`, rest: [writing, ...arrangementOf(segments, current)] };
}

/** What stays where it is, then the units in the given order. */
function withUnits(
  segments: readonly Segment[],
  current: number,
  order: readonly LeftUnit[],
): ArrangedPart[] {
  const movable = new Set(
    unitsLeft(segments, current).flatMap((unit) => unit.segments.map(({ key }) => key)),
  );
  const rest = arrangementOf(segments, current);
  const byKey = new Map(rest.map((part) => [part.key, part]));
  return [
    ...rest.filter((part) => !movable.has(part.key)),
    ...order.flatMap((unit) => unit.segments.flatMap(({ key }) => byKey.get(key) ?? [])),
  ];
}
