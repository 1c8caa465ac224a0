import { create } from 'zustand';

/** Whether the command palette stands open. */
export const usePalette = create<{ isOpen: boolean; wasAskedFor: boolean }>(() => ({
  isOpen: false,
  wasAskedFor: false,
}));

/** Opens the palette. */
export function openPalette(): void {
  usePalette.setState({ isOpen: true, wasAskedFor: true });
}

/** Closes it. */
export function closePalette(): void {
  usePalette.setState({ isOpen: false });
}
