import type { KitDocumentId } from '../kit/kitEntry.ts';
import type { PreWorkKind } from '../prework/preWork.ts';

/**
 * A text for an e-mail, as the library has it. Where a sentence names a field, `{{event.date}}`, and the value is not
 * known, the sentence is left out and the field is told to the coordinator; `{{event.date?}}` is left out without a word.
 */
export interface MailText {
  id: string;
  name: string;
  /** The tasks before an event that it belongs to; none for what is sent at other times. */
  kinds: PreWorkKind[];
  /** What has happened once it is sent. */
  step: 'sent' | 'reminded' | null;
  /** The documents of the kit that usually go with it; one with kinds only where the e-mail is about a task of these. */
  kitDocuments: { id: KitDocumentId; kinds?: PreWorkKind[] }[];
  /** The first that can be filled in is taken; the last one names no field. */
  subject: string[];
  /** Paragraphs of sentences. A sentence may have other wordings for when it cannot be filled in. */
  body: (string | string[])[][];
}

/** What a text can name. */
export type MailField = keyof typeof MAIL_FIELDS;

/** Every field with what to look for when it is missing, as the coordinator reads it. */
export const MAIL_FIELDS = {
  'event.name': 'name of the event',
  'event.date': 'days of the event',
  'event.shortDate': 'first day of the event',
  'event.firstDay': 'first day of the event',
  'event.lastDay': 'last day of the event',
  'event.startTime': 'start of the agenda',
  'event.endTime': 'end of the agenda',
  'event.venue': 'venue of the event',
  'participants.count': 'participants',
  'round.minutes': 'minutes of a round',
  'rsvp.date': 'day to reply by',
  'person.preferred': 'name of the person',
  'coordinator.name': 'coordinator in the team of the event',
  'coordinator.phone': 'phone number of the coordinator',
  'return.address': 'e-mail address of the coordinator',
  'task.name': 'name of the task',
  'task.due': 'day on which the task is due',
  'challenge.due': 'day on which write-ups are due',
  'digest.date': 'day of the digest',
  'questions.list': 'pre-work questions',
  'questions.due': 'day on which questions are due',
  'reading.title': 'title of the reading',
  'reading.minutes': 'length of the reading',
  'reading.why': 'why it is read',
  'reading.questions': 'questions that go with the reading',
  'home.due': 'day for the home conversation',
  'group.name': 'group of the person',
  'group.room': 'room of the group',
  'group.time': 'start of the session',
  'group.order': 'presenting order of the group',
  'timekeeper.rounds': 'round in which the person keeps the time',
  'commitment.text': 'commitment of the person',
  'commitment.due': 'day on which the commitment is due',
  'commitment.madeOn': 'day of the commitment',
  'buddy.preferred': 'who asks about the commitment',
  'memo.date': 'day of the memo',
  'call.date': 'day of the call',
  'call.time': 'start of the call',
  'call.endTime': 'end of the call',
  'report.date': 'day of the report',
  'consent.due': 'day to answer by',
  'quotes.list': 'words of the person that wait for a yes',
  'themes.list': 'themes',
  'assist.question': 'question of the host team',
} as const;

/** A value for each field; null or left out where it is not known. */
export type MailValues = Partial<Record<MailField, string | null>>;
