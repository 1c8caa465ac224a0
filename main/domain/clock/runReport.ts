import { countedMs } from './clockState.ts';
import type { ClockState, SegmentVisit } from './clockState.ts';
import type { Segment } from '../agenda/schedule.ts';
import { MINUTE_MS } from '../time.ts';
import type { DurationMs, InstantMs } from '../time.ts';

/** Planned against actual, each kind of time apart. */
export interface TimeTaken {
  /** As the plan stood when the run began; 0 for a break that was put in. */
  plannedMs: DurationMs;
  /** What the clock counted. */
  tookMs: DurationMs;
  /** Given on top of the plan, re-spreading included; negative where it was taken away. */
  addedMs: DurationMs;
  /** Of what it took, what went beyond the planned and added time. */
  overtimeMs: DurationMs;
  /** The clock stood still; not in `tookMs`. */
  pausedMs: DurationMs;
  /** Sleep or absence that did not count; not in `tookMs`. */
  leftOutMs: DurationMs;
}

/** A phase, seat change or break as it went; one that was gone back to stands once. */
export interface ReportLine extends TimeTaken {
  key: string;
  name: string;
  /** The title of its session or block; empty for what stands between two of them. */
  part: string;
  kind: Segment['kind'];
  phaseId: string | null;
  sessionId: string | null;
  /** The block it is a phase of; null in a session. */
  blockId: string | null;
  /** Null outside the rounds. */
  round: number | null;
  /** Its planned time was over or it was never reached; nothing was counted. */
  wasSkipped: boolean;
}

/** The phases of a round together. */
export interface ReportRound extends TimeTaken {
  round: number;
  /** Of its first phase. */
  key: string;
}

/** How the time of a run went. Took, paused and left-out time of all lines add up to its length. */
export interface RunReport {
  startedAt: InstantMs;
  /** Null while it goes on. */
  endedAt: InstantMs | null;
  lengthMs: DurationMs;
  /** In the order in which they were entered; what was never reached stands last. */
  lines: ReportLine[];
  rounds: ReportRound[];
  total: TimeTaken;
}

/** How the time of a run went until `at`; null for one that never started. */
export function runReport(clock: ClockState, plan: readonly Segment[], at: InstantMs): RunReport | null {
  const { startedAt, endedAt } = clock;
  if (startedAt === null) return null;
  const planned = new Map(plan.map((segment) => [segment.key, segment]));
  const lines = new Map<string, ReportLine>();
  for (const visit of clock.visits) {
    if (visit.segment === null) continue;
    const taken = timeOfVisit(clock, visit, at);
    const { key } = visit.segment;
    const line = lines.get(key);
    lines.set(key, line ? goneBackTo(line, taken) : lineOf(visit, taken, planned.get(key)));
  }
  const unreached = plan.filter(({ key, durationMs }) => !lines.has(key) && durationMs > 0);
  const all = [...lines.values(), ...unreached.map(skippedLine)];
  return {
    startedAt: Math.round(startedAt),
    endedAt: endedAt === null ? null : Math.round(endedAt),
    lengthMs: Math.round((endedAt ?? at) - startedAt),
    lines: all,
    rounds: roundsOf(all),
    total: all.reduce(together, NO_TIME),
  };
}

/** Minutes that a phase took at past runs where it was planned with some. */
export interface LearnedMinutes {
  phaseId: string;
  /** What was planned at those times; other plans are other habits. */
  plannedMinutes: number;
  /** The median, in whole minutes. */
  minutes: number;
  /** How many times it was gone through. */
  times: number;
}

/** What past runs of a format suggest for each of its phases, from at least two times; a phase clicked past is none. */
export function suggestedMinutes(reports: readonly RunReport[]): LearnedMinutes[] {
  const samples = new Map<string, { phaseId: string; plannedMinutes: number; took: number[] }>();
  for (const line of reports.flatMap(({ lines }) => lines)) {
    if (line.phaseId === null || line.tookMs < CLICKED_PAST_MS || line.plannedMs <= 0) continue;
    const plannedMinutes = line.plannedMs / MINUTE_MS;
    const key = `${line.phaseId} ${plannedMinutes}`;
    const known = samples.get(key) ?? { phaseId: line.phaseId, plannedMinutes, took: [] };
    known.took.push(line.tookMs);
    samples.set(key, known);
  }
  return [...samples.values()]
    .filter(({ took }) => took.length >= FEWEST_TIMES)
    .map(({ phaseId, plannedMinutes, took }) => ({
      phaseId,
      plannedMinutes,
      minutes: Math.max(1, Math.round(median(took) / MINUTE_MS)),
      times: took.length,
    }));
}

const FEWEST_TIMES = 2;
const CLICKED_PAST_MS = 30_000;
const NO_TIME: TimeTaken = {
  plannedMs: 0,
  tookMs: 0,
  addedMs: 0,
  overtimeMs: 0,
  pausedMs: 0,
  leftOutMs: 0,
};

function timeOfVisit(clock: ClockState, visit: SegmentVisit, at: InstantMs): TimeTaken {
  const until = visit.leftAt ?? clock.endedAt ?? at;
  const openMs = visit.leftAt === null && clock.pausedSince !== null ? until - clock.pausedSince : 0;
  const tookMs = countedMs(clock, visit, at);
  return {
    plannedMs: visit.plannedMs,
    tookMs,
    addedMs: visit.addedMs,
    overtimeMs: Math.max(0, tookMs - visit.plannedMs - visit.addedMs),
    pausedMs: visit.pausedMs + openMs,
    leftOutMs: visit.leftOutMs,
  };
}

/** The first stay: what the plan has changed since the run began counts as added or taken away. */
function lineOf(visit: SegmentVisit, taken: TimeTaken, planned: Segment | undefined): ReportLine {
  const segment = visit.segment ?? planned;
  const plannedMs = segment?.kind === 'pause' ? visit.plannedMs : (planned?.durationMs ?? 0);
  return {
    ...taken,
    plannedMs,
    addedMs: taken.addedMs + visit.plannedMs - plannedMs,
    key: segment?.key ?? '',
    name: segment?.name ?? '',
    part: segment?.part ?? '',
    kind: segment?.kind ?? 'phase',
    phaseId: segment?.phaseId ?? null,
    sessionId: segment?.sessionId ?? null,
    blockId: segment?.blockId ?? null,
    round: segment?.round ?? null,
    wasSkipped: false,
  };
}

/** A later stay in the same segment began with the full time again: that was given on top of the plan. */
function goneBackTo(line: ReportLine, taken: TimeTaken): ReportLine {
  const sum = together(line, { ...taken, plannedMs: 0, addedMs: taken.addedMs + taken.plannedMs });
  return { ...line, ...sum };
}

function skippedLine(segment: Segment): ReportLine {
  const { key, name, part, kind, phaseId, sessionId, blockId, round, durationMs } = segment;
  return {
    ...NO_TIME,
    key,
    name,
    part,
    kind,
    phaseId,
    sessionId,
    blockId,
    round,
    plannedMs: durationMs,
    wasSkipped: true,
  };
}

function roundsOf(lines: readonly ReportLine[]): ReportRound[] {
  const rounds = new Map<string, ReportRound>();
  for (const line of lines) {
    if (line.kind !== 'phase' || line.round === null) continue;
    const key = `${line.sessionId ?? line.blockId ?? ''} ${line.round}`;
    const known = rounds.get(key) ?? { ...NO_TIME, round: line.round, key: line.key };
    rounds.set(key, { ...known, ...together(known, line) });
  }
  return [...rounds.values()];
}

function together(one: TimeTaken, other: TimeTaken): TimeTaken {
  return {
    plannedMs: one.plannedMs + other.plannedMs,
    tookMs: one.tookMs + other.tookMs,
    addedMs: one.addedMs + other.addedMs,
    overtimeMs: one.overtimeMs + other.overtimeMs,
    pausedMs: one.pausedMs + other.pausedMs,
    leftOutMs: one.leftOutMs + other.leftOutMs,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 0 ? (low + high) / 2 : high;
}
