import type { DisplayMark } from './settings.ts';

/** A display as the system reports it. */
export interface SeenDisplay extends DisplayMark {
  bounds: { x: number; y: number; width: number; height: number };
}

/**
 * The display that the audience window belongs on: the one chosen latest among those there now, else any that does not
 * hold the console. Null when the console's is the only one. A display that shows the same part of the desktop is a
 * mirror: a window there would lie over the console. One of 0 × 0 is not there yet.
 */
export function audienceDisplay<Seen extends SeenDisplay>(
  displays: readonly Seen[],
  consoleDisplayId: number,
  chosen: readonly DisplayMark[],
): Seen | null {
  const console = displays.find((display) => display.id === consoleDisplayId);
  const free = displays.filter(
    (display) =>
      display.id !== consoleDisplayId &&
      display.bounds.width > 0 &&
      display.bounds.height > 0 &&
      !(console && overlap(display.bounds, console.bounds)),
  );
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

function overlap(one: SeenDisplay['bounds'], other: SeenDisplay['bounds']): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Ids can change when a display is plugged in again; its name and size do not. */
function isAlike(a: DisplayMark, b: DisplayMark): boolean {
  return a.label === b.label && a.width === b.width && a.height === b.height;
}
