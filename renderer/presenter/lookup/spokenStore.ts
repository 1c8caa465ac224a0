import { create } from 'zustand';

/**
 * Who has spoken in the run that goes on. It lives in this window only: it is nobody's score, and it is neither kept nor
 * printed.
 */
export const useSpoken = create<{ runId: string; spoken: ReadonlySet<string> }>(() => ({
  runId: '',
  spoken: new Set(),
}));

/** Notes that somebody spoke, or takes it back. Another run begins with nobody. */
export function markSpoken(runId: string, personId: string, hasSpoken: boolean): void {
  const spoken = new Set(spokenIn(useSpoken.getState(), runId));
  if (hasSpoken) spoken.add(personId);
  else spoken.delete(personId);
  useSpoken.setState({ runId, spoken });
}

/** Begins anew, for instance with the next block. */
export function forgetSpoken(): void {
  useSpoken.setState({ runId: '', spoken: NOBODY });
}

/** Who has spoken in a run; nobody in any other one. */
export function spokenIn(
  store: { runId: string; spoken: ReadonlySet<string> },
  runId: string,
): ReadonlySet<string> {
  return store.runId === runId ? store.spoken : NOBODY;
}

const NOBODY: ReadonlySet<string> = new Set();
