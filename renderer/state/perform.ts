import type { InputOf, OutputOf, RequestName } from '#contract';
import { ask } from '../bridge.ts';
import { clearTrouble, tellTrouble } from './troubleStore.ts';

/** Sends a command; null and a sentence on screen when it did not work. Forms that show their own errors use `ask`. */
export async function perform<Name extends RequestName>(
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name> | null> {
  const answer = await ask(name, input);
  if (!answer.ok) {
    if (answer.failure.kind !== 'cancelled') tellTrouble(answer.failure.message);
    return null;
  }
  clearTrouble();
  return answer.value;
}
