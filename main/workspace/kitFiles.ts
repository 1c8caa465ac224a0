import type { InstantMs } from '#domain/time';
import type { Sql } from './sql.ts';
import { number, optionalText, table, text } from './table.ts';

const kitFileTable = table('kit_file', {
  id: text,
  eventId: text,
  sessionId: optionalText,
  documentId: text,
  partId: text,
  folder: text,
  fileName: text,
  version: number,
  bytes: number,
  sha256: text,
  fingerprint: text,
  madeAt: number,
});

/** A document file that was written for an event. */
export interface KitFile {
  id: string;
  eventId: string;
  sessionId: string | null;
  documentId: string;
  /** The person or part it is for; empty for a document that is one file. */
  partId: string;
  folder: string;
  fileName: string;
  /** 1 for the first one, one more each time its content was made anew. */
  version: number;
  bytes: number;
  sha256: string;
  /** Tells whether the plan has changed since. */
  fingerprint: string;
  madeAt: InstantMs;
}

/** The record of written files, outside undo. */
export interface KitFiles {
  /** The newest file of each part of each document. */
  newestOf: (eventId: string) => KitFile[];
  add: (file: KitFile) => void;
  /** Where the event's files were last written; null before the first. */
  folderOf: (eventId: string) => string | null;
}

/** Written files kept through these statements. */
export function kitFilesIn(sql: Sql): KitFiles {
  return {
    newestOf: (eventId) =>
      sql
        .rows(
          `SELECT ${kitFileTable.select} FROM kit_file WHERE event_id = ? AND rowid IN (
             SELECT max(rowid) FROM kit_file WHERE event_id = ?
             GROUP BY coalesce(session_id, ''), document_id, part_id)
           ORDER BY rowid`,
          [eventId, eventId],
        )
        .map(kitFileTable.read),
    add: (file) => kitFileTable.insert(sql, file),
    folderOf(eventId) {
      const row = sql.row('SELECT folder FROM kit_file WHERE event_id = ? ORDER BY rowid DESC LIMIT 1', [
        eventId,
      ]);
      return row ? String(row['folder']) : null;
    },
  };
}
