/** How the days of an event fill the room they have. */
export interface TimelineScale {
  pixelsAMinute: number;
  /** For `grid-template-columns`, one column a day. */
  columns: string;
}

/**
 * Days as high and columns as wide as the place allows, times `zoom`. `width` and `height` are the place's in pixels,
 * `minutes` the span of the day that is shown, `groups` the number of names in a round.
 */
export function timelineScale({
  width,
  height,
  days,
  minutes,
  groups,
  zoom,
}: {
  width: number;
  height: number;
  days: number;
  minutes: number;
  groups: number;
  zoom: number;
}): TimelineScale {
  const least = Math.max(200, BESIDE_BLOCKS + groups * NARROWEST_NAME) * Math.min(1, zoom);
  const most = Math.max(640, BESIDE_BLOCKS + groups * WIDEST_NAME);
  const fair = (width - AROUND_DAYS - (days - 1) * BETWEEN_DAYS) / Math.max(1, days);
  const dayWidth = Math.min(most, Math.max(least, fair));
  const fitting = (height - AROUND_BLOCKS) / Math.max(1, minutes);
  return {
    pixelsAMinute: Math.min(MINUTE.most, Math.max(MINUTE.least, fitting)) * zoom,
    columns: `repeat(${Math.max(1, days)}, ${Math.round(dayWidth)}px)`,
  };
}

/** Eight minutes still hold a line of text at the least; more than the most only looks empty. */
const MINUTE = { least: 1.55, most: 4 };
/** The day's name, the lanes' names, and a margin below. */
const AROUND_BLOCKS = 92;
/** Clock times at the left, and the edge of the block. */
const BESIDE_BLOCKS = 57;
const NARROWEST_NAME = 48;
const WIDEST_NAME = 128;
const BETWEEN_DAYS = 12;
/** The margins beside the days, and a scroll bar. */
const AROUND_DAYS = 28;
