import { expect } from 'vitest';
import { readRegistration } from '#domain/registration/readRegistration';
import type { Registration, RegistrationInput } from '#domain/registration/registration';

/** A list as text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The registration that a list gives; a failure fails the test with its sentence. */
export function registrationOf(
  list: string | Uint8Array,
  options: Partial<Omit<RegistrationInput, 'bytes'>> = {},
): Registration {
  const answer = readRegistration(inputOf(list, options));
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}

/** The sentence with which a list is refused. */
export function refusalOf(
  list: string | Uint8Array,
  options: Partial<Omit<RegistrationInput, 'bytes'>> = {},
): { kind: string; message: string; field: string | null } {
  const answer = readRegistration(inputOf(list, options));
  expect(answer.ok).toBe(false);
  if (answer.ok) throw new Error('The list was read.');
  return answer.failure;
}

/** A registration's warnings as `line code`. */
export function warningsOf(registration: Registration): string[] {
  return registration.warnings.map(({ line, code }) => `${line} ${code}`);
}

/** A registration's people as they stand on badges. */
export function namesOf(registration: Registration): string[] {
  return registration.participants.map(({ name }) => name.display);
}

function inputOf(
  list: string | Uint8Array,
  options: Partial<Omit<RegistrationInput, 'bytes'>>,
): RegistrationInput {
  const bytes = typeof list === 'string' ? utf8(list) : list;
  return { bytes, fileName: 'people.csv', mapping: null, today: '2027-03-15', ...options };
}
