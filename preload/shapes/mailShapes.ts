import { z } from 'zod';
import { preWorkKind } from './preWorkShapes.ts';
import { count, id } from './shapes.ts';

/** The words of e-mail drafts as zod schemas. */

/** A text of the library, for choosing. */
export const text = z.object({
  id,
  name: z.string(),
  /** The tasks that it belongs to. */
  kinds: z.array(preWorkKind),
  /** What has happened once it is sent. */
  step: z.enum(['sent', 'reminded']).nullable(),
});

/** Which text about which event, and about which of its tasks. */
export const choice = { eventId: id, textId: id, taskId: id.nullable() };

export const order = {
  ...choice,
  personIds: z.array(id).min(1).max(20_000),
  /** A file for each person, or one in which nobody sees the others. */
  to: z.enum(['each', 'together']),
  /** Whether the documents that belong to the text go along. */
  isAttached: z.boolean(),
};

/** What could not be said, in words: `phone number of the coordinator`. */
const missing = z.array(z.string());

export const preview = z.object({
  /** Empty where the person has no address that a mail program takes. */
  address: z.string(),
  subject: z.string(),
  body: z.string(),
  missing,
  /** The documents that can go along. */
  attachments: z.array(z.string()),
});

export const drafts = z.object({
  fileNames: z.array(z.string()),
  /** How many people the drafts are for. */
  people: count,
  personIds: z.array(id),
  /** Those who get none, because their address is missing or cannot be sent to. */
  withoutAddress: z.array(z.string()),
  missing,
  folderName: z.string(),
});
