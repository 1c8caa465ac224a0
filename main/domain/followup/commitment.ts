import type { Day } from '../time.ts';

export type CommitmentStatus = 'not-started' | 'under-way' | 'done' | 'put-to-rest';

/** What somebody will do, and who will ask about it. */
export interface Commitment {
  id: string;
  personId: string;
  text: string;
  firstStep: string;
  dueOn: Day | null;
  buddyId: string | null;
  status: CommitmentStatus;
  /** What came of it so far, in a few words. */
  evidence: string;
  madeOn: Day | null;
}

/** Due before today and neither done nor put to rest. */
export function isOverdue(commitment: Commitment, today: Day): boolean {
  return commitment.dueOn !== null && commitment.dueOn < today && isOpen(commitment);
}

/** Still waiting for something to come of it. */
export function isOpen(commitment: Commitment): boolean {
  return commitment.status === 'not-started' || commitment.status === 'under-way';
}

/** The tracker's order: overdue first, then by date, undated last, finished after open ones; ties by text. */
export function trackerOrder(commitments: readonly Commitment[], today: Day): Commitment[] {
  const rank = (commitment: Commitment) => (isOverdue(commitment, today) ? 0 : isOpen(commitment) ? 1 : 2);
  return [...commitments].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') ||
      one.text.localeCompare(other.text),
  );
}
