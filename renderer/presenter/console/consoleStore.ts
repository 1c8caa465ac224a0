import { create } from 'zustand';

/** What is open on the console besides the clock. */
interface ConsoleStore {
  isWriting: boolean;
  isCapturing: boolean;
  isEnding: boolean;
  isRespreading: boolean;
  showsKeys: boolean;
  showsSpoken: boolean;
  isRanking: boolean;
  isAgreeing: boolean;
  showsPrompts: boolean;
  showsWishes: boolean;
  showsSlides: boolean;
}

const CLOSED: ConsoleStore = {
  isWriting: false,
  isCapturing: false,
  isEnding: false,
  isRespreading: false,
  showsKeys: false,
  showsSpoken: false,
  isRanking: false,
  isAgreeing: false,
  showsPrompts: false,
  showsWishes: false,
  showsSlides: false,
};

/** The console's own small windows: a message being written, a capture, the sheet of keys. */
export const useConsole = create<ConsoleStore>(() => CLOSED);

/** Opens one of them and closes the others. */
export function openOnConsole(what: keyof ConsoleStore): void {
  useConsole.setState({ ...CLOSED, [what]: true });
}

/** Opens one of them, or closes it where it is open: the same key does both. */
export function toggleOnConsole(what: keyof ConsoleStore): void {
  if (useConsole.getState()[what]) closeOnConsole();
  else openOnConsole(what);
}

/** Closes whatever is open. */
export function closeOnConsole(): void {
  useConsole.setState(CLOSED);
}

/** True while something is open that Esc closes first. */
export function hasSomethingOpen(): boolean {
  return Object.values(useConsole.getState()).some(Boolean);
}
