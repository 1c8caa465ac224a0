import { describe, expect, it } from 'vitest';
import { clockCommandFor } from '../../../../renderer/presenter/clock/clockKeys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const commandOf = (key: string, held: Partial<typeof plain> = {}) =>
  clockCommandFor({ ...plain, ...held, key })?.name ?? null;

describe('the keys of the clock', () => {
  it('are the same for a keyboard and a clicker', () => {
    expect([' ', 'ArrowRight', 'PageDown', 'ArrowLeft', 'PageUp', '.'].map((key) => commandOf(key))).toEqual([
      'toggle',
      'next',
      'next',
      'back',
      'back',
      'blank',
    ]);
  });

  it('take letters in both cases, and plus with or without shift', () => {
    expect(['b', 'B', 'f', 'F', 'u', 'U', '+', '=', '-'].map((key) => commandOf(key))).toEqual([
      'blank',
      'blank',
      'freeze',
      'freeze',
      'undo',
      'undo',
      'more',
      'more',
      'less',
    ]);
  });

  it('undo with the keys of the system, and leave every other combination alone', () => {
    expect(commandOf('z', { ctrlKey: true })).toBe('undo');
    expect(commandOf('Z', { metaKey: true, shiftKey: true })).toBe('redo');
    expect(commandOf('b', { ctrlKey: true })).toBeNull();
    expect(commandOf('ArrowRight', { altKey: true })).toBeNull();
    expect(commandOf('x')).toBeNull();
  });
});
