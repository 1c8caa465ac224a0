import type { Attribution, CaptureKind, Confidentiality, Consent } from '#domain/followup/capture';
import type { CommitmentStatus } from '#domain/followup/commitment';
import type { FollowUp, MemoText } from '#domain/followup/followUp';

/** The words of the sample files and the words of the workspace. */

const KINDS: readonly CaptureKind[] = ['insight', 'question', 'quote', 'story', 'practice', 'action'];
const CONSENTS: readonly Consent[] = ['approved', 'declined', 'none-needed'];
const ATTRIBUTIONS: readonly Attribution[] = ['name', 'role', 'organization'];

export function kindOf(kind: string): CaptureKind {
  return KINDS.find((known) => known === kind) ?? 'follow-up';
}

/** Anything that is not plainly a yes or a no waits for an answer. */
export function consentOf(consent: string): Consent {
  return CONSENTS.find((known) => known === consent) ?? 'pending';
}

export function attributionOf(attribution: string): Attribution {
  return ATTRIBUTIONS.find((known) => known === attribution) ?? 'anonymous';
}

export function levelOf(level: string): Confidentiality {
  return level === 'on-record' ? 'public' : 'program';
}

export function statusOf(status: string): CommitmentStatus {
  if (status === 'done') return 'done';
  return status === 'in progress' ? 'under-way' : 'not-started';
}

/** A memo of which nothing is written yet. */
export function emptyMemo(): MemoText {
  return { to: '', from: '', subject: '', purpose: '', howToRead: '', next: '', thanks: '' };
}

/** A follow-up of which nothing is written yet. */
export function emptyFollowUp(): FollowUp {
  return {
    debriefMemo: emptyMemo(),
    reflectiveMemo: emptyMemo(),
    memoOn: null,
    callOn: null,
    reflectiveMemoOn: null,
    callStartsAt: null,
    callMinutes: null,
    callPresent: null,
    summary: '',
    facilitatorReflections: [],
    nextSteps: [],
    memoReactions: [],
    keep: [],
    change: [],
    evaluationCards: null,
  };
}
