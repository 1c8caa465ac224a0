import type { Session } from '../agenda/session.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';

/** Every document that an event can have. */
export type KitDocumentId =
  | 'participant-agenda'
  | 'run-sheet'
  | 'facilitator-guide'
  | 'overview'
  | 'responsibilities'
  | 'room-plan'
  | 'materials'
  | 'reading-pack'
  | 'home-guide'
  | 'pre-work-digest'
  | 'host-briefing'
  | 'story-prompts'
  | 'observation-sheet'
  | 'transfer-sheet'
  | 'host-brief'
  | 'resource-briefs'
  | 'recommendation-log'
  | 'write-up-forms'
  | 'questionnaire-forms'
  | 'home-forms'
  | 'write-up-clock'
  | 'challenge-instructions'
  | 'challenge-digests'
  | 'session-instructions'
  | `slides-day-${number}`
  | 'slides'
  | 'slides-on-paper'
  | 'worksheets'
  | 'timer-card'
  | 'clock-page'
  | 'roster'
  | 'wall-roster'
  | 'room-cards'
  | 'table-tents'
  | 'name-badges'
  | 'agreement'
  | 'debrief-memo'
  | 'call-agenda'
  | 'reflective-memo';

/** One line of the kit. */
export interface KitEntry {
  id: KitDocumentId;
  name: string;
  /** Whom it is for: the team, everybody, each person their own, each group its own, or the tables. */
  audience: 'team' | 'everybody' | 'personal' | 'groups' | 'rooms';
  fileKind: 'docx' | 'pptx' | 'html';
  /** How many are needed on paper. */
  copies: number;
  /** `2 pages`, `about 9 pages`, `18 slides`. */
  pages: string;
  /** What has to happen before it makes sense, `Waits for groups`; null when nothing does. */
  waitsFor: string | null;
  /** Changes when anything that the document says changes. */
  fingerprint: string;
}

export interface KitRequest {
  snapshot: EventSnapshot;
  /** Null: only what the event has without a session. */
  session: Session | null;
  planVersion: number;
  isLargePrint?: boolean;
  paper?: 'letter' | 'a4' | null;
}
