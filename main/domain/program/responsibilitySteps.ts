import type { EventSnapshot } from '../eventSnapshot.ts';
import type { NextStep } from './nextStep.ts';
import { datedResponsibilities, isLate } from './datedResponsibilities.ts';
import type { DatedResponsibility } from './datedResponsibilities.ts';
import type { Day } from '../time.ts';

/** More lines than this are a list and no longer what comes next. */
const MOST_STEPS = 6;
/** More than this many overdue ones stand in one line together. */
const MOST_LATE_LINES = 2;

/** Responsibilities that a step of the app's own already speaks of, while that step is there. */
const TOLD_BY: ReadonlyMap<string | null, readonly string[]> = new Map([
  ['participants', ['people']],
  ['groups', ['groups', 'unplaced']],
  ['print', ['kit']],
  ['debrief-memo', ['memo']],
  ['debrief-call', ['call']],
  ['reflective-memo', ['reflective']],
  ['commitment-check', ['overdue']],
]);
/** Steps that are over once their responsibility is done. */
const ENDED_BY: ReadonlyMap<string, string> = new Map([
  ['memo', 'debrief-memo'],
  ['call', 'debrief-call'],
  ['reflective', 'reflective-memo'],
]);

/**
 * The steps of the app with the open responsibilities of the team among them, at most six: what runs now, what is overdue,
 * what waits without a date, then by date. Responsibilities ahead only fill the lines that the steps leave.
 */
export function withResponsibilities(
  steps: readonly NextStep[],
  snapshot: EventSnapshot,
  today: Day,
): NextStep[] {
  const all = datedResponsibilities(snapshot);
  const done = new Set(all.filter(({ doneOn }) => doneOn !== null).map(({ readyId }) => readyId));
  const ownSteps = steps.filter(({ id }) => !done.has(ENDED_BY.get(id) ?? ''));
  const shown = new Set(ownSteps.map(({ id }) => id));
  const isTold = ({ readyId }: DatedResponsibility) =>
    TOLD_BY.get(readyId)?.some((id) => shown.has(id)) ?? false;
  const open = all.filter(({ doneOn, on }) => doneOn === null && on !== null);
  const allLate = open.filter((responsibility) => isLate(responsibility, today));
  const late =
    allLate.length > MOST_LATE_LINES
      ? [manyLate(allLate)]
      : allLate.filter((each) => !isTold(each)).map((each) => stepOf(each, snapshot));
  const ahead = open
    .filter((responsibility) => !isLate(responsibility, today) && !isTold(responsibility))
    .slice(0, Math.max(0, MOST_STEPS - ownSteps.length - late.length))
    .map((responsibility) => stepOf(responsibility, snapshot));

  const lateIds = new Set(late.map(({ id }) => id));
  const rank = ({ id, on }: NextStep) => {
    if (id === 'present') return 0;
    if (lateIds.has(id)) return 1;
    return on === null ? 2 : 3;
  };
  return [...late, ...ownSteps, ...ahead]
    .sort((one, other) => rank(one) - rank(other) || (one.on ?? '').localeCompare(other.on ?? ''))
    .slice(0, MOST_STEPS);
}

function manyLate(late: readonly DatedResponsibility[]): NextStep {
  return {
    id: 'responsibilities-late',
    on: late[0]?.on ?? null,
    title: `${late.length} responsibilities are overdue`,
    detail: `The oldest: ${late[0]?.title ?? ''}.`,
    button: 'Open list',
    place: 'responsibilities',
  };
}

function stepOf({ id, on, title, ownerId, note }: DatedResponsibility, { event }: EventSnapshot): NextStep {
  const owner = event.team.find((member) => member.id === ownerId)?.name.trim() ?? '';
  return {
    id: `responsibility-${id}`,
    on,
    title,
    detail: detailOf(owner, note.trim()),
    button: 'Open list',
    place: 'responsibilities',
  };
}

function detailOf(owner: string, note: string): string {
  if (note === '') return owner === '' ? 'Nobody has taken it yet.' : `${owner} sees to it.`;
  const sentence = /[.!?…]$/.test(note) ? note : `${note}.`;
  return `${owner === '' ? 'Nobody has taken it yet' : owner}. ${sentence}`;
}
