import type { Person } from '../people/person.ts';

/** One e-mail as it stands in a file that a mail program opens for sending. */
export interface MailDraft {
  /** The coordinator; null leaves it to the mail program. */
  from: MailAddress | null;
  to: MailAddress[];
  /** Those whom the others do not see. */
  bcc: MailAddress[];
  subject: string;
  body: string;
  /** The day of writing; the mail program sets the moment of sending. */
  on: string;
}

export interface MailAddress {
  /** Empty where only the address is known. */
  name: string;
  address: string;
}

/** True for what a mail program can send to: one address without anything that would begin another one or a new line. */
export function isMailAddress(address: string): boolean {
  return /^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+\.[^\s\p{Cc}<>()[\]\\,;:"@.]+$/u.test(
    address,
  );
}

/** The address to write to: the usual one, else the other one; empty where neither can be sent to. */
export function addressOf({ email, altEmail }: Pick<Person, 'email' | 'altEmail'>): string {
  return [email.trim(), altEmail.trim()].find(isMailAddress) ?? '';
}
