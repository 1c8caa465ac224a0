import type { WindowPlace } from './settings.ts';

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The smallest size the planner is made for. */
export const smallestPlanner = { width: 1100, height: 700 };
const usualPlanner = { width: 1280, height: 800 };

interface Size {
  width: number;
  height: number;
}

/**
 * Where a window opens, the planner unless sizes are given: where it was, moved so far that all of it can be seen on one
 * of the displays there now; in the middle of the first one when it has never been open or its display is gone.
 */
export function visiblePlace(
  remembered: WindowPlace | null,
  workAreas: readonly Area[],
  { usual, smallest }: { usual: Size; smallest: Size } = { usual: usualPlanner, smallest: smallestPlanner },
): WindowPlace {
  const first = workAreas[0] ?? { x: 0, y: 0, ...usual };
  const centered = (size: Size, isMaximized: boolean): WindowPlace => {
    const { width, height } = fitting(size, { area: first, smallest });
    const x = Math.round(first.x + (first.width - width) / 2);
    const y = Math.round(first.y + (first.height - height) / 2);
    return { x, y, width, height, isMaximized };
  };
  if (remembered === null) return centered(usual, false);
  const [best] = [...workAreas].sort((a, b) => overlap(remembered, b) - overlap(remembered, a));
  if (best === undefined || overlap(remembered, best) === 0) {
    return centered(remembered, remembered.isMaximized);
  }
  const { width, height } = fitting(remembered, { area: best, smallest });
  return {
    x: within(remembered.x, best.x, best.x + best.width - width),
    y: within(remembered.y, best.y, best.y + best.height - height),
    width,
    height,
    isMaximized: remembered.isMaximized,
  };
}

function fitting(size: Size, { area, smallest }: { area: Area; smallest: Size }): Size {
  return {
    width: Math.min(Math.max(size.width, smallest.width), area.width),
    height: Math.min(Math.max(size.height, smallest.height), area.height),
  };
}

function overlap(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
