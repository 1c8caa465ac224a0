import { create } from 'zustand';

/** What was just done, in a sentence, while it can still be taken back from where one stands. */
export const useDone = create<{ message: string | null; canUndo: boolean }>(() => ({
  message: null,
  canUndo: false,
}));

/** Says that something worked; with `canUndo` an Undo button stands beside it. */
export function tellDone(message: string, { canUndo }: { canUndo: boolean }): void {
  useDone.setState({ message, canUndo });
}

/** Takes the sentence away. */
export function clearDone(): void {
  useDone.setState({ message: null, canUndo: false });
}
