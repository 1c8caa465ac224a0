import { expect, test } from 'vitest';
import { audienceDisplay, withChoice } from '../../main/shell/audienceDisplay.ts';

const laptop = { id: 1, label: 'Built-in', width: 1440, height: 900 };
const projector = { id: 2, label: 'Epson', width: 1920, height: 1080 };
const television = { id: 3, label: 'Sony', width: 3840, height: 2160 };

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

test('a choice is put first, once, and old ones are forgotten', () => {
  expect(withChoice([television, projector], { ...projector, id: 9 })).toEqual([
    { ...projector, id: 9 },
    television,
  ]);
  const many = Array.from({ length: 12 }, (_, id) => ({
    id,
    label: `Display ${id}`,
    width: 800,
    height: 600,
  }));
  expect(withChoice(many, projector)).toHaveLength(8);
});
