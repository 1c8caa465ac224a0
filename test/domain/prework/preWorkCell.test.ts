import { describe, expect, test } from 'vitest';
import { NO_STEPS } from '#domain/prework/preWork';
import type { PreWorkState } from '#domain/prework/preWork';
import { preWorkLooks, preWorkRows, taskCounts } from '#domain/prework/preWorkCell';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const retreat = retreatSnapshot();
const BEFORE_DUE = '2027-04-08';
const AFTER_DUE = '2027-04-10';

describe('people and tasks of the sample retreat', () => {
  const rows = preWorkRows(retreat, BEFORE_DUE);
  const counts = taskCounts(retreat, rows, BEFORE_DUE);

  test('every participant has a row, those who need somebody first', () => {
    expect(rows).toHaveLength(23);
    expect(rows[0]?.weight).toBeGreaterThan(rows.at(-1)?.weight ?? 0);
    const firstTwo = rows.slice(0, 2).map(({ person }) => person.display);
    expect(firstTwo.toSorted()).toEqual(['Patrick Nakamura-Reyes', 'William Strand']);
  });

  test('write-ups are counted as the sample says: 20 read, 1 back, 2 open', () => {
    const writeUp = counts.find(({ task }) => task.kind === 'write-up');
    expect(writeUp).toMatchObject({ people: 23, done: 20, toRead: 1, open: 2, passed: 0 });
    expect(writeUp?.dueOn).toBe('2027-04-09');
  });

  test('somebody without a topic is helped before being reminded', () => {
    const patrick = rows.find(({ person }) => person.id === 'P23');
    expect(patrick?.cells.find((cell) => cell.words === 'No topic yet')?.mark).toBe('look');
  });

  test('late is said only once the day is past', () => {
    const late = (today: string) =>
      preWorkRows(retreat, today)
        .find(({ person }) => person.id === 'P15')
        ?.cells.some((cell) => cell.isLate && cell.mark === 'look' && cell.words === 'Reminded');
    expect(late(BEFORE_DUE)).toBe(false);
    expect(late(AFTER_DUE)).toBe(true);
  });

  test('the figure beside the screen counts people, not cells', () => {
    expect(preWorkLooks(rows)).toBe(3);
  });
});

test('sharing, reading and passing decide over what was before', () => {
  const [task] = retreat.preWork.tasks.filter(({ kind }) => kind === 'write-up');
  const person = retreat.people[0];
  if (!task || !person) throw new Error('The sample has a write-up and people.');
  const wordsFor = (steps: Partial<PreWorkState>) =>
    preWorkRows(
      {
        ...retreat,
        people: [person],
        preWork: {
          ...retreat.preWork,
          tasks: [task],
          states: [{ ...NO_STEPS, ...steps, taskId: task.id, personId: person.id }],
        },
      },
      BEFORE_DUE,
    )[0]?.cells[0]?.words;
  expect(wordsFor({})).toBe('Not sent');
  expect(wordsFor({ sentOn: '2027-03-25' })).toBe('Sent');
  expect(wordsFor({ sentOn: '2027-03-25', receivedOn: '2027-04-01' })).toBe('Back, to read');
  expect(wordsFor({ receivedOn: '2027-04-01', reviewedOn: '2027-04-02' })).toBe('Read');
  expect(wordsFor({ reviewedOn: '2027-04-02', sharedOn: '2027-04-03' })).toBe('Shared');
  expect(wordsFor({ sharedOn: '2027-04-03', passedOn: '2027-04-04' })).toBe('Passed');
});
