/** Expected failures are values: a kind for the program, a sentence for people. Bugs throw instead. */

export type FailureKind =
  | 'invalid' // the input breaks a rule; `field` names the part
  | 'not-found' // it was there, or never was
  | 'refused' // understood, but not now or not here
  | 'unavailable' // the part that answers is being started again
  | 'cancelled' // stopped on request
  | 'file' // reading or writing a file did not work
  | 'workspace' // the workspace file itself cannot be used
  | 'unknown-request' // no such request
  | 'bug'; // unexpected; details are in the log

export interface Failure {
  kind: FailureKind;
  /** What happened, what is safe and what to do, in sentences for people. */
  message: string;
  /** The part of the input that is wrong, as a dotted path; null where it does not apply. */
  field: string | null;
}

export type Answer<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };

/** An answer that worked. */
export function success<Value>(value: Value): Answer<Value> {
  return { ok: true, value };
}

/** An answer that did not work, in the reader's words. */
export function failure(kind: FailureKind, message: string, field: string | null = null): Answer<never> {
  return { ok: false, failure: { kind, message, field } };
}
