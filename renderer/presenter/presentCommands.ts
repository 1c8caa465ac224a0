import { perform } from '../state/perform.ts';
import { appendPress, beginRun, takePresenting, useRun } from '../state/runStore.ts';

/** Shows a session to the room: full screen on the second display, as soon as there is one. */
export async function openAudience(eventId: string, sessionId: string): Promise<void> {
  const presenting = await perform('present.open', { eventId, sessionId });
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

/** Starts a session: opens its run and starts the clock. */
export async function startSession(eventId: string, sessionId: string): Promise<void> {
  const run = await beginRun(sessionId);
  if (!run) return;
  if (useRun.getState().presenting?.sessionId !== sessionId) await openAudience(eventId, sessionId);
  if (useRun.getState().readout?.status === 'not-started') await appendPress({ kind: 'started' });
}
