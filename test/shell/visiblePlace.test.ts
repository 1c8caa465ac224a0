import { expect, test } from 'vitest';
import { visiblePlace } from '../../main/shell/visiblePlace.ts';

const laptop = { x: 0, y: 0, width: 1440, height: 900 };
const projector = { x: 1440, y: 0, width: 1920, height: 1080 };
const place = { x: 100, y: 50, width: 1200, height: 800, isMaximized: false };

test('the first window stands in the middle of the first display', () => {
  expect(visiblePlace(null, [laptop])).toEqual({
    x: 80,
    y: 50,
    width: 1280,
    height: 800,
    isMaximized: false,
  });
});

test('a window comes back where it was, on whichever display', () => {
  expect(visiblePlace(place, [laptop, projector])).toEqual(place);
  const there = { ...place, x: 1600 };
  expect(visiblePlace(there, [laptop, projector])).toEqual(there);
});

test('a window whose display is gone comes to the first display', () => {
  const there = { ...place, x: 1600, isMaximized: true };
  expect(visiblePlace(there, [laptop])).toEqual({
    x: 120,
    y: 50,
    width: 1200,
    height: 800,
    isMaximized: true,
  });
});

test('a window that stuck out is moved until all of it can be seen', () => {
  expect(visiblePlace({ ...place, x: -300, y: 400 }, [laptop])).toEqual({ ...place, x: 0, y: 100 });
});

test('a window never opens smaller than it is made for, nor larger than its display', () => {
  expect(visiblePlace({ ...place, width: 10, height: 10 }, [laptop])).toMatchObject({
    width: 1100,
    height: 700,
  });
  expect(visiblePlace({ ...place, x: 0, y: 0, width: 5000, height: 5000 }, [laptop])).toMatchObject(laptop);
  expect(visiblePlace(place, [{ x: 0, y: 0, width: 1024, height: 600 }])).toMatchObject({
    width: 1024,
    height: 600,
  });
});

test('a window of another kind keeps its own smallest size', () => {
  const sizes = { usual: { width: 320, height: 150 }, smallest: { width: 220, height: 110 } };
  const corner = { x: 3300, y: -40, width: 100, height: 200, isMaximized: false };
  expect(visiblePlace(corner, [laptop, projector], sizes)).toEqual({
    x: 3140,
    y: 0,
    width: 220,
    height: 200,
    isMaximized: false,
  });
  // On a display that it may not use it comes to the first one.
  expect(visiblePlace(corner, [laptop], sizes)).toMatchObject({ x: 610, y: 350 });
});
