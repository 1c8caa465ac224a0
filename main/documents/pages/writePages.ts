import type { Handout, PersonalBatch } from '#domain/handout';
import { zip } from '../zip.ts';

/** Word files from handouts. The library is loaded when the first one is written. */

/** One handout as a Word file. The same handout gives the same bytes. */
export async function writeHandout(handout: Handout): Promise<Uint8Array> {
  const { pageTemplate, partsWith } = await import('./pageTemplate.ts');
  const template = await pageTemplate(handout, new Set(), 'document');
  return zip(partsWith(template, template.documentXml));
}

/** A Word file for each copy of a batch; `onFile` gets each as soon as it is ready. */
export async function writeBatch(
  batch: PersonalBatch,
  onFile: (file: { fileName: string; bytes: Uint8Array }) => void | Promise<void>,
): Promise<void> {
  const { template, partsWith, splice } = await opened(batch, 'document');
  for (const copy of batch.copies) {
    const bytes = zip(partsWith(template, splice.one(copy.values)));
    await onFile({ fileName: copy.fileName, bytes });
  }
}

/** All copies of a batch in one Word file, each starting on a new page with its own page numbers. */
export async function writeMerged(batch: PersonalBatch): Promise<Uint8Array> {
  const { template, partsWith, splice } = await opened(batch, 'section');
  return zip(partsWith(template, splice.all(batch.copies.map((copy) => copy.values))));
}

async function opened(batch: PersonalBatch, counts: 'document' | 'section') {
  const [{ pageTemplate, partsWith }, { spliceOf }] = await Promise.all([
    import('./pageTemplate.ts'),
    import('./spliceCopies.ts'),
  ]);
  const places = new Set(batch.copies.flatMap((copy) => Object.keys(copy.values)));
  const template = await pageTemplate(batch.handout, places, counts);
  return { template, partsWith, splice: spliceOf(template.documentXml) };
}
