import { create } from 'zustand';

/** What a copy of the open event is made as: another event, or a template to start others from. */
export type CopyKind = 'event' | 'template';

/** The form for a copy of the open event, while one stands open. */
export const useCopy = create<{ open: CopyKind | null; wasAskedFor: boolean }>(() => ({
  open: null,
  wasAskedFor: false,
}));

/** Opens the form for a copy of the event on screen. */
export function askForCopy(open: CopyKind): void {
  useCopy.setState({ open, wasAskedFor: true });
}

/** Closes it. */
export function closeCopy(): void {
  useCopy.setState({ open: null });
}
