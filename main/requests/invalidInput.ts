import type { ZodError } from 'zod';
import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';

/** The contract's own sentences are for people; what zod says by itself needs a frame. */
const RAW = /^(Invalid|Too |Unrecognized|Expected|Required)/;

/** The first thing that is wrong with an input, as one failure. */
export function invalidInput(error: ZodError, kind: 'read' | 'write' | 'act'): Answer<never> {
  const [issue] = error.issues;
  const field = issue && issue.path.length > 0 ? issue.path.map(String).join('.') : null;
  const said = issue?.message ?? 'It is not complete.';
  const safe = kind === 'read' ? '' : ' Nothing was changed.';
  if (!RAW.test(said)) return failure('invalid', /changed|keeps/.test(said) ? said : `${said}${safe}`, field);
  const part = field === null ? 'The request' : `“${field}”`;
  return failure('invalid', `${part} cannot be used as it is (${said}).${safe}`, field);
}
