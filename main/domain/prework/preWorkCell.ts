import type { EventSnapshot } from '../eventSnapshot.ts';
import { isPeer } from '../people/person.ts';
import type { Attendee } from '../people/person.ts';
import type { Day } from '../time.ts';
import { NO_STEPS } from './preWork.ts';
import type { PreWorkKind, PreWorkState, PreWorkTask } from './preWork.ts';
import { dueDayOf, sendDayOf } from './preWorkDates.ts';

/** How a cell looks: done, back and not read yet, waits for the person, needs a look, did not take part, not begun. */
export type CellMark = 'fine' | 'news' | 'waiting' | 'look' | 'passed' | 'none';

/** Where a person stands with a task, to be said in a word and a day. */
export interface PreWorkCell {
  taskId: string;
  personId: string;
  mark: CellMark;
  /** `Read`, `Back, to read`, `Sent`; the day stands beside it. */
  words: string;
  on: Day | null;
  /** True when it counts as done: nobody has to do anything more before the event. */
  isDone: boolean;
  /** True when the person should have answered by now. */
  isLate: boolean;
}

/** One person's row, and how much it needs a look. */
export interface PreWorkRow {
  person: Attendee;
  cells: PreWorkCell[];
  /** The larger, the sooner it needs somebody. */
  weight: number;
}

/** How far a task is over all people. */
export interface TaskCount {
  task: PreWorkTask;
  dueOn: Day | null;
  sendOn: Day;
  people: number;
  done: number;
  /** Back, and the coordinator has not read it. */
  toRead: number;
  passed: number;
  open: number;
  late: number;
  notSent: number;
}

type Source = Pick<EventSnapshot, 'event' | 'followUp' | 'people' | 'preWork'>;

/** People and tasks: those who need somebody first, then by name (PRE-07). Only participants have pre-work. */
export function preWorkRows(source: Source, today: Day): PreWorkRow[] {
  const peers = source.people.filter(isPeer);
  const states = statesByPerson(source.preWork.states);
  return peers
    .map((person): PreWorkRow => {
      const cells = source.preWork.tasks.map((task) =>
        cellOf({ task, person, state: states.get(keyOf(task.id, person.id)), source, today }),
      );
      return { person, cells, weight: cells.reduce((sum, cell) => sum + weightOf(cell), 0) };
    })
    .sort(
      (one, other) =>
        other.weight - one.weight ||
        one.person.last.localeCompare(other.person.last) ||
        one.person.first.localeCompare(other.person.first),
    );
}

/** Each task with how many are done, back and open. */
export function taskCounts(source: Source, rows: readonly PreWorkRow[], today: Day): TaskCount[] {
  return source.preWork.tasks.map((task, column) => {
    const cells = rows.flatMap((row) => row.cells[column] ?? []);
    const count = (test: (cell: PreWorkCell) => boolean) => cells.filter(test).length;
    const dueOn = dueDayOf(task, source);
    return {
      task,
      dueOn,
      sendOn: sendDayOf(task, source),
      people: cells.length,
      done: count((cell) => cell.isDone && cell.mark !== 'passed'),
      toRead: count((cell) => cell.mark === 'news'),
      passed: count((cell) => cell.mark === 'passed'),
      open: count((cell) => !cell.isDone && cell.mark !== 'news'),
      late: dueOn !== null && dueOn < today ? count((cell) => cell.isLate) : 0,
      notSent: count((cell) => cell.mark === 'none'),
    };
  });
}

/** How many people have something to be read or are late: the figure beside the screen's name. */
export function preWorkLooks(rows: readonly PreWorkRow[]): number {
  return rows.filter((row) => row.cells.some((cell) => cell.mark === 'news' || cell.mark === 'look')).length;
}

/** What a step that was received is called for a kind of task. */
export function receivedWord(kind: PreWorkKind): string {
  return RECEIVED[kind];
}

const RECEIVED: Record<PreWorkKind, string> = {
  agreement: 'Agreed',
  'look-ahead': 'Answered',
  'write-up': 'Back, to read',
  questionnaire: 'Answered',
  'home-conversation': 'Held',
  reading: 'Read',
  other: 'Done',
};
const WEIGHT: Record<CellMark, number> = { look: 100, news: 10, waiting: 1, none: 1, passed: 0, fine: 0 };

function weightOf(cell: PreWorkCell): number {
  return WEIGHT[cell.mark] + (cell.isLate ? 50 : 0);
}

function cellOf({
  task,
  person,
  state,
  source,
  today,
}: {
  task: PreWorkTask;
  person: Attendee;
  state: PreWorkState | undefined;
  source: Source;
  today: Day;
}): PreWorkCell {
  const steps = state ?? NO_STEPS;
  const dueOn = dueDayOf(task, source);
  const base = { taskId: task.id, personId: person.id, isLate: false };
  const fine = (words: string, on: Day | null): PreWorkCell => ({
    ...base,
    mark: 'fine',
    words,
    on,
    isDone: true,
  });
  if (steps.passedOn !== null)
    return { ...base, mark: 'passed', words: 'Passed', on: steps.passedOn, isDone: true };
  if (steps.sharedOn !== null) return fine('Shared', steps.sharedOn);
  if (task.kind === 'reading')
    return steps.sentOn === null
      ? { ...base, mark: 'none', words: 'Not sent', on: null, isDone: false }
      : fine('Sent', steps.sentOn);
  if (task.kind === 'write-up' && steps.receivedOn !== null)
    return steps.reviewedOn === null
      ? { ...base, mark: 'news', words: 'Back, to read', on: steps.receivedOn, isDone: false }
      : fine('Read', steps.reviewedOn);
  if (steps.receivedOn !== null) return fine(RECEIVED[task.kind], steps.receivedOn);
  const isLate = dueOn !== null && dueOn < today;
  if (steps.remindedOn !== null)
    return { ...base, mark: 'look', words: 'Reminded', on: steps.remindedOn, isDone: false, isLate };
  if (steps.sentOn !== null) {
    // Somebody who has not even a topic will need help before a reminder helps.
    const needsTopic =
      task.kind === 'write-up' && person.challengeTopic.trim() === '' && person.challengeTitle.trim() === '';
    if (needsTopic) return { ...base, mark: 'look', words: 'No topic yet', on: null, isDone: false, isLate };
    return {
      ...base,
      mark: isLate ? 'look' : 'waiting',
      words: isLate ? 'Late' : 'Sent',
      on: steps.sentOn,
      isDone: false,
      isLate,
    };
  }
  return { ...base, mark: 'none', words: 'Not sent', on: null, isDone: false };
}

function statesByPerson(states: readonly PreWorkState[]): Map<string, PreWorkState> {
  return new Map(states.map((state) => [keyOf(state.taskId, state.personId), state]));
}

function keyOf(taskId: string, personId: string): string {
  return `${taskId} ${personId}`;
}
