import { create } from 'zustand';

/** The format one reads or changes over the screen; null while none stands open. */
export const useFormatSheet = create<{ formatId: string | null; wasAskedFor: boolean }>(() => ({
  formatId: null,
  wasAskedFor: false,
}));

/** Opens a format to read it, or to change it where it is one's own. */
export function openFormat(formatId: string): void {
  useFormatSheet.setState({ formatId, wasAskedFor: true });
}

/** Closes it. */
export function closeFormat(): void {
  useFormatSheet.setState({ formatId: null });
}
