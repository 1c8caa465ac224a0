import type { ReportLine, RunReport, TimeTaken } from '#domain/clock/runReport';
import { MINUTE_MS } from '#domain/time';
import type { DurationMs } from '#domain/time';

/** A row of the chart and of the table: a part outside the rounds, a round, or a phase within one. */
export interface TimeRow extends TimeTaken {
  key: string;
  label: string;
  level: 'part' | 'round' | 'phase';
  kind: ReportLine['kind'];
  wasSkipped: boolean;
}

/** The rows in the order in which the parts were entered; the phases of a round stand below it. Of a day, each says whose part it is. */
export function timeRows({ lines, rounds }: Pick<RunReport, 'lines' | 'rounds'>): TimeRow[] {
  const rows: TimeRow[] = [];
  const opened = new Set<string>();
  const isDay = new Set(lines.map(({ part }) => part).filter((part) => part !== '')).size > 1;
  const inPart = (part: string, name: string) =>
    isDay && part !== '' && part !== name ? `${part}: ${name}` : name;
  for (const line of lines) {
    const round = isInRound(line) ? rounds.find((each) => each.key === headKeyOf(line, lines)) : undefined;
    if (!round) {
      rows.push({ ...line, label: inPart(line.part, line.name), level: 'part' });
      continue;
    }
    if (opened.has(round.key)) continue;
    opened.add(round.key);
    const phases = lines.filter((each) => isInRound(each) && headKeyOf(each, lines) === round.key);
    rows.push({
      ...round,
      key: `round ${round.key}`,
      label: inPart(line.part, `Round ${round.round}`),
      level: 'round',
      kind: 'phase',
      wasSkipped: phases.every(({ wasSkipped }) => wasSkipped),
    });
    rows.push(...phases.map((phase): TimeRow => ({ ...phase, label: phase.name, level: 'phase' })));
  }
  return rows;
}

/** `11`, `<1`, or a dash for none. */
export function minutesOf(durationMs: DurationMs): string {
  const minutes = Math.round(durationMs / MINUTE_MS);
  if (durationMs === 0) return '–';
  if (minutes === 0) return durationMs > 0 ? '<1' : '–';
  return minutes < 0 ? `−${Math.abs(minutes)}` : String(minutes);
}

/** `162 minutes, 6 more than planned`; a pause until a fixed time, such as a night, is not among them. */
export function lengthWords({ lines }: Pick<RunReport, 'lines'>): string {
  const counted = lines.filter(({ kind }) => kind !== 'pause');
  const sumOf = (of: (line: ReportLine) => DurationMs) =>
    Math.round(counted.reduce((total, line) => total + of(line), 0) / MINUTE_MS);
  const length = sumOf(({ tookMs, pausedMs, leftOutMs }) => tookMs + pausedMs + leftOutMs);
  const planned = sumOf(({ plannedMs }) => plannedMs);
  const unit = length === 1 ? 'minute' : 'minutes';
  const difference = length - planned;
  if (difference === 0) return `${length} ${unit}, as planned`;
  return `${length} ${unit}, ${Math.abs(difference)} ${difference > 0 ? 'more' : 'less'} than planned`;
}

/** The rows of the chart: parts and whole rounds, without pauses, beside which everything else would vanish. */
export function chartRows(rows: readonly TimeRow[]): TimeRow[] {
  return rows.filter(({ level, kind }) => level !== 'phase' && kind !== 'pause');
}

function isInRound({ kind, round }: ReportLine): boolean {
  return kind === 'phase' && round !== null;
}

/** The key of the first phase of its round, by which the round is known. */
function headKeyOf(of: ReportLine, lines: readonly ReportLine[]): string | undefined {
  return lines.find(
    (line) =>
      isInRound(line) &&
      line.sessionId === of.sessionId &&
      line.blockId === of.blockId &&
      line.round === of.round,
  )?.key;
}
