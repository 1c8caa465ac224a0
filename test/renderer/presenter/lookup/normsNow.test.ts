import { expect, it } from 'vitest';
import { agreedHere, agreeingSides, isNormsPhase } from '../../../../renderer/presenter/lookup/normsNow.ts';
import { retreatStage, segmentIndex } from '../retreatStage.ts';

it('norms are agreed in the opening, and not once the rounds go on', () => {
  const stage = retreatStage();
  const clarify = stage.segments[segmentIndex(stage.segments, { round: 1, phaseId: 'clarify' })] ?? null;
  expect(isNormsPhase(stage, stage.segments[0] ?? null)).toBe(true);
  expect(isNormsPhase(stage, clarify)).toBe(false);
  const withoutNorms = { ...stage, format: stage.format && { ...stage.format, norms: [] } };
  expect(isNormsPhase(withoutNorms, stage.segments[0] ?? null)).toBe(false);
});

it('everyone can agree, or a group with people', () => {
  expect(agreeingSides({ session: null })).toEqual(['Everyone']);
  expect(agreeingSides(retreatStage()).slice(0, 3)).toEqual(['Everyone', 'Group A', 'Group B']);
});

it('the latest wording of this part comes first', () => {
  const agreed = { wording: 'w', agreedBy: 'Everyone', agreedAt: 1 };
  const all = [
    { ...agreed, id: 'N1', agreedIn: 'Opening' },
    { ...agreed, id: 'N2', agreedIn: 'Elsewhere' },
    { ...agreed, id: 'N3', agreedIn: 'Opening' },
  ];
  expect(agreedHere(all, 'Opening').map(({ id }) => id)).toEqual(['N3', 'N1']);
});
