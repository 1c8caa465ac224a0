import { success } from '#domain/failure';
import { readClock } from '#domain/clock/readClock';
import { foldClock } from '#domain/clock/runningClock';
import { runReport, suggestedMinutes } from '#domain/clock/runReport';
import type { RunReport } from '#domain/clock/runReport';
import type { KeptRun } from '../../workspace/runs.ts';
import { formatOf } from '../formats/formatsOf.ts';
import { gone } from '../gone.ts';
import type { Handlers } from '../handlerTypes.ts';
import type { OpenHouse } from '../house.ts';
import { keptPlan } from './runPlan.ts';

/** What is learned from runs: how the time went, and what a format's phases really take. */
export const runReportHandlers: Handlers<'run.report' | 'run.list' | 'run.learned'> = {
  'run.report'(house, show) {
    const run = house.workspace.runs.of(show);
    return success(run ? reportOf(house, run) : null);
  },
  'run.list'({ workspace }, { eventId }) {
    const seen = new Set<string>();
    const latest = workspace.runs.ofEvent(eventId).filter(({ sessionId, onDay }) => {
      const key = `${sessionId ?? ''} ${onDay ?? ''}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    return success(
      latest.map(({ sessionId, onDay, startedAt }) => ({ eventId, sessionId, onDay, startedAt })),
    );
  },
  'run.learned'(house, { formatId }) {
    const format = formatOf(house, formatId);
    if (!format) return gone('format');
    // Minutes for each person, or before the session, say nothing about a phase as a whole.
    const whole = new Set(
      format.phases.flatMap(({ id, counted }) => (counted === 'once' || counted === 'round' ? [id] : [])),
    );
    const ofFormat = new Map<string, boolean>();
    const follows = (sessionId: string | null): boolean => {
      if (sessionId === null) return false;
      const known = ofFormat.get(sessionId) ?? house.workspace.sessions.get(sessionId)?.formatId === formatId;
      ofFormat.set(sessionId, known);
      return known;
    };
    const reports = house.workspace.runs.ended().flatMap((run) => {
      const report = reportOf(house, run);
      return report === null ? [] : [report];
    });
    const lines = (report: RunReport) =>
      report.lines.filter(({ sessionId, phaseId }) => follows(sessionId) && whole.has(phaseId ?? ''));
    return success(suggestedMinutes(reports.map((report) => ({ ...report, lines: lines(report) }))));
  },
};

function reportOf(house: OpenHouse, run: KeptRun): RunReport | null {
  const plan = keptPlan(run.segments, run);
  const clock = foldClock(run.log, plan);
  return runReport(clock, plan, readClock(clock, house.clock()).at);
}
