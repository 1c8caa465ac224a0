import type { KeyboardEvent } from 'react';
import type { AgendaGrid, DayColumn, PlacedItem } from './agendaGrid.ts';

/** How far one key press moves or stretches. */
const KEY_MINUTES = 5;

/** What a key asked for. */
export type KeyDone =
  | { kind: 'focus'; key: string }
  | { kind: 'move'; column: number; minute: number }
  | { kind: 'resize'; minutes: number }
  | { kind: 'open' }
  | { kind: 'duplicate' }
  | { kind: 'split' }
  | { kind: 'remove' };

/** What a key does to the block that has the focus; null when it is not for the agenda. */
export function actOnKey({
  event,
  placed,
  column,
  grid,
  container,
}: {
  event: KeyboardEvent;
  placed: PlacedItem;
  column: number;
  grid: AgendaGrid;
  container: HTMLElement | null;
}): KeyDone | null {
  const step = event.key === 'ArrowUp' ? -1 : 1;
  const isUpDown = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  const isLeftRight = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  const aside = event.key === 'ArrowLeft' ? -1 : 1;
  const { startMinute, minutes, item } = placed;
  if (event.altKey && event.shiftKey && isUpDown)
    return { kind: 'resize', minutes: minutes + step * KEY_MINUTES };
  if (event.altKey && isUpDown)
    return { kind: 'move', column, minute: clamped(startMinute + step * KEY_MINUTES) };
  if (event.altKey && isLeftRight)
    return grid.columns[column + aside]
      ? { kind: 'move', column: column + aside, minute: startMinute }
      : null;
  if (event.altKey) return null;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd') return { kind: 'duplicate' };
  if (event.ctrlKey || event.metaKey) return null;
  if (isUpDown || isLeftRight) {
    const inDay = grid.columns[column]?.items ?? [];
    const next = isUpDown
      ? inDay[inDay.indexOf(placed) + step]
      : nearest(grid.columns[column + aside], startMinute);
    if (!next) return null;
    container?.querySelector<HTMLElement>(`[data-item="${CSS.escape(next.item.key)}"]`)?.focus();
    return { kind: 'focus', key: next.item.key };
  }
  if (item.source.kind !== 'block') return event.key === 'Enter' ? { kind: 'open' } : null;
  switch (event.key) {
    case 'Enter':
      return { kind: 'open' };
    case 's':
    case 'S':
      return { kind: 'split' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'remove' };
    default:
      return null;
  }
}

function nearest(column: DayColumn | undefined, minute: number): PlacedItem | undefined {
  return [...(column?.items ?? [])].sort(
    (one, other) => Math.abs(one.startMinute - minute) - Math.abs(other.startMinute - minute),
  )[0];
}

function clamped(minute: number): number {
  return Math.min(24 * 60 - 1, Math.max(0, minute));
}
