/** Measures of the deck: inches on a slide of 13.333 × 7.5 with twelve columns, type in points. */

/** The whole slide. */
export const SLIDE = { w: 13.333, h: 7.5 } as const;
export const EDGE = 0.75;
export const LIVE = 11.833;
const STEP = 1.0028;
const GUTTER = 0.2;

/** Where a column starts, 0 to 11. */
export function col(index: number): number {
  return rounded(EDGE + index * STEP);
}

/** The width of so many columns. */
export function span(columns: number): number {
  return rounded(columns * STEP - GUTTER);
}

/** Thousandths of an inch are finer than any projector. */
export function rounded(inches: number): number {
  return Number(inches.toFixed(3));
}

export const TYPE = {
  cover: 54,
  phase: 42,
  title: 36,
  lead: 24,
  body: 22,
  list: 20,
  table: 18,
  label: 16,
  tick: 14,
  foot: 12,
  clock: 96,
  back: 166,
} as const;

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}
