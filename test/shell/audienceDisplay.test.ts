import { expect, test } from 'vitest';
import { audienceDisplay, withChoice } from '../../main/shell/audienceDisplay.ts';

const at = (x: number, { width, height }: { width: number; height: number }) => ({ x, y: 0, width, height });
const laptopMark = { id: 1, label: 'Built-in', width: 1440, height: 900 };
const projectorMark = { id: 2, label: 'Epson', width: 1920, height: 1080 };
const televisionMark = { id: 3, label: 'Sony', width: 3840, height: 2160 };
const laptop = { ...laptopMark, bounds: at(0, laptopMark) };
const projector = { ...projectorMark, bounds: at(1440, projectorMark) };
const television = { ...televisionMark, bounds: at(3360, televisionMark) };

test('with the laptop alone there is no display for the audience', () => {
  expect(audienceDisplay([laptop], laptop.id, [])).toBeNull();
  expect(audienceDisplay([laptop], laptop.id, [laptop])).toBeNull();
});

test('the audience gets the display that does not hold the console', () => {
  expect(audienceDisplay([laptop, projector], laptop.id, [])).toBe(projector);
  expect(audienceDisplay([laptop, projector], projector.id, [])).toBe(laptop);
});

test('a display chosen before is chosen again, even when its number changed', () => {
  const displays = [laptop, projector, { ...television, id: 99 }];
  expect(audienceDisplay(displays, laptop.id, [television])).toEqual({ ...television, id: 99 });
  expect(audienceDisplay([laptop, projector], laptop.id, [television, projector])).toBe(projector);
});

test('a mirror of the console and a display of no size never get the audience', () => {
  const mirror = { ...projector, bounds: { x: 0, y: 0, width: 1440, height: 900 } };
  expect(audienceDisplay([laptop, mirror], laptop.id, [projectorMark])).toBeNull();
  expect(audienceDisplay([laptop, mirror, television], laptop.id, [projectorMark])).toBe(television);
  const waking = { ...projector, bounds: { x: 1440, y: 0, width: 0, height: 0 } };
  expect(audienceDisplay([laptop, waking], laptop.id, [projectorMark])).toBeNull();
});

test('a choice is put first, once, and old ones are forgotten', () => {
  expect(withChoice([televisionMark, projectorMark], { ...projectorMark, id: 9 })).toEqual([
    { ...projectorMark, id: 9 },
    televisionMark,
  ]);
  const many = Array.from({ length: 12 }, (_, id) => ({
    id,
    label: `Display ${id}`,
    width: 800,
    height: 600,
  }));
  expect(withChoice(many, projector)).toHaveLength(8);
});
