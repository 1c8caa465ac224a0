import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '#domain/time';
import { comparePlans, sumOfPlan } from '../../../renderer/planner/agenda/comparePlans.ts';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const first = retreatSnapshot();
const titled = (beginning: string) => {
  const found = first.blocks.find(({ title }) => title.startsWith(beginning));
  if (!found) throw new Error(`There is no block “${beginning}”.`);
  return found;
};
/** The same plan under other ids, as a copy has them, with some blocks changed or left out (null). */
const second = (changes: Record<string, object | null>) => ({
  ...first,
  blocks: first.blocks.flatMap((block) => {
    const change = changes[block.id];
    return change === null ? [] : [{ ...block, ...change, id: `copy-${block.id}` }];
  }),
});

describe('two plans side by side', () => {
  it('finds nothing different in a copy', () => {
    const rows = comparePlans(first, second({})).flatMap((day) => day.rows);
    expect(rows.length).toBeGreaterThan(25);
    expect(new Set(rows.map(({ change }) => change))).toEqual(new Set(['same']));
  });

  it('names what was left out, added, moved, made longer and made shorter', () => {
    const [fishbowl, cards, pairs, story] = ['Fishbowl', 'Commitment cards', 'Make it', 'Story'].map(titled);
    if (!fishbowl || !cards || !pairs || !story) throw new Error('The sample has them.');
    const rows = comparePlans(
      first,
      second({
        [fishbowl.id]: null,
        [cards.id]: { startsAt: '14:00' },
        [pairs.id]: { durationMs: pairs.durationMs + 5 * MINUTE_MS },
        [story.id]: { durationMs: story.durationMs - 5 * MINUTE_MS, title: story.title },
      }),
    ).flatMap((day) => day.rows);
    const changeOf = (title: string) =>
      rows.find((row) => (row.first ?? row.second)?.title.startsWith(title))?.change;
    expect(changeOf('Fishbowl')).toBe('only-first');
    expect(changeOf('Commitment cards')).toBe('moved');
    expect(changeOf('Make it')).toBe('longer');
    expect(changeOf('Story')).toBe('shorter');
    expect(rows.filter(({ change }) => change !== 'same')).toHaveLength(4);
    const back = comparePlans(second({ [fishbowl.id]: null }), first).flatMap((day) => day.rows);
    expect(back.filter(({ change }) => change === 'only-second')).toHaveLength(1);
  });

  it('sums up ends, work and rest', () => {
    const sum = sumOfPlan(first);
    expect([...sum.ends]).toEqual([
      ['2027-04-15', '15:30'],
      ['2027-04-16', '15:00'],
    ]);
    const pause = titled('Lunch');
    const shorter = sumOfPlan(second({ [pause.id]: { durationMs: pause.durationMs - 10 * MINUTE_MS } }));
    expect(sum.restMs - shorter.restMs).toBe(10 * MINUTE_MS);
    expect(shorter.workMs).toBe(sum.workMs);
  });
});
