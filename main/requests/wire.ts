import type { EventName, PayloadOf } from '#contract';
import type { Answer } from '#domain/failure';

/**
 * What travels between the shell and the workspace process, in either kind of start: over `process.parentPort` in an
 * Electron utility process, over `process.send` in a Node child (structured clone in both). The process says `ready`
 * once it listens, answers every request by its id, and ends by itself when the shell is gone.
 */

/** From the shell: a request, answered by the message that carries the same id. */
export interface WireRequest {
  id: number;
  name: string;
  input: unknown;
  /** For whoever only passes the answer on. */
  asText?: boolean;
}

/** From the workspace process: it listens, an answer, or an event for every window. */
export type WireMessage = WireReady | WireAnswer | WireEvent;

export interface WireReady {
  ready: true;
}

export interface WireAnswer {
  id: number;
  /** As JSON where it was asked for as text. */
  answer: Answer<unknown> | string;
}

export type WireEvent = { [Name in EventName]: { event: Name; payload: PayloadOf<Name> } }[EventName];
