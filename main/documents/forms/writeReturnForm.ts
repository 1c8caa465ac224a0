import type { FormPrint, ReturnForm } from '#domain/forms/returnForm';
import { returnFormHandout } from '#domain/forms/returnFormHandout';
import { writeHandout } from '../pages/writeHandout.ts';

/**
 * A form as a Word file: a content control for each field, and its identity as properties of the file, as a code in the
 * footer and in a locked line at the end. The same form gives the same bytes.
 */
export async function writeReturnForm(form: ReturnForm, print: FormPrint): Promise<Uint8Array> {
  return writeHandout(returnFormHandout(form, print));
}
