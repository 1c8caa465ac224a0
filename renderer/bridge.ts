import type { Answer } from '#domain/failure';
import type { EventName, InputOf, OutputOf, PayloadOf, RequestName } from '#contract';

/** What the preload script puts into the page: ask, answered in JSON, and listen; nothing more. */
interface Bridge {
  ask(name: string, input: unknown): Promise<string>;
  listen(event: string, callback: (payload: unknown) => void): () => void;
}

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

/** Sends a request and gives its answer. Expected failures come back as values; this never rejects. */
export async function ask<Name extends RequestName>(
  name: Name,
  input: InputOf<Name>,
): Promise<Answer<OutputOf<Name>>> {
  try {
    // The boundary: the shell and the contract vouch for the shape of what comes back.
    return JSON.parse(await window.bridge.ask(name, input)) as Answer<OutputOf<Name>>;
  } catch (reason) {
    console.error(name, reason);
    return {
      ok: false,
      failure: {
        kind: 'bug',
        message: 'The app did not answer. What was saved is safe; try again or open the app anew.',
        field: null,
      },
    };
  }
}

/** Calls back with each announcement of an event until the returned function is called. */
export function listen<Name extends EventName>(
  event: Name,
  callback: (payload: PayloadOf<Name>) => void,
): () => void {
  // The boundary: announcements are typed by the contract where they are sent.
  return window.bridge.listen(event, (payload) => callback(payload as PayloadOf<Name>));
}
