import type { Said } from './capture.ts';
import type { Day } from '../time.ts';

/** What it is that a resource team gives; practices and lessons are kept as such (DEL-42). */
export type AdviceKind = 'recommendation' | 'practice' | 'lesson';

/** What the host team makes of it. */
export type AdviceDecision = 'open' | 'do-now' | 'explore' | 'park';

/** Something said to the host team of a peer assist; kept in the order in which they will act (DEL-41). */
export interface Advice extends Said {
  id: string;
  kind: AdviceKind;
  /** In the words in which it was given. */
  text: string;
  /** From what practice it comes: who, where, when. */
  source: string;
  decision: AdviceDecision;
  /** Who of the hosts takes it on. */
  ownerId: string | null;
  dueOn: Day | null;
}

/** What was decided in a few words. */
export const DECISION_WORDS: Record<AdviceDecision, string> = {
  open: 'Open',
  'do-now': 'Do now',
  explore: 'Explore',
  park: 'Park',
};

/** What each kind is called. */
export const ADVICE_WORDS: Record<AdviceKind, string> = {
  recommendation: 'Recommendation',
  practice: 'Best practice',
  lesson: 'Lesson learned',
};
