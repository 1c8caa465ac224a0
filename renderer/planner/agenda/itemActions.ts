import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowRight,
  IconArrowsSplit2,
  IconArrowUp,
  IconCopy,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { ItemSource } from '#domain/agenda/agenda';

export type ItemActionName =
  | 'open'
  | 'addAfter'
  | 'earlier'
  | 'later'
  | 'dayBefore'
  | 'dayAfter'
  | 'longer'
  | 'shorter'
  | 'duplicate'
  | 'split'
  | 'remove';

/** One thing that can be done with an item of the agenda; keys and menus read it here. */
export interface ItemAction {
  name: ItemActionName;
  label: string;
  /** Its modifiers and its key by the name that the browser gives it, such as `shift+alt+ArrowUp`. */
  shortcut: string;
  /** Null where the direction is plain from the key. */
  icon: Icon | null;
  /** What belongs to a session only moves with it. */
  isForSessions: boolean;
  /** Actions of one group stand together in a menu. */
  group: 'this' | 'time' | 'remove';
}

export const ITEM_ACTIONS: readonly ItemAction[] = [
  action('open', 'Edit', 'Enter', IconPencil, { isForSessions: true }),
  action('addAfter', 'Add a block after', 'N', IconPlus),
  action('duplicate', 'Duplicate', 'mod+D', IconCopy),
  action('split', 'Split in the middle', 'S', IconArrowsSplit2),
  action('earlier', '5 minutes earlier', 'alt+ArrowUp', IconArrowUp, { group: 'time', isForSessions: true }),
  action('later', '5 minutes later', 'alt+ArrowDown', IconArrowDown, { group: 'time', isForSessions: true }),
  action('dayBefore', 'To the day before', 'alt+ArrowLeft', IconArrowLeft, {
    group: 'time',
    isForSessions: true,
  }),
  action('dayAfter', 'To the day after', 'alt+ArrowRight', IconArrowRight, {
    group: 'time',
    isForSessions: true,
  }),
  action('longer', '5 minutes longer', 'shift+alt+ArrowDown', null, { group: 'time' }),
  action('shorter', '5 minutes shorter', 'shift+alt+ArrowUp', null, { group: 'time' }),
  action('remove', 'Remove', 'Delete', IconTrash, { group: 'remove' }),
];

/** What can be done with an item that comes from there. */
export function actionsFor({ kind }: Pick<ItemSource, 'kind'>): ItemAction[] {
  return ITEM_ACTIONS.filter(({ isForSessions }) => kind === 'block' || isForSessions);
}

/** A key with its modifiers, as a keyboard event gives it. */
export interface PressedKey {
  key: string;
  altKey: boolean;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** What a key does to an item; null when it is not one of the agenda's. */
export function actionOfKey(pressed: PressedKey, source: Pick<ItemSource, 'kind'>): ItemActionName | null {
  return actionsFor(source).find(({ shortcut }) => isPressed(shortcut, pressed))?.name ?? null;
}

function isPressed(shortcut: string, { key, altKey, shiftKey, ctrlKey, metaKey }: PressedKey): boolean {
  const parts = shortcut.split('+');
  const wanted = parts.at(-1)?.toLowerCase();
  // Laptops of one maker have no Delete key of their own.
  const given = key === 'Backspace' ? 'delete' : key.toLowerCase();
  return (
    given === wanted &&
    altKey === parts.includes('alt') &&
    shiftKey === parts.includes('shift') &&
    (ctrlKey || metaKey) === parts.includes('mod')
  );
}

function action(
  name: ItemActionName,
  label: string,
  shortcut: string,
  icon: Icon | null,
  { isForSessions = false, group = 'this' }: Partial<Pick<ItemAction, 'isForSessions' | 'group'>> = {},
): ItemAction {
  return { name, label, shortcut, icon, isForSessions, group };
}
