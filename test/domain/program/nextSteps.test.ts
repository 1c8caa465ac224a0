import { describe, expect, test } from 'vitest';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { nextStepsOf } from '#domain/program/nextSteps';
import { emptySnapshot } from '../../fixtures/oddSnapshots.ts';
import { journeySnapshot, retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const ids = (snapshot: EventSnapshot, today: string) =>
  nextStepsOf(snapshot, today).map(({ id, on }) => `${on ?? 'now'} ${id.replace(/-R\d+$/, '')}`);
const titles = (snapshot: EventSnapshot, today: string) =>
  nextStepsOf(snapshot, today).map(({ title }) => title);

describe('what comes next', () => {
  test('before the event is its responsibilities by date, with the steps of the plan in their place', () => {
    expect(titles(retreatSnapshot(), '2027-03-10')).toEqual([
      'Send the invitation, norms and look-ahead question',
      'Send the write-up instructions',
      'Remind people whose write-up is missing',
      'Send the short reading',
      'Remind again where a write-up is missing',
      'Make and print the kit',
    ]);
  });

  test('says who sees to it', () => {
    const [first] = nextStepsOf(retreatSnapshot(), '2027-03-10');
    const { team } = retreatSnapshot().event;
    expect(first).toMatchObject({
      on: '2027-03-18',
      detail: `${team[0]?.name ?? ''}. Ask for food, access and who is to be kept apart.`,
      place: 'responsibilities',
    });
  });

  test('names one or two that are overdue first, and more of them in one line', () => {
    expect(ids(retreatSnapshot(), '2027-03-26')).toEqual([
      '2027-03-18 responsibility',
      '2027-03-25 responsibility',
      '2027-04-05 responsibility',
      '2027-04-07 responsibility',
      '2027-04-08 responsibility',
      '2027-04-13 kit',
    ]);
    const late = nextStepsOf(retreatSnapshot(), '2027-04-06');
    expect(late[0]).toMatchObject({
      id: 'responsibilities-late',
      on: '2027-03-18',
      title: '3 responsibilities are overdue',
    });
    expect(late.map(({ on }) => on).slice(1)).toEqual([
      '2027-04-07',
      '2027-04-08',
      '2027-04-09',
      '2027-04-09',
      '2027-04-13',
    ]);
  });

  test('is never more than six lines, and lets no responsibility ahead push a step away', () => {
    for (const today of ['2026-11-27', '2027-04-15', '2027-04-20', '2027-05-20', '2028-01-01'])
      for (const snapshot of [retreatSnapshot(), journeySnapshot()]) {
        const alone = nextStepsOf({ ...snapshot, responsibilities: [] }, today);
        const together = nextStepsOf(snapshot, today);
        const late = together.filter(
          ({ place, on }) => place === 'responsibilities' && on !== null && on < today,
        );
        const kept = alone.filter(({ id }) => together.some((step) => step.id === id));
        expect([together.length <= 6, late.length <= 2]).toEqual([true, true]);
        expect(kept.length, today).toBe(Math.min(alone.length, 6 - late.length));
      }
  });

  test('counts every overdue one in that line, also those that a step speaks of', () => {
    const [late] = nextStepsOf({ ...retreatSnapshot(), people: [], sessions: [] }, '2027-04-06');
    expect(late?.title).toBe('3 responsibilities are overdue');
    const responsibilities = retreatSnapshot().responsibilities.map((each) => ({ ...each, doneOn: null }));
    const [all] = nextStepsOf(
      { ...retreatSnapshot(), people: [], sessions: [], themes: [], responsibilities },
      '2027-04-06',
    );
    expect(all?.title).toBe('6 responsibilities are overdue');
  });

  test('presents first while the event runs, before anything that is overdue', () => {
    const [first, second] = nextStepsOf(retreatSnapshot(), '2027-04-16');
    expect([first?.id, second?.id]).toEqual(['present', 'responsibilities-late']);
  });

  test('does not tell the same thing twice, and ends a step whose responsibility is done', () => {
    const snapshot = retreatSnapshot();
    const after = '2027-04-20';
    expect(titles(snapshot, after).filter((title) => title.includes('debrief memo'))).toEqual([
      'Send the debrief memo',
    ]);
    const responsibilities = snapshot.responsibilities.map((responsibility) =>
      responsibility.readyId === 'debrief-memo' ? { ...responsibility, doneOn: after } : responsibility,
    );
    expect(titles({ ...snapshot, responsibilities }, after)).not.toContain('Send the debrief memo');
  });

  test('of an event with nothing in it is as before', () => {
    expect(nextStepsOf(emptySnapshot(), '2027-01-01').map(({ id }) => id)).toEqual(['people']);
  });
});
