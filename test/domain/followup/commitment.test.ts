import { describe, expect, it } from 'vitest';
import { isOpen, isOverdue, trackerOrder } from '#domain/followup/commitment';
import type { Commitment, CommitmentStatus } from '#domain/followup/commitment';

const TODAY = '2027-05-01';

function commitment(text: string, dueOn: string | null, status: CommitmentStatus = 'under-way'): Commitment {
  return {
    id: text,
    personId: 'P01',
    text,
    firstStep: '',
    dueOn,
    buddyId: null,
    status,
    evidence: '',
    madeOn: null,
  };
}

describe('commitments', () => {
  it('are overdue the day after they were due, unless they are done or put to rest', () => {
    expect([
      isOverdue(commitment('a', '2027-04-30'), TODAY),
      isOverdue(commitment('b', '2027-05-01'), TODAY),
      isOverdue(commitment('c', null), TODAY),
      isOverdue(commitment('d', '2027-04-30', 'done'), TODAY),
      isOverdue(commitment('e', '2027-04-30', 'put-to-rest'), TODAY),
      isOverdue(commitment('f', '2027-04-30', 'not-started'), TODAY),
    ]).toEqual([true, false, false, false, false, true]);
  });

  it('are open until something came of them or they were put to rest', () => {
    const statuses: CommitmentStatus[] = ['not-started', 'under-way', 'done', 'put-to-rest'];
    expect(statuses.map((status) => isOpen(commitment('a', null, status)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('stand overdue first, then by date, undated last, finished after all', () => {
    const list = [
      commitment('finished', '2027-01-01', 'done'),
      commitment('no date', null),
      commitment('later', '2027-06-01'),
      commitment('soon', '2027-05-02'),
      commitment('long overdue', '2027-03-01'),
      commitment('b, same day', '2027-04-30', 'not-started'),
      commitment('a, same day', '2027-04-30'),
    ];
    const before = structuredClone(list);
    expect(trackerOrder(list, TODAY).map(({ text }) => text)).toEqual([
      'long overdue',
      'a, same day',
      'b, same day',
      'soon',
      'later',
      'no date',
      'finished',
    ]);
    expect(list).toEqual(before);
  });
});
