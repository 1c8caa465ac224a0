import { expect, test } from 'vitest';
import { typedTime } from '../../../renderer/ui/typedTime.ts';

test('a time of day is read as people type it', () => {
  const typed = [
    '14:05',
    '9:30',
    '9.30',
    '930',
    '1405',
    '14',
    '0',
    '2 pm',
    '2:05p',
    '12 am',
    '12 PM',
    ' 8h15 ',
  ];
  expect(typed.map(typedTime)).toEqual([
    '14:05', '09:30', '09:30', '09:30', '14:05', '14:00', '00:00', '14:00', '14:05', '00:00', '12:00', '08:15',
  ]); // prettier-ignore
});

test('what is no time of day is not guessed at', () => {
  const typed = ['', 'noon', '24:00', '14:60', '-1', '13 pm', '0 am', '14:5', '123:00', '9:30:00', '12345'];
  expect(typed.filter((text) => typedTime(text) !== null)).toEqual([]);
});
