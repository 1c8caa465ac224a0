import { emptyWriteUp } from '#domain/prework/preWork';
import type { Redaction, WriteUp } from '#domain/prework/preWork';
import type { Sql } from './sql.ts';
import { number, oneOf, table, text, without } from './table.ts';
import type { Some } from './table.ts';

const writeUpTable = table('write_up', {
  eventId: text,
  personId: text,
  theme: text,
  situation: text,
  whyNow: text,
  peopleInvolved: text,
  tried: text,
  myPart: text,
  success: text,
  helpWanted: text,
  keepPrivate: text,
  confidentiality: oneOf('private', 'group', 'program', 'public'),
  reviewNote: text,
});
const redactionTable = table('write_up_redaction', {
  eventId: text,
  personId: text,
  position: number,
  words: text,
  instead: text,
});

/** The challenges that people wrote down for each event. */
export interface WriteUps {
  /** By person id; people who have written nothing are not among them. */
  ofEvent: (eventId: string) => WriteUp[];
  /** Empty where nothing was written yet. */
  of: (eventId: string, personId: string) => WriteUp;
  change: (eventId: string, personId: string, changes: Some<Omit<WriteUp, 'personId'>>) => void;
  remove: (eventId: string, personId: string) => void;
}

/** Write-ups kept through these statements. */
export function writeUpsIn(sql: Sql): WriteUps {
  return {
    ofEvent(eventId) {
      const redactions = redactionTable.all(sql, { eventId }, 'person_id, position');
      return writeUpTable.all(sql, { eventId }, 'person_id').map((row) => ({
        ...without(row, 'eventId'),
        redactions: wordsOf(redactions.filter(({ personId }) => personId === row.personId)),
      }));
    },
    of(eventId, personId) {
      const row = writeUpTable.one(sql, { eventId, personId });
      if (!row) return emptyWriteUp(personId);
      const redactions = wordsOf(redactionTable.all(sql, { eventId, personId }, 'position'));
      return { ...without(row, 'eventId'), redactions };
    },
    change(eventId, personId, { redactions, ...changes }) {
      if (!writeUpTable.one(sql, { eventId, personId }))
        writeUpTable.insert(sql, { ...without(emptyWriteUp(personId), 'redactions'), eventId });
      writeUpTable.change(sql, { eventId, personId }, changes);
      if (!redactions) return;
      redactionTable.remove(sql, { eventId, personId });
      for (const [position, redaction] of redactions.entries())
        redactionTable.insert(sql, { ...redaction, eventId, personId, position });
    },
    remove(eventId, personId) {
      redactionTable.remove(sql, { eventId, personId });
      writeUpTable.remove(sql, { eventId, personId });
    },
  };
}

function wordsOf(rows: readonly Redaction[]): Redaction[] {
  return rows.map(({ words, instead }) => ({ words, instead }));
}
