import type { Confidentiality } from '../followup/capture.ts';
import type { Day, InstantMs } from '../time.ts';

/** What people do before an event. The kind says which steps a task has and where its answers stand. */
export type PreWorkKind =
  'agreement' | 'look-ahead' | 'write-up' | 'questionnaire' | 'home-conversation' | 'reading' | 'other';

/** Something that everybody does before the event, with its days counted from the first day (PRE-01). */
export interface PreWorkTask {
  id: string;
  kind: PreWorkKind;
  name: string;
  /** Whole days before the first day on which it goes out. */
  sendDays: number;
  /** A day set by hand, which stays when the event moves; null while it is counted. */
  dueOn: Day | null;
  /** Whole days before the first day by which it is back; null where nothing comes back. */
  dueDays: number | null;
  /** How long it takes a person; null where that is not told. */
  minutes: number | null;
}

/** What can be ticked for one person: the days on which it happened. */
export interface PreWorkSteps {
  sentOn: Day | null;
  remindedOn: Day | null;
  receivedOn: Day | null;
  reviewedOn: Day | null;
  sharedOn: Day | null;
  /** The person does not take part in this task. */
  passedOn: Day | null;
}
export type PreWorkStep = 'sent' | 'reminded' | 'received' | 'reviewed' | 'shared' | 'passed';

/** Where one person stands with one task; no row means that nothing happened yet (PRE-07). */
export interface PreWorkState extends PreWorkSteps {
  taskId: string;
  personId: string;
}

/** Words to be replaced before a write-up is shared. */
export interface Redaction {
  words: string;
  /** What stands there instead; empty blackens. */
  instead: string;
}

/**
 * A challenge as its owner wrote it. Topic, title and question stand with the person at the event. Only the group
 * and the coordinator see it unless the owner said otherwise (DAT-01, DAT-02).
 */
export interface WriteUp {
  personId: string;
  /** What it is about in a word or two, given by the coordinator to see which challenges are shared (PRE-19). */
  theme: string;
  situation: string;
  whyNow: string;
  peopleInvolved: string;
  tried: string;
  myPart: string;
  success: string;
  helpWanted: string;
  /** What must not leave the group. Never printed. */
  keepPrivate: string;
  confidentiality: Confidentiality;
  /** What the coordinator noted while reading. Seen by the coordinator only. */
  reviewNote: string;
  redactions: Redaction[];
}

/** Where a question belongs: parts of the questionnaire (PRE-16 to 18, 27, 28, 43), or sent along with the reading (PRE-15). */
export type QuestionPart =
  'practice' | 'burning' | 'offer' | 'look-ahead' | 'wish' | 'volunteer' | 'provocative';

export interface PreWorkQuestion {
  id: string;
  part: QuestionPart;
  text: string;
}

export interface PreWorkAnswer {
  questionId: string;
  personId: string;
  /** Several points stand on lines of their own. */
  text: string;
}

/** Something that people want the agenda to cover (PRE-28). */
export interface Wish {
  id: string;
  text: string;
  /** Who asked for it. */
  personIds: string[];
  /** The blocks of the shown plan that take it up. */
  blockIds: string[];
}

/** Short reading before the event, and the profile of the host (PRE-12 to PRE-15). */
export interface Reading {
  title: string;
  /** In plain words; paragraphs by empty lines. */
  abstract: string;
  /** Why the group goes there, or why this text. */
  why: string;
  /** Name of the organization whose profile goes with it; empty for none. */
  hostOrganization: string;
}

/** Why a form that came back waits for a decision. */
export type WaitReason =
  | 'other-event'
  | 'unknown-person'
  | 'wrong-person'
  | 'second-form'
  | 'not-a-form'
  | 'nothing-filled-in'
  | 'differs'
  | 'unreadable';

/** A file that came back and could not simply be taken: nothing of it is lost, and nothing was overwritten. */
export interface ReturnedForm {
  id: string;
  fileName: string;
  receivedAt: InstantMs;
  kind: PreWorkKind | null;
  /** Whom it seems to be from. */
  personId: string | null;
  reason: WaitReason;
  /** What happened and what to do, in a sentence. */
  explanation: string;
  answers: { fieldId: string; text: string }[];
}

/** Everything about what people do before the event. */
export interface PreWork {
  tasks: PreWorkTask[];
  states: PreWorkState[];
  writeUps: WriteUp[];
  questions: PreWorkQuestion[];
  answers: PreWorkAnswer[];
  wishes: Wish[];
  reading: Reading;
  /** Forms that wait for a decision. */
  returned: ReturnedForm[];
}

export const NO_READING: Reading = { title: '', abstract: '', why: '', hostOrganization: '' };
export const NO_PRE_WORK: PreWork = {
  tasks: [],
  states: [],
  writeUps: [],
  questions: [],
  answers: [],
  wishes: [],
  reading: NO_READING,
  returned: [],
};

/** Nothing of a task has happened yet. */
export const NO_STEPS: PreWorkSteps = {
  sentOn: null,
  remindedOn: null,
  receivedOn: null,
  reviewedOn: null,
  sharedOn: null,
  passedOn: null,
};

/** An empty page, seen by the group only. */
export function emptyWriteUp(personId: string): WriteUp {
  return {
    personId,
    theme: '',
    situation: '',
    whyNow: '',
    peopleInvolved: '',
    tried: '',
    myPart: '',
    success: '',
    helpWanted: '',
    keepPrivate: '',
    confidentiality: 'group',
    reviewNote: '',
    redactions: [],
  };
}
