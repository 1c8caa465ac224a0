import type { DisplayMark } from './settings.ts';

/**
 * The display that the audience window belongs on: the one chosen latest among those there now, else any that does not
 * hold the console. Null when the console's is the only one.
 */
export function audienceDisplay<Seen extends DisplayMark>(
  displays: readonly Seen[],
  consoleDisplayId: number,
  chosen: readonly DisplayMark[],
): Seen | null {
  const free = displays.filter((display) => display.id !== consoleDisplayId);
  for (const mark of chosen) {
    const known =
      free.find((display) => display.id === mark.id) ?? free.find((display) => isAlike(display, mark));
    if (known) return known;
  }
  return free[0] ?? null;
}

/** Puts a choice first and keeps the few before it, so that each place one presents in keeps its own. */
export function withChoice(chosen: readonly DisplayMark[], choice: DisplayMark): DisplayMark[] {
  const { id, label, width, height } = choice;
  const others = chosen.filter((mark) => mark.id !== id && !isAlike(mark, choice));
  return [{ id, label, width, height }, ...others].slice(0, 8);
}

/** Ids can change when a display is plugged in again; its name and size do not. */
function isAlike(a: DisplayMark, b: DisplayMark): boolean {
  return a.label === b.label && a.width === b.width && a.height === b.height;
}
