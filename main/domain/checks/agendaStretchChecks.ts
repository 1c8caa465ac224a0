import type { Check } from './check.ts';
import { spanText } from '../dateText.ts';
import { MINUTE_MS } from '../time.ts';
import type { DurationMs } from '../time.ts';
import { orFine } from './agendaPlan.ts';
import type { AgendaDay, AgendaPlan } from './agendaPlan.ts';
import { breakWithin, runsOf, stretchesOf } from './agendaStretches.ts';
import type { Stretch } from './agendaStretches.ts';
import { minutesText } from './wording.ts';

const SOURCE = 'No stretch over two hours without a break or a change of format (DEL-12, TIM-09)';
const LONGEST_IN_ONE_FORMAT_MS = 120 * MINUTE_MS;
const LONGEST_WITHOUT_BREAK_MS = 90 * MINUTE_MS;

/** How long people stay in one format, and how long they sit without a break. */
export function agendaStretchChecks(plan: AgendaPlan): Check[] {
  let longestMs: DurationMs = 0;
  const found = plan.days.flatMap((day) => {
    const stretches = stretchesOf(day);
    for (const { workMs } of stretches) longestMs = Math.max(longestMs, workMs);
    return onePerStart(stretches.flatMap(tooLongIn)).map((long) => longStretch(plan, day, long));
  });
  return orFine(found, {
    id: 'agenda:stretch',
    title: 'Breaks and changes of format come in time',
    why: `The longest stretch without a break is ${minutesText(longestMs)}.`,
    source: SOURCE,
  });
}

interface LongStretch {
  id: string;
  rule: 'format' | 'break';
  stretch: Stretch;
}

/** What is too long in one format; else the stretch itself where it is too long without a break. */
function tooLongIn(stretch: Stretch): LongStretch[] {
  const runs = runsOf(stretch).filter(({ workMs }) => workMs > LONGEST_IN_ONE_FORMAT_MS);
  if (runs.length > 0) return runs.map((run) => ({ id: idOf('format', run), rule: 'format', stretch: run }));
  if (stretch.workMs <= LONGEST_WITHOUT_BREAK_MS) return [];
  return [{ id: idOf('break', stretch), rule: 'break', stretch }];
}

function idOf(rule: LongStretch['rule'], { parts }: Stretch): string {
  return `agenda:${rule === 'format' ? 'same-format' : 'stretch'}:${parts[0]?.item.key ?? ''}`;
}

/** Parallel lanes share what everybody does, so two long stretches can be one up to a fork: the longer one speaks. */
function onePerStart(long: readonly LongStretch[]): LongStretch[] {
  const byId = new Map<string, LongStretch>();
  for (const candidate of long) {
    const known = byId.get(candidate.id);
    if (!known || candidate.stretch.workMs > known.stretch.workMs) byId.set(candidate.id, candidate);
  }
  return [...byId.values()];
}

function longStretch(plan: AgendaPlan, day: AgendaDay, { id, rule, stretch }: LongStretch): Check {
  const when = `${day.name}, ${spanText(stretch, plan.zone)}`;
  return {
    id,
    level: rule === 'format' ? 'wrong' : 'look',
    title: `${minutesText(stretch.workMs)} without a ${rule === 'format' ? 'change of format or a break' : 'break'}`,
    why:
      rule === 'format'
        ? `${when}: after two hours in one format groups lose focus.`
        : `${when}: after 90 minutes people need to get up, even when the format changes.`,
    source: SOURCE,
    repair: breakWithin(plan, day, stretch),
  };
}
