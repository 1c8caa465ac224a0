import { describe, expect, test } from 'vitest';
import { dayIn, homeAnswersOf } from '#domain/forms/homeAnswers';

const kept = (answers: Record<string, string>) =>
  homeAnswersOf(
    Object.entries(answers).map(([fieldId, text]) => ({ fieldId: `home:${fieldId}`, text })),
    { eventEndsOn: '2027-03-10' },
  );

describe('what a conversation at home brings', () => {
  test('each line is a question of its own, without a name', () => {
    expect(kept({ questions: '• Will this mean another form?\n\n- Can drivers be part of it?' })).toEqual({
      homeQuestions: [
        { text: 'Will this mean another form?', saidBy: null },
        { text: 'Can drivers be part of it?', saidBy: null },
      ],
    });
  });

  test('how many were there, in figures or in words, and who in words beside it', () => {
    expect(kept({ who: '4' })).toEqual({ homeCount: 4 });
    expect(kept({ who: 'Four: two drivers, a cook', accepts: 'One question' })).toEqual({
      homeCount: 4,
      homeAccepts: 'One question\nWho was there: Four: two drivers, a cook',
    });
    expect(kept({ who: 'the whole team' })).toEqual({ homeAccepts: 'Who was there: the whole team' });
  });

  test('a day that can be told for certain, else its words are kept', () => {
    expect(kept({ reportBackOn: 'Friday, March 19' })).toEqual({ reportBackOn: '2027-03-19' });
    expect(kept({ reportBackOn: 'after the holidays' })).toEqual({
      homeAccepts: 'Report back: after the holidays',
    });
  });
});

test.each([
  ['2027-03-19', '2027-03-19'],
  ['2027-02-30', null],
  ['19 March', '2027-03-19'],
  ['Mar. 19', '2027-03-19'],
  ['January 8', '2028-01-08'],
  ['January 8, 2027', '2027-01-08'],
  ['February 31', null],
  ['', null],
])('“%s” is read as %s', (text, day) => {
  expect(dayIn(text, '2027-03-10')).toBe(day);
});
