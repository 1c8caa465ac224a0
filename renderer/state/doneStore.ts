import { create } from 'zustand';
import { useWorkspace } from './workspaceStore.ts';

/** What was just done, in a sentence, while it can still be taken back from where one stands. */
export const useDone = create<{ message: string | null; canUndo: boolean }>(() => ({
  message: null,
  canUndo: false,
}));

/** Says that something worked; with `canUndo` an Undo button stands beside it. */
export function tellDone(message: string, { canUndo }: { canUndo: boolean }): void {
  toldAt = performance.now();
  useDone.setState({ message, canUndo });
}

/** Takes the sentence away. */
export function clearDone(): void {
  useDone.setState({ message: null, canUndo: false });
}

/** The announcement of the change itself may come just after its sentence. */
const OWN_CHANGE_MS = 500;
let toldAt = 0;

// After the next change, Undo would take back something else than the sentence says.
useWorkspace.subscribe(({ state }, before) => {
  if (state?.revision !== before.state?.revision && performance.now() - toldAt > OWN_CHANGE_MS) clearDone();
});
