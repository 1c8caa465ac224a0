/** How a session's days fill the room they have. */
export interface TimelineScale {
  pixelsAMinute: number;
  /** For `grid-template-columns`, one column a day. */
  columns: string;
  /** Lanes are wide enough for the names of timekeeper and note-taker under the presenter. */
  hasRoomForRoles: boolean;
}

/**
 * Days as high and lanes as wide as the place allows. `width` and `height` are the place's in pixels, `longestMinutes`
 * the longest day, `lanes` the number of groups.
 */
export function timelineScale({
  width,
  height,
  days,
  longestMinutes,
  lanes,
}: {
  width: number;
  height: number;
  days: number;
  longestMinutes: number;
  lanes: number;
}): TimelineScale {
  const least = Math.max(300, BESIDE_LANES + lanes * LANE.least);
  const most = Math.max(640, BESIDE_LANES + lanes * LANE.most);
  const fair = (width - (days - 1) * BETWEEN_DAYS) / Math.max(1, days);
  const dayWidth = Math.min(most, Math.max(least, fair));
  return {
    pixelsAMinute: Math.min(
      MINUTE.most,
      Math.max(MINUTE.least, (height - AROUND_BLOCKS) / Math.max(1, longestMinutes)),
    ),
    columns: `repeat(${Math.max(1, days)}, minmax(${least}px, ${most}px))`,
    hasRoomForRoles: lanes > 0 && (dayWidth - BESIDE_LANES) / lanes >= LANE.withRoles,
  };
}

/** Ten minutes still hold a line of text at the least; more than the most only looks empty. */
const MINUTE = { least: 2.1, most: 4 };
/** The day's name, the groups' letters and rooms, and the legend. */
const AROUND_BLOCKS = 104;
/** A lane narrower than the least shows no name. */
const LANE = { least: 48, withRoles: 64, most: 128 };
/** Clock times at the left, and the edge of the block. */
const BESIDE_LANES = 62;
const BETWEEN_DAYS = 20;
