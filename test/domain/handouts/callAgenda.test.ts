import { describe, expect, it } from 'vitest';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { isOpen } from '#domain/followup/commitment';
import { callAgenda, callStepsOf } from '#domain/handouts/callAgenda';
import { memoLength } from '#domain/handouts/memoLength';
import { journeySnapshot } from '../../fixtures/sampleSnapshot.ts';

const agenda = (snapshot: EventSnapshot = journeySnapshot()) =>
  callAgenda({ snapshot, planVersion: 1, isLargePrint: false, paper: null });
const textOf = (snapshot?: EventSnapshot) => JSON.stringify(agenda(snapshot).blocks);
const isQuestion = (run: unknown) => typeof run === 'string' && run.endsWith('?');
const people = (count: number) => {
  const [one] = journeySnapshot().people.filter((person) => person.standing === 'participant');
  if (!one) throw new Error('The sample has participants.');
  return Array.from({ length: count }, (_, index) => ({ ...one, id: `P${String(index)}` }));
};
const themes = (count: number) => journeySnapshot().themes.slice(0, count);

describe('the agenda of the debrief call', () => {
  it('takes 5 minutes to welcome, 1.5 for each person, 12 for each theme, then 10, 8 and 2', () => {
    const snapshot = { ...journeySnapshot(), people: people(10), themes: themes(3) };
    expect(callStepsOf(snapshot).map(({ minutes }) => minutes)).toEqual([5, 15, 12, 12, 12, 10, 8, 2]);
  });

  it('asks the memo’s own questions of every theme, in the memo’s order', () => {
    const asked = callStepsOf(journeySnapshot()).flatMap(({ how }) => how.flat().filter(isQuestion));
    expect(asked).toEqual(journeySnapshot().themes.flatMap((theme) => theme.memoQuestions));
  });

  it('up to 90 minutes says nothing about its length, and beyond says how many themes fit', () => {
    const fits = { ...journeySnapshot(), people: people(19), themes: themes(3) }; // 25 + 28.5 + 36 = 89.5
    expect(textOf(fits)).not.toContain('Longer than a call should be');
    const long = { ...fits, people: people(20) }; // 91
    expect(textOf(long)).toContain('takes 91 minutes');
    expect(textOf(long)).toContain('Take the two themes that most people chose');
    expect(textOf({ ...long, people: people(60) })).toContain('or hold two calls');
  });

  it('says at which time each step begins, by the clock of the call', () => {
    const table = agenda().blocks.find((block) => block.kind === 'table');
    expect(JSON.stringify(table?.kind === 'table' ? table.rows[0] : null)).toContain('10:00');
    expect(JSON.stringify(table?.kind === 'table' ? table.rows[1] : null)).toContain('10:05');
  });

  it('names who has an open commitment and never what it is', () => {
    const snapshot = journeySnapshot();
    const text = textOf(snapshot);
    const open = snapshot.commitments.filter(isOpen);
    expect(open.length).toBeGreaterThan(0);
    for (const { personId } of open)
      expect(text).toContain(snapshot.people.find((person) => person.id === personId)?.display);
    for (const commitment of snapshot.commitments) expect(text).not.toContain(commitment.text);
  });

  it('is one page and its note sheet', () => {
    expect(Math.ceil(memoLength(agenda()).pages)).toBe(2);
  });

  it('has a note sheet on a page of its own with a row for each theme', () => {
    const sheet = agenda().blocks.findLast((block) => block.kind === 'table');
    expect(sheet?.kind === 'table' ? sheet.rows : []).toHaveLength(journeySnapshot().themes.length);
    expect(agenda().blocks.some((block) => block.kind === 'title' && block.startsPage)).toBe(true);
  });
});
