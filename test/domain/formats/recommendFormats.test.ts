import { describe, expect, it } from 'vitest';
import { recommendFormats } from '#domain/formats/recommendFormats';
import type { FormatWish } from '#domain/formats/recommendFormats';
import { formatsOfTheLibrary } from '../../fixtures/consultationFormat.ts';

const wish = (changes: Partial<FormatWish>): FormatWish => ({
  purposes: [],
  people: null,
  minutes: null,
  place: null,
  ...changes,
});
const found = (changes: Partial<FormatWish>) => recommendFormats(formatsOfTheLibrary, wish(changes));
const best = (changes: Partial<FormatWish>, count = 5) =>
  found(changes)
    .filter(({ fit }) => fit !== 'poor')
    .slice(0, count)
    .map(({ format }) => format.id);

describe('the formats for a wish', () => {
  // The table “Which format when” of formats.md.
  it.each<[string, Partial<FormatWish>, string]>([
    [
      'every leader helped, half a day',
      { purposes: ['solve'], people: 23, minutes: 240 },
      'peer-consultation',
    ],
    ['the same, but quick', { purposes: ['solve'], people: 12, minutes: 40 }, 'troika'],
    ['one dilemma in depth', { purposes: ['feedback'], people: 7, minutes: 50 }, 'consultancy-protocol'],
    ['a team before it acts', { purposes: ['solve', 'transfer'], people: 12, minutes: 90 }, 'peer-assist-90'],
    [
      'the same people over months',
      { purposes: ['culture', 'follow-up'], people: 6, minutes: 150 },
      'action-learning',
    ],
    ['trust through experience', { purposes: ['trust', 'share'], people: 8, minutes: 80 }, 'story-circle'],
    [
      'hear practitioners, then ask',
      { purposes: ['share', 'transfer'], people: 30, minutes: 60 },
      'fishbowl',
    ],
    [
      'see a practice at work',
      { purposes: ['see-practice'], people: 15, minutes: 480, place: 'site' },
      'learning-journey',
    ],
    [
      'two people, ongoing',
      { purposes: ['follow-up', 'culture'], people: 2, minutes: 60 },
      'peer-coaching-pair',
    ],
    ['teach a method', { purposes: ['transfer'], people: 15, minutes: 60 }, 'peer-workshop'],
    ['a shared problem solved', { purposes: ['solve'], people: 6, minutes: 90 }, 'group-problem-solving'],
    ['many voices', { purposes: ['collective'], people: 40, minutes: 100 }, 'world-cafe'],
    ['one idea from everyone', { purposes: ['collective'], people: 23, minutes: 15 }, 'one-two-four-all'],
    ['learn from what was done', { purposes: ['reflect', 'evaluate'], people: 8, minutes: 45 }, 'aar'],
    ['improve the next meeting', { purposes: ['evaluate'], people: 23, minutes: 15 }, 'plus-delta'],
    ['keep it alive', { purposes: ['follow-up'], people: 17, minutes: 90 }, 'debrief-call'],
  ])('for %s name the one of the table among the first five', (_, wanted, id) => {
    expect(best(wanted)).toContain(id);
  });

  it('put the consultation first for 23 leaders and half a day', () => {
    expect(best({ purposes: ['solve', 'feedback'], people: 23, minutes: 240, place: 'room' }, 1)).toEqual([
      'peer-consultation',
    ]);
  });

  it('say why, with the numbers', () => {
    const consultation = found({ purposes: ['solve'], people: 23, minutes: 90 }).find(
      ({ format }) => format.id === 'peer-consultation',
    );
    expect(consultation?.fit).toBe('poor');
    expect(consultation?.reasons.map(({ text }) => text)).toEqual([
      'Made for this.',
      '23 people make 5 groups of 4 to 5.',
      expect.stringMatching(/^Takes 188 minutes.*there are 90\.$/),
    ]);
  });

  it.each([7, 11])('say that %i people cannot be cut into fours and fives', (people) => {
    const consultation = found({ people }).find(({ format }) => format.id === 'peer-consultation');
    expect(consultation).toMatchObject({ fit: 'possible' });
    expect(consultation?.reasons[0]?.text).toContain('cannot be cut into groups of 4 to 5');
  });

  it('leave nothing out, and give a poor fit to what cannot be', () => {
    const all = found({ people: 1, minutes: 1 });
    expect(all).toHaveLength(formatsOfTheLibrary.length);
    expect(all.filter(({ fit }) => fit === 'good')).toEqual([]);
  });
});
