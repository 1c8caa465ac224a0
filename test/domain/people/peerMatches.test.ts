import { describe, expect, test } from 'vitest';
import { freeOffers, informalMentors, matchedChallenges } from '#domain/people/peerMatches';
import type { Attendee } from '#domain/people/person';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const { people } = retreatSnapshot();
function person(at: number, changes: Partial<Attendee>): Attendee {
  const known = people[at];
  if (!known) throw new Error('The sample has 23 people.');
  return {
    ...known,
    challengeTopic: '',
    challengeTitle: '',
    challengeQuestion: '',
    expertise: [],
    offers: [],
    ...changes,
  };
}
const asker = person(0, { organization: 'North', challengeTopic: 'Budgets and the council' });

describe('challenges beside what others know', () => {
  test('share a word, however it ends, and say which', () => {
    const [found] = matchedChallenges([asker, person(1, { offers: ['Budgeting with residents'] })]);
    expect(found?.matches.map(({ line, shared }) => [line, shared])).toEqual([
      ['Budgeting with residents', ['budgeting']],
    ]);
  });

  test('nobody is matched with themselves, nor by words that say nothing', () => {
    const [found] = matchedChallenges([
      { ...asker, expertise: ['Budgets'] },
      person(1, { offers: ['Working with people'] }),
    ]);
    expect(found?.matches).toEqual([]);
  });

  test('a colleague comes after somebody from elsewhere', () => {
    const [found] = matchedChallenges([
      asker,
      person(1, { organization: 'North', expertise: ['Council budgets'] }),
      person(2, { organization: 'South', expertise: ['Council meetings'] }),
    ]);
    expect(found?.matches.map(({ isColleague }) => isColleague)).toEqual([false, true]);
  });

  test('who does not come is not matched, and what fits nothing is told apart', () => {
    const all = [
      asker,
      person(1, { expertise: ['Budgets'], coming: 'cancelled' }),
      person(2, { offers: ['Sailing'] }),
    ];
    const matched = matchedChallenges(all);
    expect(matched[0]?.matches).toEqual([]);
    expect(freeOffers(all, matched).map(({ line }) => line)).toEqual(['Sailing']);
  });
});

test('only those who agreed stand in the directory of informal mentors', () => {
  const { listed, unlisted } = informalMentors([
    person(0, { givesAdvice: true, directoryConsent: 'yes' }),
    person(1, { givesAdvice: true, directoryConsent: 'no' }),
    person(2, { givesAdvice: false, directoryConsent: 'yes' }),
  ]);
  expect([listed.length, unlisted.length]).toEqual([1, 1]);
});
