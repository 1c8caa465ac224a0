import { expect, it } from 'vitest';
import { lessonOf } from '../../../renderer/planner/agenda/useLearned.ts';

it('speaks of a phase only where it was planned as it is now and took another time', () => {
  const learned = [
    { phaseId: 'explore', plannedMinutes: 9, minutes: 11, times: 5 },
    { phaseId: 'present', plannedMinutes: 4, minutes: 4, times: 5 },
  ];
  expect(lessonOf(learned, { phaseId: 'explore', minutes: 9 })).toBe(learned[0]);
  expect(lessonOf(learned, { phaseId: 'explore', minutes: 5 })).toBeNull();
  expect(lessonOf(learned, { phaseId: 'present', minutes: 4 })).toBeNull();
});
