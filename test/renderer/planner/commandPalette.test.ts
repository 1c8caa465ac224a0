import { describe, expect, it } from 'vitest';
import { matchesWords } from '../../../renderer/planner/matchesWords.ts';
import { shortcutKeys } from '../../../renderer/planner/shortcutKeys.ts';

describe('what was typed', () => {
  it.each([
    ['', ['Anything'], true],
    ['dup ev', ['Duplicate this event'], true],
    ['jose', ['José Martínez Luna'], true],
    ['MARTI jos', ['José Martínez Luna'], true],
    ['plicate', ['Duplicate this event'], false],
    ['event retreat', ['New event', 'retreat'], true],
    ['event cake', ['New event', 'retreat'], false],
  ])('“%s” against %j', (query, texts, fits) => {
    expect(matchesWords(query, texts)).toBe(fits);
  });
});

describe('the keys of a shortcut', () => {
  it.each([
    ['mod+shift+Z', false, ['Ctrl', 'Shift', 'Z']],
    ['mod+shift+Z', true, ['⌘', '⇧', 'Z']],
    ['mod+1', false, ['Ctrl', '1']],
    [null, false, []],
  ])('%s', (shortcut, isMac, keys) => {
    expect(shortcutKeys(shortcut, isMac)).toEqual(keys);
  });
});
