import type { Segment } from '../agenda/schedule.ts';

/** What a room may be given to choose and describe a challenge: half an hour to an hour (TIM-16). */
export const WRITING_MINUTES = [30, 45, 60] as const;

/** As both screens, the log and the report name it. */
export const WRITING_NAME = 'Time to write';

/** A phase that no format has, in no session and no block. */
export const WRITING_PHASE_ID = 'time-to-write';

/** Whether people write by themselves now: a part that was put before or between what was planned. */
export function isWritingTime({ sessionId, blockId, phaseId }: Segment): boolean {
  return sessionId === null && blockId === null && phaseId === WRITING_PHASE_ID;
}
