import type { Deck } from '#domain/slides/deck';
import type { Answer } from '#domain/failure';
import type { ReturnedFile } from '#domain/forms/returnedFile';
import type { Handout, PersonalBatch } from '#domain/handouts/handout';
import type { ClockPage } from '#domain/handouts/clockPage';
import type { PictureBytes } from './pictureBytes.ts';
import type { MailDraft } from '#domain/mails/mailDraft';

/** Which documents to write, and where. File names are plain names within the folder. */
export interface DocumentOrder {
  folder: string;
  /**
   * What was last written there: SHA-256 by file name. A file that differs from it was changed by hand and is never
   * written over.
   */
  known: Record<string, string>;
  files: OrderedFile[];
}

export type OrderedFile =
  | DocumentFile
  /** An e-mail to be sent, with documents that go with it. */
  | { kind: 'mail'; fileName: string; draft: MailDraft; attachments: DocumentFile[] };

/** `pictures`: the bytes of those it shows; left out where it shows none. */
export type DocumentFile =
  | { kind: 'deck'; fileName: string; deck: Deck; pictures?: PictureBytes }
  | { kind: 'handout'; fileName: string; handout: Handout; pictures?: PictureBytes }
  | { kind: 'page'; fileName: string; page: ClockPage }
  | { kind: 'personal'; batch: PersonalBatch }
  | { kind: 'merged'; fileName: string; batch: PersonalBatch };

/** A file that is now complete on disk. */
export interface WrittenFile {
  fileName: string;
  bytes: number;
  sha256: string;
  /** Why the name or the content is not what was asked for; null when all is as ordered. */
  note: string | null;
}

export interface WritingProgress {
  done: number;
  total: number;
  /** The file that was just finished. */
  fileName: string;
}

/** How many files an order asks for. */
export function fileCountOf(order: DocumentOrder): number {
  return order.files.reduce(
    (sum, file) => sum + (file.kind === 'personal' ? file.batch.copies.length : 1),
    0,
  );
}

/** A file that came back, as its bytes: no path is followed. */
export interface FileToRead {
  fileName: string;
  bytes: Uint8Array;
}

/** What the worker is told. */
export type ToWorker =
  | { kind: 'warm' }
  | { kind: 'write'; jobId: number; order: DocumentOrder }
  | { kind: 'read'; jobId: number; file: FileToRead }
  | { kind: 'cancel'; jobId: number };

/** What the worker tells. */
export type FromWorker =
  | { kind: 'warmed' }
  | { kind: 'progress'; jobId: number; progress: WritingProgress }
  | { kind: 'answer'; jobId: number; answer: Answer<WrittenFile[]> }
  | { kind: 'read'; jobId: number; answer: Answer<ReturnedFile> };
