import type { Handout } from '#domain/handouts/handout';
import { NO_PICTURES } from '../pictureBytes.ts';
import type { PictureBytes } from '../pictureBytes.ts';
import { zip } from '../zip.ts';
import { pageTemplate, partsWith } from './pageTemplate.ts';

/** One handout as a Word file, with the bytes of the pictures in it. The same handout gives the same bytes. */
export async function writeHandout(
  handout: Handout,
  pictures: PictureBytes = NO_PICTURES,
): Promise<Uint8Array> {
  const template = await pageTemplate(handout, new Set(), 'document', pictures);
  return zip(partsWith(template, template.documentXml));
}
