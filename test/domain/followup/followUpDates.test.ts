import { describe, expect, it } from 'vitest';
import { eventDatesOf } from '#domain/agenda/eventDates';
import type { FollowUp } from '#domain/followup/followUp';
import { debriefDates, followUpChecks } from '#domain/followup/followUpDates';
import { emptyFollowUp } from '../../../main/requests/samples/sampleWords.ts';
import { journeySnapshot, retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const { event } = retreatSnapshot();
const checked = (changes: Partial<FollowUp>) =>
  followUpChecks(event, { ...emptyFollowUp(), ...changes })
    .filter((check) => check.level !== 'fine')
    .map((check) => [check.id, check.level, check.repair?.action]);

describe('dates around an event', () => {
  it('are counted back from the first day and on from the last', () => {
    const plain = { ...event, challengeDueOn: null, digestOn: null, keepUntilOn: null };
    expect(eventDatesOf(plain, emptyFollowUp())).toEqual({
      invitationOn: '2027-03-18',
      instructionsOn: '2027-03-25',
      challengeDueOn: '2027-04-09',
      digestOn: '2027-04-12',
      checkOn: '2027-04-13',
      memoOn: '2027-04-23',
      callOn: '2027-04-30',
      reflectiveMemoOn: '2027-05-14',
      keepUntilOn: '2027-05-16',
    });
  });

  it('put the memo on day 7, the call on day 14 and the reflective memo on day 28, as the sample journey has them', () => {
    const journey = journeySnapshot();
    const expected = {
      memoOn: '2027-03-17',
      callOn: '2027-03-24',
      reflectiveMemoOn: '2027-04-07',
      draftingDays: 7,
      readingDays: 7,
    };
    expect(debriefDates(journey.event, emptyFollowUp())).toEqual(expected);
    expect(debriefDates(journey.event, journey.followUp)).toEqual(expected);
  });

  it('are fine by default, and say why', () => {
    expect(
      followUpChecks(event, emptyFollowUp()).map((check) => [check.level, check.title, check.why]),
    ).toEqual([
      [
        'fine',
        'The call is one to two weeks after the event',
        'Day 14: people have tried something and still remember.',
      ],
      ['fine', 'There is time to write the debrief memo', '7 days lie between the event and the memo.'],
      ['fine', 'The memo is out before the call', 'People have 7 days to read it.'],
      ['fine', 'The reflective memo follows the call', '14 days after it, so what people told can go in.'],
    ]);
  });

  it('warn outside days 7 to 14, and stay quiet on both edges', () => {
    expect(checked({ memoOn: '2027-04-19', callOn: '2027-04-23' })).toEqual([]);
    expect(checked({ memoOn: '2027-04-19', callOn: '2027-04-22' })).toEqual([
      ['follow-up:call', 'look', { kind: 'setFollowUpDay', which: 'callOn', on: '2027-04-30' }],
    ]);
    expect(checked({ callOn: '2027-05-01' })).toEqual([
      ['follow-up:call', 'look', { kind: 'setFollowUpDay', which: 'callOn', on: '2027-04-30' }],
    ]);
  });

  it('warn when a call on day 7 with a memo a week before leaves no time to write', () => {
    expect(checked({ memoOn: '2027-04-16', callOn: '2027-04-23' })).toEqual([
      ['follow-up:drafting', 'look', { kind: 'setFollowUpDay', which: 'memoOn', on: '2027-04-20' }],
    ]);
  });

  it('call it wrong when an order cannot hold', () => {
    expect(checked({ memoOn: '2027-04-10' })[0]?.slice(0, 2)).toEqual(['follow-up:drafting', 'wrong']);
    expect(checked({ memoOn: '2027-04-30' })).toEqual([
      ['follow-up:reading', 'wrong', { kind: 'setFollowUpDay', which: 'callOn', on: '2027-05-07' }],
    ]);
    expect(checked({ reflectiveMemoOn: '2027-04-30' })).toEqual([
      [
        'follow-up:reflective',
        'wrong',
        { kind: 'setFollowUpDay', which: 'reflectiveMemoOn', on: '2027-05-14' },
      ],
    ]);
    expect(checked({ callOn: '2027-04-16' })[0]?.slice(0, 2)).toEqual(['follow-up:call', 'wrong']);
  });
});
