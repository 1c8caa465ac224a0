import { create } from 'zustand';

/** What went wrong last, in a sentence; stays on screen until it is read or something works again. */
export const useTrouble = create<{ message: string | null }>(() => ({ message: null }));

/** Shows a sentence about something that did not work. */
export function tellTrouble(message: string): void {
  useTrouble.setState({ message });
}

/** Takes the sentence away. */
export function clearTrouble(): void {
  useTrouble.setState({ message: null });
}
