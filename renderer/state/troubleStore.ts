import { create } from 'zustand';

interface TroubleStore {
  /** What went wrong last, in a sentence; stays on screen until it is read or something works again. */
  message: string | null;
  /** What was said about the opening of the workspace and has been read; it is not shown again. */
  readNotice: string | null;
}

/** What stands in the banner. */
export const useTrouble = create<TroubleStore>(() => ({ message: null, readNotice: null }));

/** Shows a sentence about something that did not work. */
export function tellTrouble(message: string): void {
  useTrouble.setState({ message });
}

/** Takes the sentence away. */
export function clearTrouble(): void {
  useTrouble.setState({ message: null });
}

/** Takes a notice about the workspace away; nothing else that works does. */
export function readNotice(notice: string): void {
  useTrouble.setState({ readNotice: notice });
}
