import { isSameShow } from '#domain/clock/show';
import type { Show } from '#domain/clock/show';
import { insertWriting } from '#domain/clock/steering';
import { perform } from '../state/perform.ts';
import type { Run } from '#contract';
import { appendPress, beginRun, takePresenting, takeRun, useRun } from '../state/runStore.ts';

/** Presents a session or a day to the room: full screen on the second display, as soon as there is one. */
export async function openAudience({ eventId, sessionId, onDay }: Show): Promise<void> {
  const presenting = await perform('present.open', { eventId, sessionId, onDay });
  if (presenting) takePresenting(presenting);
}

/** Takes the audience screen away; a running clock runs on. */
export async function closeAudience(): Promise<void> {
  const presenting = await perform('present.close', {});
  if (presenting) takePresenting(presenting);
}

/** Moves the audience screen to another display. */
export async function moveAudience(displayId: number): Promise<void> {
  const presenting = await perform('present.useDisplay', { displayId });
  if (presenting) takePresenting(presenting);
}

/** Shows a small clock above all other windows, or takes it away. */
export async function showCompactClock(isShown: boolean): Promise<void> {
  const presenting = await perform('present.showCompactClock', { isShown });
  if (presenting) takePresenting(presenting);
}

/** Starts a session or a day: opens its run and starts the clock. */
export async function startShow(show: Show): Promise<void> {
  await startRun(show, await beginRun(show));
}

/** Starts with so many minutes to write, and the session or day after them. */
export async function startWithWriting(show: Show, minutes: number): Promise<void> {
  await startRun(show, await beginRun(show), minutes);
}

/** Tries a session or a day out, as fast as `pace` says; nothing of it is kept. */
export async function rehearseShow({ eventId, sessionId, onDay }: Show, pace: Pace): Promise<void> {
  const show = { eventId, sessionId, onDay };
  const run = await perform('run.rehearse', { ...show, pace });
  if (run) takeRun(run);
  await startRun(show, run);
}

/** How many times as fast as the laptop's clock a rehearsal goes. */
export type Pace = 1 | 10 | 60;

/** Another pace for the rehearsal that goes on. */
export async function setPace(runId: string, pace: Pace): Promise<void> {
  const run = await perform('run.setPace', { runId, pace });
  if (run) takeRun(run);
}

/** Puts the rehearsal away. */
export async function stopRehearsal(): Promise<void> {
  await perform('run.stopRehearsal', {});
}

async function startRun(show: Show, run: Run | null, writingMinutes = 0): Promise<void> {
  if (!run) return;
  if (!isSameShow(useRun.getState().presenting?.show ?? null, show)) await openAudience(show);
  if (useRun.getState().readout?.status !== 'not-started') return;
  if (writingMinutes > 0)
    await appendPress({
      kind: 'arranged',
      arrangement: insertWriting(run.segments, -1, { minutes: writingMinutes, id: String(run.log.length) }),
    });
  await appendPress({ kind: 'started' });
}
