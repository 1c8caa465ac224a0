import type { Answer } from '#domain/failure';
import type { WorkspaceState } from '#contract';
import { ask, listen } from '../bridge.ts';

/**
 * Asked as the first thing a page does: the workspace answers while the page still reads the rest of itself. A change
 * that comes before anybody listens is not missed.
 */
const asked = ask('workspace.state', {});
let newest: WorkspaceState | null = null;
const stopListening = listen('workspace.changed', (state) => {
  newest = state;
});

/** What the workspace answered first, or what it has become since. */
export async function firstState(): Promise<Answer<WorkspaceState>> {
  const answer = await asked;
  stopListening();
  return newest === null ? answer : { ok: true, value: newest };
}
