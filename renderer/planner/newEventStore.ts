import { create } from 'zustand';

/** Whether the form for a new event stands open. It can be asked for from several places. */
export const useNewEvent = create<{ isOpen: boolean; wasAskedFor: boolean }>(() => ({
  isOpen: false,
  wasAskedFor: false,
}));

/** Opens the form for a new event. */
export function askForNewEvent(): void {
  useNewEvent.setState({ isOpen: true, wasAskedFor: true });
}

/** Closes it. */
export function closeNewEvent(): void {
  useNewEvent.setState({ isOpen: false });
}
