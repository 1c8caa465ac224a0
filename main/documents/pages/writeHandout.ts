import type { Handout } from '#domain/handout';
import { zip } from '../zip.ts';
import { pageTemplate, partsWith } from './pageTemplate.ts';

/** One handout as a Word file. The same handout gives the same bytes. */
export async function writeHandout(handout: Handout): Promise<Uint8Array> {
  const template = await pageTemplate(handout, new Set(), 'document');
  return zip(partsWith(template, template.documentXml));
}
