import { place } from './handout.ts';
import type { StripPhase } from './handout.ts';
import type { SessionPrintRequest } from './printRequest.ts';
import { groupsByTurn, minutesOf, timesOfGroup } from './sessionTimes.ts';
import type { SessionTimes } from './sessionTimes.ts';
import type { Group, SessionPhase } from '../agenda/session.ts';

/** The minutes of a turn on a page of which everybody has a copy. */
export interface TurnMinutes {
  /** The minutes of the whole turn: their number, or a place for those of the reader’s group. */
  wholeText: string;
  /** The minutes of a phase, in the same way. */
  textOf: (phase: Pick<SessionPhase, 'phaseId' | 'durationMs'>) => string;
  strip: (phases: readonly StripPhase[]) => StripPhase[];
  /** What stands in those places on the copy of somebody in a group. */
  valuesOf: (group: Group | null) => Record<string, string>;
}

const WHOLE = 'minutes of a turn';

/** Numbers where turns last the same for everybody; where they are sized by the group, its own (TIM-03). */
export function turnMinutes(request: SessionPrintRequest, times: SessionTimes): TurnMinutes {
  const isSame = groupsByTurn(request, times).length < 2;
  return {
    wholeText: isSame ? String(times.roundMinutes) : place(WHOLE),
    textOf: (phase) => (isSame ? String(minutesOf(phase.durationMs)) : place(nameOf(phase))),
    strip: (phases) =>
      phases.map((phase, index) => {
        const planned = times.round[index];
        return isSame || !planned ? phase : { ...phase, minutesText: place(nameOf(planned)) };
      }),
    valuesOf: (group) => (isSame ? {} : valuesFrom(timesOfGroup(request, times, group))),
  };
}

function valuesFrom({ round, roundMinutes }: SessionTimes): Record<string, string> {
  return {
    [WHOLE]: String(roundMinutes),
    ...Object.fromEntries(round.map((phase) => [nameOf(phase), String(minutesOf(phase.durationMs))])),
  };
}

function nameOf({ phaseId }: Pick<SessionPhase, 'phaseId'>): string {
  return `minutes ${phaseId}`;
}
