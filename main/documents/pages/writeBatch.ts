import type { Handout, PersonalBatch } from '#domain/handouts/handout';
import { zip } from '../zip.ts';
import { pageTemplate, partsWith } from './pageTemplate.ts';
import { spliceOf } from './spliceCopies.ts';

/** Personal copies as Word files. The page is built once; the values of each person are spliced into its text. */

/** A Word file for each copy, in the order of the batch. */
export async function writeBatch(batch: PersonalBatch): Promise<{ fileName: string; bytes: Uint8Array }[]> {
  const { template, splice } = await pageOf(batch);
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

/** Pages that are built already: e-mails take the copies of a batch one by one. */
const built = new WeakMap<Handout, { places: string; page: ReturnType<typeof newPage> }>();

function pageOf(batch: PersonalBatch): ReturnType<typeof newPage> {
  const places = [...placesOf(batch)].sort().join();
  const known = built.get(batch.handout);
  if (known?.places === places) return known.page;
  const page = newPage(batch);
  built.set(batch.handout, { places, page });
  return page;
}

async function newPage(batch: PersonalBatch) {
  const template = await pageTemplate(batch.handout, placesOf(batch), 'document');
  return { template, splice: spliceOf(template.documentXml) };
}

function placesOf(batch: PersonalBatch): ReadonlySet<string> {
  return new Set(batch.copies.flatMap((copy) => Object.keys(copy.values)));
}
