import type { Day, WallTime } from '../time.ts';

/** What the coordinator writes around the themes; the memos add the rest from captures and commitments. */
export interface MemoText {
  to: string;
  from: string;
  subject: string;
  purpose: string;
  howToRead: string;
  next: string;
  thanks: string;
}

/** A line of the end-of-day evaluation with the number of cards that said it. */
export interface EvaluationLine {
  text: string;
  count: number;
}

/** The dates and texts of an event's follow-up. */
export interface FollowUp {
  debriefMemo: MemoText;
  reflectiveMemo: MemoText;
  /** Null: counted from the last day (memo on day 7, call on day 14, reflective memo on day 28). */
  memoOn: Day | null;
  callOn: Day | null;
  reflectiveMemoOn: Day | null;
  callStartsAt: WallTime | null;
  callMinutes: number | null;
  callPresent: number | null;
  /** Half a page that opens the reflective memo. */
  summary: string;
  /** The facilitators' own view, kept apart from participants' voices. */
  facilitatorReflections: string[];
  nextSteps: string[];
  /** What could be done with the memo itself: readers' reactions to it. */
  memoReactions: string[];
  keep: EvaluationLine[];
  change: EvaluationLine[];
  evaluationCards: number | null;
}
