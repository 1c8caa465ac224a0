import type { AgendaItem } from '#domain/agenda/agenda';
import type { Seating } from '#domain/formats/format';

/** How a block is drawn: color and edge tell at a glance what kind of time it is. */
export type Look = 'full' | 'peer' | 'exchange' | 'review' | 'break';

const REVIEWS = new Set(['plus-delta', 'aar']);

/** The look of an item; what reviews the event stands out from the work itself. */
export function lookOf({ seating, formatId }: Pick<AgendaItem, 'seating' | 'formatId'>): Look {
  if (formatId !== null && REVIEWS.has(formatId)) return 'review';
  switch (seating) {
    case 'break':
    case 'meal':
      return 'break';
    case 'tour':
      return 'exchange';
    case 'full':
    case 'alone':
      return 'full';
    case 'groups':
    case 'pairs':
    case 'home-teams':
      return 'peer';
    default:
      return seating satisfies never;
  }
}

/** The words for how people sit, in the order in which they are offered. */
export const SEATINGS: readonly { value: Seating; label: string }[] = [
  { value: 'full', label: 'Full group' },
  { value: 'groups', label: 'Groups' },
  { value: 'pairs', label: 'Pairs' },
  { value: 'home-teams', label: 'Home teams' },
  { value: 'tour', label: 'Tour or walk' },
  { value: 'alone', label: 'Everybody alone' },
  { value: 'break', label: 'Break' },
  { value: 'meal', label: 'Meal' },
];
