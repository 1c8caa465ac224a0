import { expect, it } from 'vitest';
import { NO_PRE_WORK } from '#domain/prework/preWork';
import {
  promptLibrary,
  promptsNow,
  wishesFor,
  wishLine,
} from '../../../../renderer/presenter/lookup/promptsNow.ts';
import { retreatStage, segmentIndex } from '../retreatStage.ts';

it('lends the stems of the phase, and open questions where it has none', () => {
  const stage = retreatStage();
  const clarify = stage.segments[segmentIndex(stage.segments, { round: 1, phaseId: 'clarify' })] ?? null;
  expect(promptsNow(stage, clarify)).toMatchObject({ areGeneral: false });
  expect(promptsNow(stage, clarify).stems).toContain('Who else is affected?');
  expect(promptsNow(stage, null)).toMatchObject({
    areGeneral: true,
    stems: promptLibrary.openStems,
    talk: '',
  });
});

it('the wish that this block takes up stands first, then the most wanted', () => {
  const { snapshot } = retreatStage();
  const [block] = snapshot.blocks;
  const wish = (id: string, asked: number, blockIds: string[]) => ({
    id,
    text: `Wish ${id}`,
    personIds: snapshot.people.slice(0, asked).map((person) => person.id),
    blockIds,
  });
  const wishes = [wish('A', 1, []), wish('B', 3, []), wish('C', 1, [block?.id ?? ''])];
  const covered = wishesFor({
    snapshot: { ...snapshot, preWork: { ...NO_PRE_WORK, wishes } },
    block: block ?? null,
  });
  expect(covered.map((each) => each.wish.id)).toEqual(['C', 'B', 'A']);
  expect(wishLine(covered)).toBe('Wish: Wish C, and 2 more');
  expect(wishLine([])).toBe('');
});

it('every situation, story and ice-breaker has words', () => {
  expect(promptLibrary.situations.map(({ id }) => id)).toEqual(['stalls', 'over-runs', 'upset']);
  for (const { how, minutes } of promptLibrary.iceBreakers) {
    expect(how.length).toBeGreaterThan(40);
    expect(minutes).toBeGreaterThan(0);
  }
});
