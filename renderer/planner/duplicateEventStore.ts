import { create } from 'zustand';

/** Whether the form for a copy of the open event stands open. */
export const useCopy = create<{ isOpen: boolean; wasAskedFor: boolean }>(() => ({
  isOpen: false,
  wasAskedFor: false,
}));

/** Opens the form for a copy of the event on screen. */
export function askForCopy(): void {
  useCopy.setState({ isOpen: true, wasAskedFor: true });
}

/** Closes it. */
export function closeCopy(): void {
  useCopy.setState({ isOpen: false });
}
