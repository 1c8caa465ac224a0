import type { AgendaGrid, DayColumn, PlacedItem } from './agendaGrid.ts';

/**
 * The key of the item that an arrow goes to: the next one of the day up and down, the nearest in time on the next day that
 * has any left and right, the first and last of the day with Home and End. Null where there is none.
 */
export function neighborOf(grid: AgendaGrid, key: string, arrow: string): string | null {
  const column = grid.columns.findIndex(({ items }) => items.some(({ item }) => item.key === key));
  const inDay = grid.columns[column]?.items ?? [];
  const place = inDay.findIndex(({ item }) => item.key === key);
  const own = inDay[place];
  if (!own) return null;
  switch (arrow) {
    case 'ArrowUp':
      return inDay[place - 1]?.item.key ?? null;
    case 'ArrowDown':
      return inDay[place + 1]?.item.key ?? null;
    case 'Home':
      return inDay[0]?.item.key ?? null;
    case 'End':
      return inDay.at(-1)?.item.key ?? null;
    case 'ArrowLeft':
      return nearest(grid.columns.slice(0, column).findLast(hasItems), own);
    case 'ArrowRight':
      return nearest(grid.columns.slice(column + 1).find(hasItems), own);
    default:
      return null;
  }
}

/** The item that takes the place of one that goes: the one after it, else the one before it. */
export function successorOf(grid: AgendaGrid, key: string): string | null {
  return neighborOf(grid, key, 'ArrowDown') ?? neighborOf(grid, key, 'ArrowUp');
}

function hasItems({ items }: DayColumn): boolean {
  return items.length > 0;
}

function nearest(column: DayColumn | undefined, { startMinute }: PlacedItem): string | null {
  const inOrder = [...(column?.items ?? [])].sort(
    (one, other) => Math.abs(one.startMinute - startMinute) - Math.abs(other.startMinute - startMinute),
  );
  return inOrder[0]?.item.key ?? null;
}
