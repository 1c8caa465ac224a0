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

/**
 * Where the planner window opens: where it was, moved so far that all of it can be seen on one of the displays there
 * now; in the middle of the first one when it has never been open or its display is gone.
 */
export function visiblePlace(remembered: WindowPlace | null, workAreas: readonly Area[]): WindowPlace {
  const first = workAreas[0] ?? { x: 0, y: 0, ...usualPlanner };
  if (remembered === null) return centered(usualPlanner, first, false);
  const [best] = [...workAreas].sort((a, b) => overlap(remembered, b) - overlap(remembered, a));
  if (best === undefined || overlap(remembered, best) === 0) {
    return centered(remembered, first, remembered.isMaximized);
  }
  const { width, height } = fitting(remembered, best);
  return {
    x: within(remembered.x, best.x, best.x + best.width - width),
    y: within(remembered.y, best.y, best.y + best.height - height),
    width,
    height,
    isMaximized: remembered.isMaximized,
  };
}

function centered(size: { width: number; height: number }, area: Area, isMaximized: boolean): WindowPlace {
  const { width, height } = fitting(size, area);
  const x = Math.round(area.x + (area.width - width) / 2);
  const y = Math.round(area.y + (area.height - height) / 2);
  return { x, y, width, height, isMaximized };
}

function fitting(size: { width: number; height: number }, area: Area): { width: number; height: number } {
  return {
    width: Math.min(Math.max(size.width, smallestPlanner.width), area.width),
    height: Math.min(Math.max(size.height, smallestPlanner.height), area.height),
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
