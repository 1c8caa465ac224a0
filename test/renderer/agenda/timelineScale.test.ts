import { expect, test } from 'vitest';
import { timelineScale } from '../../../renderer/planner/agenda/timelineScale.ts';

const twoDays = { width: 820, height: 650, days: 2, longestMinutes: 127, lanes: 5 };

test('a short day grows with the window, but not beyond what reads well', () => {
  expect(timelineScale(twoDays).pixelsAMinute).toBe(4);
  expect(timelineScale({ ...twoDays, height: 450 }).pixelsAMinute).toBeCloseTo(2.72, 1);
});

test('a long day scrolls, so that every block keeps a line of text', () => {
  expect(timelineScale({ ...twoDays, longestMinutes: 600 }).pixelsAMinute).toBe(2.1);
  expect(timelineScale({ ...twoDays, height: 0 }).pixelsAMinute).toBe(2.1);
});

test('roles are named where lanes are wide enough for names', () => {
  expect(timelineScale(twoDays).hasRoomForRoles).toBe(true);
  expect(timelineScale({ ...twoDays, width: 648 }).hasRoomForRoles).toBe(false);
  expect(timelineScale({ ...twoDays, lanes: 12 }).hasRoomForRoles).toBe(false);
  expect(timelineScale({ ...twoDays, lanes: 0 }).hasRoomForRoles).toBe(false);
});

test('many groups get a wider day instead of lanes without names', () => {
  expect(timelineScale(twoDays).columns).toBe('repeat(2, minmax(302px, 702px))');
  expect(timelineScale({ ...twoDays, days: 1, lanes: 12 }).columns).toBe('repeat(1, minmax(638px, 1598px))');
});
