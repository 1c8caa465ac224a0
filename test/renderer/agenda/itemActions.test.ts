import { describe, expect, it } from 'vitest';
import { actionOfKey, actionsFor } from '../../../renderer/planner/agenda/itemActions.ts';

/** A key pressed on a block, written as `alt+ArrowUp`. */
function onBlock(written: string, kind: 'block' | 'session' = 'block') {
  const parts = written.split('+');
  return actionOfKey(
    {
      key: parts.at(-1) ?? '',
      altKey: parts.includes('alt'),
      shiftKey: parts.includes('shift'),
      ctrlKey: parts.includes('ctrl'),
      metaKey: parts.includes('cmd'),
    },
    { kind },
  );
}

describe('the keys of a block', () => {
  it.each([
    ['Enter', 'open'],
    ['n', 'addAfter'],
    ['s', 'split'],
    ['S', 'split'],
    ['ctrl+d', 'duplicate'],
    ['cmd+d', 'duplicate'],
    ['alt+ArrowUp', 'earlier'],
    ['alt+ArrowDown', 'later'],
    ['alt+ArrowLeft', 'dayBefore'],
    ['alt+ArrowRight', 'dayAfter'],
    ['shift+alt+ArrowDown', 'longer'],
    ['shift+alt+ArrowUp', 'shorter'],
    ['Delete', 'remove'],
    ['Backspace', 'remove'],
  ])('%s: %s', (written, name) => {
    expect(onBlock(written)).toBe(name);
  });

  it('leaves every other key to the window', () => {
    for (const written of ['ArrowUp', 'ctrl+s', 'ctrl+shift+d', 'alt+n', 'ctrl+z', 'Tab'])
      expect(onBlock(written)).toBeNull();
  });

  it('moves and opens a session, and does nothing else to a part of it', () => {
    expect(actionsFor({ kind: 'session' }).map(({ name }) => name)).toEqual([
      'open',
      'earlier',
      'later',
      'dayBefore',
      'dayAfter',
    ]);
    expect(onBlock('Delete', 'session')).toBeNull();
  });

  it('has one key for each action', () => {
    const shortcuts = actionsFor({ kind: 'block' }).map(({ shortcut }) => shortcut);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });
});
