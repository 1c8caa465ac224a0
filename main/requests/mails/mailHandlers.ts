import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { displayOf } from '#domain/handouts/seats';
import { addressOf } from '#domain/mails/mailDraft';
import { MAIL_FIELDS } from '#domain/mails/mailText';
import type { MailText } from '#domain/mails/mailText';
import { LONGEST_MAILTO, mailtoOf } from '#domain/mails/mailtoOf';
import { mailValues } from '#domain/mails/mailValues';
import { mergeMail } from '#domain/mails/mergeMail';
import type { PreWorkTask } from '#domain/prework/preWork';
import { wallOf } from '#domain/time';
import { gone } from '../gone.ts';
import type { Handlers } from '../handlerTypes.ts';
import type { OpenHouse } from '../house.ts';
import { mailDocuments } from './mailDocument.ts';
import { mailOrders } from './mailOrders.ts';
import { mailTexts } from './mailTexts.ts';
import { snapshotOf } from '../agenda/snapshotOf.ts';

/** E-mails as they will be, and their drafts as files (DOC-12). Nothing is sent from here. */
export const mailHandlers: Handlers<'mail.texts' | 'mail.preview' | 'mail.make' | 'mail.link'> = {
  'mail.texts': () => success(mailTexts.map(({ id, name, kinds, step }) => ({ id, name, kinds, step }))),
  'mail.preview'(house, { personId, ...wish }) {
    const choice = choiceOf(house, wish);
    if (!choice.ok) return choice;
    const { snapshot, text, task } = choice.value;
    const person = snapshot.people.find(({ id }) => id === personId);
    if (personId !== null && !person) return gone('person');
    const { subject, body, missing } = mergeMail(text, mailValues(snapshot, { personId, task }));
    return success({
      address: person ? addressOf(person) : '',
      subject,
      body,
      missing: [...new Set(missing.map((field) => MAIL_FIELDS[field]))],
      attachments: mailDocuments(snapshot, { text, task }, house.workspace.pictures)
        .filter(({ files }) => files(person ?? null).length > 0)
        .map(({ name }) => name),
    });
  },
  async 'mail.make'(house, { personIds, to, isAttached, folder, ...wish }) {
    const choice = choiceOf(house, wish);
    if (!choice.ok) return choice;
    const { snapshot } = choice.value;
    const people = snapshot.people.filter(({ id }) => personIds.includes(id));
    if (people.length < new Set(personIds).size) return gone('person');
    const documents = isAttached ? mailDocuments(snapshot, choice.value, house.workspace.pictures) : [];
    const on = wallOf(house.clock().wallMs, snapshot.event.zone).on;
    const orders = mailOrders({
      ...choice.value,
      people,
      to,
      on,
      attachments: (person) => documents.flatMap(({ files }) => files(person)),
    });
    if (!orders.ok) return orders;
    const { files, reached, withoutAddress, missing } = orders.value;
    const written = await house.documents.write({ folder, known: {}, files });
    if (!written.ok) return written;
    return success({
      fileNames: written.value.map(({ fileName }) => fileName),
      people: reached.length,
      personIds: reached.map(({ id }) => id),
      withoutAddress: withoutAddress.map(displayOf),
      missing,
      folderName: folder.split(/[\\/]/).at(-1) ?? folder,
    });
  },
  'mail.link'(house, { personId, ...wish }) {
    const choice = choiceOf(house, wish);
    if (!choice.ok) return choice;
    const { snapshot, text, task } = choice.value;
    const person = snapshot.people.find(({ id }) => id === personId);
    if (!person) return gone('person');
    const address = addressOf(person);
    if (address === '')
      return failure(
        'invalid',
        `${displayOf(person)} has no e-mail address that a mail program takes. Nothing was opened; note the address under People first.`,
      );
    const link = mailtoOf({ address, ...mergeMail(text, mailValues(snapshot, { personId, task })) });
    return link === null
      ? failure(
          'refused',
          `This e-mail is longer than the ${LONGEST_MAILTO} letters that a mail program takes this way. Nothing was opened; write a draft instead.`,
        )
      : success({ link });
  },
};

function choiceOf(
  house: OpenHouse,
  { eventId, textId, taskId }: { eventId: string; textId: string; taskId: string | null },
): Answer<{ snapshot: EventSnapshot; text: MailText; task: PreWorkTask | null }> {
  const snapshot = snapshotOf(house, eventId);
  if (!snapshot) return gone('event');
  const task = snapshot.preWork.tasks.find(({ id }) => id === taskId) ?? null;
  if (taskId !== null && task === null) return gone('task');
  const text = mailTexts.find(({ id }) => id === textId);
  if (!text)
    return failure(
      'not-found',
      'There is no such e-mail text. Nothing was changed; choose one from the list.',
    );
  return success({ snapshot, text, task });
}
