import { describe, expect, test } from 'vitest';
import { scheduleOf } from '#domain/agenda/schedule';
import type { Session } from '#domain/agenda/session';
import { groupTimesChoice } from '../../../renderer/planner/agenda/groupTimesWords.ts';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const snapshot = retreatSnapshot();
const choiceFor = (changes: Partial<Session>) => {
  const [sample] = snapshot.sessions;
  const format = snapshot.formats.find(({ id }) => id === sample?.formatId);
  if (!sample || !format) throw new Error('The sample has a session.');
  const session = { ...sample, ...changes };
  return groupTimesChoice(session, format, scheduleOf({ session, format, zone: snapshot.event.zone }));
};
const [session] = snapshot.sessions;
const even = session?.groups.slice(0, 3) ?? [];

describe('the time of the groups', () => {
  test('is nothing to decide before there are two groups', () => {
    expect(choiceFor({ groups: [] })).toBeNull();
    expect(choiceFor({ groups: even.slice(0, 1) })).toBeNull();
  });

  test('can be sized only where groups differ', () => {
    const values = (changes: Partial<Session>) => choiceFor(changes)?.choices.map(({ value }) => value);
    expect(values({})).toEqual(['together', 'sized', 'own']);
    expect(values({ groups: even })).toEqual(['together', 'own']);
    // What was chosen stays to be seen after groups were formed anew.
    expect(values({ groups: even, groupTimes: 'sized' })).toEqual(['together', 'sized', 'own']);
  });

  test('says what follows', () => {
    expect(choiceFor({})?.effect).toBe('Groups D and E have a round in which nobody presents.');
    expect(choiceFor({ groups: even })?.effect).toBe('');
    expect(choiceFor({ groupTimes: 'sized', breaks: [] })?.effect).toBe(
      'Groups D and E: 38 minutes a turn, not 30. All groups end together.',
    );
    expect(choiceFor({ groupTimes: 'sized' })?.effect).toBe(
      'Groups D and E: 37 minutes a turn, not 30. All groups end together. A break falls into a turn of groups D and E.',
    );
    expect(choiceFor({ groupTimes: 'sized', groups: even })?.effect).toContain('all turns last the same');
    expect(choiceFor({ groupTimes: 'own' })?.effect).toContain('Breaks and the end are for everybody');
  });
});
