import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { fileNameOf, uniqueFileNames } from '#domain/fileName';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { displayOf } from '#domain/handouts/seats';
import { addressOf, isMailAddress } from '#domain/mails/mailDraft';
import type { MailAddress, MailDraft } from '#domain/mails/mailDraft';
import { MAIL_FIELDS } from '#domain/mails/mailText';
import type { MailText } from '#domain/mails/mailText';
import { mailValues } from '#domain/mails/mailValues';
import { mergeMail } from '#domain/mails/mergeMail';
import type { Attendee } from '#domain/people/person';
import type { PreWorkTask } from '#domain/prework/preWork';
import type { Day } from '#domain/time';
import type { DocumentFile, OrderedFile } from '../../documents/documentOrder.ts';

/** Which e-mails are to be written. */
export interface MailWish {
  snapshot: EventSnapshot;
  text: MailText;
  task: PreWorkTask | null;
  people: readonly Attendee[];
  to: 'each' | 'together';
  on: Day;
  /** What goes with the e-mail of a person, or with the one to everybody (null); nothing when left out. */
  attachments?: (person: Attendee | null) => DocumentFile[];
}

export interface MailOrders {
  files: OrderedFile[];
  reached: Attendee[];
  withoutAddress: Attendee[];
  /** In words, each once. */
  missing: string[];
}

/** The drafts as files; people without an address are named. */
export function mailOrders(wish: MailWish): Answer<MailOrders> {
  const reached = wish.people.filter((person) => addressOf(person) !== '');
  const withoutAddress = wish.people.filter((person) => addressOf(person) === '');
  if (reached.length === 0)
    return failure(
      'invalid',
      'Nobody of those chosen has an e-mail address that a mail program takes. Nothing was written; note the addresses under People first.',
    );
  const missing = new Set<string>();
  const mailTo = (person: Attendee | null): Omit<OrderedFile & { kind: 'mail' }, 'fileName'> => {
    const { snapshot, text, task, on } = wish;
    const merged = mergeMail(text, mailValues(snapshot, { personId: person?.id ?? null, task }));
    for (const field of merged.missing) missing.add(MAIL_FIELDS[field]);
    const from = coordinatorOf(snapshot);
    const { subject, body } = merged;
    const draft: MailDraft = person
      ? { from, to: [recipient(person)], bcc: [], subject, body, on }
      : { from, to: from ? [from] : [], bcc: reached.map(recipient), subject, body, on };
    return { kind: 'mail', draft, attachments: wish.attachments?.(person) ?? [] };
  };
  const mails =
    wish.to === 'each'
      ? reached.map((person) => ({ mail: mailTo(person), person: displayOf(person) }))
      : [{ mail: mailTo(null), person: 'everybody' }];
  const names = uniqueFileNames(mails.map(({ person }) => draftName(wish, person)));
  const files = mails.map(({ mail }, index) => ({ ...mail, fileName: names[index] ?? '' }));
  return success({ files, reached, withoutAddress, missing: [...missing] });
}

function recipient(person: Attendee): MailAddress {
  return { name: displayOf(person), address: addressOf(person) };
}

function coordinatorOf({ event }: EventSnapshot): MailAddress | null {
  const [coordinator] = event.team;
  const address = coordinator?.email.trim() ?? '';
  return isMailAddress(address) ? { name: coordinator?.name ?? '', address } : null;
}

function draftName({ snapshot, text }: MailWish, person: string): string {
  const { startsOn, name } = snapshot.event;
  return fileNameOf({ date: startsOn, event: name, document: text.id, person, version: 1, extension: 'eml' });
}
