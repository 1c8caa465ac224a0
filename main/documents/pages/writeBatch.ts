import type { PersonalBatch } from '#domain/handout';
import { zip } from '../zip.ts';
import { pageTemplate, partsWith } from './pageTemplate.ts';
import { spliceOf } from './spliceCopies.ts';

/** Personal copies as Word files. The page is built once; the values of each person are spliced into its text. */

/** A Word file for each copy, in the order of the batch. */
export async function writeBatch(batch: PersonalBatch): Promise<{ fileName: string; bytes: Uint8Array }[]> {
  const template = await pageTemplate(batch.handout, placesOf(batch), 'document');
  const splice = spliceOf(template.documentXml);
  return batch.copies.map((copy) => ({
    fileName: copy.fileName,
    bytes: zip(partsWith(template, splice.one(copy.values))),
  }));
}

/** All copies in one Word file, each starting on a new page with page numbers of its own. */
export async function writeMerged(batch: PersonalBatch): Promise<Uint8Array> {
  const template = await pageTemplate(batch.handout, placesOf(batch), 'section');
  const splice = spliceOf(template.documentXml);
  return zip(partsWith(template, splice.all(batch.copies.map((copy) => copy.values))));
}

function placesOf(batch: PersonalBatch): ReadonlySet<string> {
  return new Set(batch.copies.flatMap((copy) => Object.keys(copy.values)));
}
