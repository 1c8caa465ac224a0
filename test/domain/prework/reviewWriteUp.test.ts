import { describe, expect, test } from 'vitest';
import { emptyWriteUp } from '#domain/prework/preWork';
import { redacted, reviewWriteUp, writeUpWords } from '#domain/prework/reviewWriteUp';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const retreat = retreatSnapshot();
const dana = retreat.people.find(({ id }) => id === 'P01');
if (!dana) throw new Error('The sample has Dana Okafor.');
const page = retreat.preWork.writeUps.find(({ personId }) => personId === 'P01') ?? emptyWriteUp('P01');

describe('a first reading of a write-up', () => {
  test('a page of the usual length with everything in it needs nothing', () => {
    const words = writeUpWords(page, dana);
    expect(words).toBeGreaterThan(150);
    expect(reviewWriteUp(page, dana, retreat.people).filter(({ level }) => level === 'look')).toEqual([]);
  });

  test('too short, too long, without situation and question', () => {
    const titles = (changes: object, question = dana.challengeQuestion) =>
      reviewWriteUp({ ...page, ...changes }, { ...dana, challengeQuestion: question }, []).map(
        ({ title }) => title,
      );
    expect(titles({ situation: '' })).toContain('The situation is missing');
    expect(titles({}, ' ')).toContain('There is no question yet');
    expect(titles({ situation: 'word '.repeat(500) })[0]).toMatch(/words are many/);
    expect(
      titles({ situation: 'Short.', tried: '', people: '', success: '', myPart: '', peopleInvolved: '' })[0],
    ).toMatch(/words are few/);
  });

  test('addresses, numbers, titles and people of the list are pointed at once each', () => {
    const found = reviewWriteUp(
      {
        ...page,
        tried:
          'I wrote to kim.lee@example.org and called +1 (555) 010-9988; then Dr. Hollander came, with Renata Solberg and again Renata Solberg.',
      },
      dana,
      retreat.people,
    ).filter(({ suggestion }) => suggestion !== null);
    expect(found.map(({ suggestion }) => suggestion?.words)).toEqual([
      'kim.lee@example.org',
      '+1 (555) 010-9988',
      'Renata Solberg',
      'Dr. Hollander',
    ]);
  });

  test('what was replaced is not pointed at again', () => {
    const told = { ...page, tried: 'We met with Renata Solberg.' };
    const settled = { ...told, redactions: [{ words: 'renata solberg', instead: 'my manager' }] };
    expect(reviewWriteUp(told, dana, retreat.people).some(({ suggestion }) => suggestion)).toBe(true);
    expect(reviewWriteUp(settled, dana, retreat.people).some(({ suggestion }) => suggestion)).toBe(false);
  });
});

describe('the text as it is shared', () => {
  test('whole words only, whatever their case and spaces, the longest first', () => {
    const redactions = [
      { words: 'Ann', instead: 'A.' },
      { words: 'Ann Lee', instead: 'the director' },
      { words: 'yard', instead: '' },
    ];
    expect(redacted('ANN  LEE met Ann. Annual plans of the yard, not the yards.', redactions)).toBe(
      'the director met A.. Annual plans of the ▇▇▇, not the yards.',
    );
  });

  test('signs of patterns are plain signs', () => {
    expect(redacted('costs $5 (about)', [{ words: '$5 (about)', instead: '$& or $1' }])).toBe(
      'costs $& or $1',
    );
  });
});
