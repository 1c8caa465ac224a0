import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';

/** The answer for something that was removed meanwhile: `gone('session')`. */
export function gone(what: string): Answer<never> {
  return failure(
    'not-found',
    `This ${what} is not there any more. Nothing was changed; go back and choose another one.`,
  );
}
