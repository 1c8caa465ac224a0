import type { PlannedBlock } from '../formats/layOutFormat.ts';
import type { Day, DurationMs, WallTime } from '../time.ts';

/** What a repair does; the screen turns it into one command, so that undo covers it. */
export type RepairAction =
  | { kind: 'insertBreak'; sessionId: string; afterRound: number; minutes: number }
  | { kind: 'removeBreak'; sessionId: string; afterRound: number }
  | { kind: 'setMinutes'; sessionId: string; phaseId: string; minutes: number }
  | { kind: 'useVariant'; sessionId: string; variantId: string }
  | { kind: 'setEndsBy'; sessionId: string; endsBy: WallTime | null }
  | { kind: 'formGroups'; sessionId: string; groupCount: number | null }
  | { kind: 'place'; sessionId: string; personId: string; groupId: string }
  | { kind: 'setRoom'; groupId: string; room: string }
  | { kind: 'setChallengeDueOn'; on: Day }
  | { kind: 'setFollowUpDay'; which: 'memoOn' | 'callOn' | 'reflectiveMemoOn'; on: Day }
  /** What follows it on its day moves behind it. */
  | { kind: 'addBlock'; block: PlannedBlock }
  | { kind: 'changeBlocks'; blockIds: string[]; changes: { stays?: boolean } }
  | { kind: 'beginWithStory'; blockId: string }
  | { kind: 'retimeBlock'; blockId: string; startsOn?: Day; startsAt?: WallTime; durationMs?: DurationMs }
  /** Only opens the place where a person decides. */
  | {
      kind: 'open';
      place: 'people' | 'groups' | 'event' | 'assist' | 'pre-work' | 'wishes' | 'reading';
      personId: string | null;
    };

/** A button beside a check: its words and what it does. */
export interface Repair {
  label: string;
  action: RepairAction;
}

/**
 * One thing that was looked at. `wrong` cannot work as planned, `look` deserves a thought, `fine` is shown quietly. The
 * title says what is, `why` gives the reason in one sentence, `source` tells where the rule comes from.
 */
export interface Check {
  /** Stable for the same thing: rule, then what it is about. */
  id: string;
  level: 'wrong' | 'look' | 'fine';
  title: string;
  why: string;
  source: string;
  repair: Repair | null;
}

const WEIGHT = { wrong: 0, look: 1, fine: 2 } as const;

/** Wrong before look before fine; otherwise in the order in which they were found. */
export function inOrderOfWeight(checks: readonly Check[]): Check[] {
  return [...checks].sort((one, other) => WEIGHT[one.level] - WEIGHT[other.level]);
}
