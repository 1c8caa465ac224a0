import type { AgendaItem } from '#domain/agenda/agenda';
import { dayOf } from '#domain/agenda/agenda';
import type { Block } from '#domain/agenda/block';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { MINUTE_MS, wallOf } from '#domain/time';
import { perform } from '../../state/perform.ts';
import { addToAgenda, moveItem, NEW_BLOCK, removeBlock, resizeBlock, splitBlock } from './agendaCommands.ts';
import type { AgendaGrid } from './agendaGrid.ts';
import { successorOf } from './neighborOf.ts';
import type { ItemActionName } from './itemActions.ts';

/** How far one key press moves or stretches. */
const KEY_MINUTES = 5;
const LAST_MINUTE = 24 * 60 - 1;

/** What came of an action: the item to go on with, and a word for it that is read aloud with its new times. */
export interface ActionDone {
  key: string | null;
  /** Null where a sentence on screen says it already. */
  word: string | null;
  /** Whether its title is to be typed next. */
  opens: boolean;
}

/** Does what a key or a menu asked for; null when nothing changed. */
export async function performItemAction(
  name: ItemActionName,
  { snapshot, items, grid, item }: AgendaOfItem,
): Promise<ActionDone | null> {
  const { key } = item;
  const { zone } = snapshot.event;
  const block = snapshot.blocks.find(({ id }) => id === key);
  switch (name) {
    case 'open':
      return { key, word: null, opens: true };
    case 'earlier':
      return wordWhen('Moved', key, moveBy({ snapshot, items, grid, item }, { minutes: -KEY_MINUTES }));
    case 'later':
      return wordWhen('Moved', key, moveBy({ snapshot, items, grid, item }, { minutes: KEY_MINUTES }));
    case 'dayBefore':
      return wordWhen('Moved', key, moveBy({ snapshot, items, grid, item }, { days: -1 }));
    case 'dayAfter':
      return wordWhen('Moved', key, moveBy({ snapshot, items, grid, item }, { days: 1 }));
    case 'longer':
      return block ? wordWhen('Longer', key, resizeBlock(block, stretched(block, 1), zone)) : null;
    case 'shorter':
      return block && stretched(block, -1) >= 1
        ? wordWhen('Shorter', key, resizeBlock(block, stretched(block, -1), zone))
        : null;
    case 'split':
      return block ? wordWhen('Split', key, splitBlock(block, zone)) : null;
    case 'duplicate': {
      const made = block ? await perform('block.duplicate', { blockId: block.id }) : null;
      return made && { key: made.id, word: 'Duplicated', opens: false };
    }
    case 'addAfter': {
      if (!block) return null;
      const end = wallOf(item.endsAt, zone);
      const place = { on: end.on, at: end.at, lane: item.lane };
      const { blockId } = await addToAgenda(snapshot, items, { kind: 'plain', plain: NEW_BLOCK }, place);
      return blockId === null ? null : { key: blockId, word: 'Added', opens: true };
    }
    case 'remove': {
      const next = successorOf(grid, key);
      return block && (await removeBlock(block)) ? { key: next, word: null, opens: false } : null;
    }
    default:
      return name satisfies never;
  }
}

interface AgendaOfItem {
  snapshot: EventSnapshot;
  items: readonly AgendaItem[];
  grid: AgendaGrid;
  item: AgendaItem;
}

async function wordWhen(word: string, key: string, isDone: Promise<boolean>): Promise<ActionDone | null> {
  return (await isDone) ? { key, word, opens: false } : null;
}

function stretched(block: Block, step: 1 | -1): number {
  return Math.round(block.durationMs / MINUTE_MS) + step * KEY_MINUTES;
}

async function moveBy(
  { snapshot, items, grid, item }: AgendaOfItem,
  { minutes = 0, days = 0 }: { minutes?: number; days?: number },
): Promise<boolean> {
  const { zone } = snapshot.event;
  const column = grid.columns.findIndex(({ on }) => on === dayOf(item, zone));
  const day = grid.columns[column + days];
  const placed = grid.columns[column]?.items.find((candidate) => candidate.item.key === item.key);
  if (!day || !placed) return false;
  const minute = Math.min(LAST_MINUTE, Math.max(0, Math.round(placed.startMinute) + minutes));
  const at = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return moveItem(snapshot, items, item, { on: day.on, at, lane: item.lane });
}
