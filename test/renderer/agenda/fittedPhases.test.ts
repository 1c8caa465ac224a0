import { describe, expect, it } from 'vitest';
import type { Format } from '#domain/formats/format';
import { fittedPhases } from '../../../renderer/planner/agenda/fittedPhases.ts';
import { formatsOfTheLibrary } from '../../fixtures/consultationFormat.ts';

function format(id: string): Format {
  const found = formatsOfTheLibrary.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The library has no format ${id}.`);
  return found;
}

describe('a format fitted into a block', () => {
  it('keeps its own minutes in a block of its usual length', () => {
    const { phases, usualMinutes } = fittedPhases(format('fishbowl'), 50);
    expect(usualMinutes).toBe(50);
    expect(phases.map(({ minutes }) => minutes)).toEqual([5, 15, 5, 15, 10]);
  });

  it.each([30, 41, 50, 75])('fills %i minutes to the minute', (minutes) => {
    const { phases } = fittedPhases(format('fishbowl'), minutes);
    expect(phases.reduce((sum, phase) => sum + phase.minutes * phase.times, 0)).toBe(minutes);
  });

  it('keeps what is protected', () => {
    const fishbowl = format('fishbowl');
    const [first, ...others] = fishbowl.phases;
    if (!first) throw new Error('The fishbowl has phases.');
    const guarded = { ...fishbowl, phases: [{ ...first, isProtected: true }, ...others] };
    expect(fittedPhases(guarded, 30).phases[0]?.minutes).toBe(first.minutes);
  });

  it('counts a phase of a round as often as there are rounds', () => {
    const consultation = fittedPhases(format('peer-consultation'), 188);
    expect(new Set(consultation.phases.map(({ times }) => times))).toEqual(new Set([1, 5]));
  });

  it('leaves out breaks and what lies before', () => {
    for (const each of formatsOfTheLibrary)
      expect(
        fittedPhases(each, 60).phases.filter(({ phase }) => phase.isBreak || phase.counted === 'before'),
      ).toEqual([]);
  });
});
