import { Packer } from 'docx';
import type { Handout } from '#domain/handouts/handout';
import { memoLength } from '#domain/handouts/memoLength';
import { NO_PICTURES } from '../pictureBytes.ts';
import type { PictureBytes } from '../pictureBytes.ts';
import { unzip, zipPart } from '../zip.ts';
import type { ZipPart } from '../zip.ts';
import { pageDocument } from './pageDocument.ts';

/** A built document taken apart: the text, and every other part, deflated once for any number of files. */
export interface PageTemplate {
  documentXml: string;
  /** In the order of the package; null marks the place of the text. */
  parts: (ZipPart | null)[];
}

const DOCUMENT = 'word/document.xml';
const TYPES = '[Content_Types].xml';

/**
 * Builds a handout; `places` are the personal values that its texts may hold. With `section` the footer counts the
 * pages of one copy and not of the whole file.
 */
export async function pageTemplate(
  handout: Handout,
  places: ReadonlySet<string>,
  counts: 'document' | 'section',
  pictures: PictureBytes = NO_PICTURES,
): Promise<PageTemplate> {
  const packed = unzip(await Packer.pack(pageDocument(handout, { places, pictures }), 'uint8array'));
  const names = [TYPES, ...[...packed.keys()].filter((name) => name !== TYPES)];
  const textOf = (name: string) => new TextDecoder().decode(packed.get(name));
  return {
    documentXml: withOwnNumbers(textOf(DOCUMENT)),
    parts: names.map((name) => {
      if (name === DOCUMENT) return null;
      if (name === 'docProps/core.xml') return zipPart(name, withoutDates(textOf(name)));
      if (counts === 'section' && name.startsWith('word/footer'))
        return zipPart(name, countedBySection(textOf(name), handout));
      return zipPart(name, packed.get(name) ?? new Uint8Array());
    }),
  };
}

/** The parts of one file with this text in it. */
export function partsWith({ parts }: PageTemplate, documentXml: string): ZipPart[] {
  const text = zipPart(DOCUMENT, documentXml);
  return parts.map((part) => part ?? text);
}

/** The library numbers bookmarks across all documents of a process; each document gets its own numbers from one. */
function withOwnNumbers(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*w:id=")([^"]*)"/g, (_, start: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${start}${number}"`;
  });
}

/** Word counts a section's pages itself; other programs print what stands in the field, so the estimate does. */
function countedBySection(xml: string, handout: Handout): string {
  const pages = Math.max(1, Math.ceil(memoLength(handout).pages));
  return xml.replace(
    /NUMPAGES(<\/w:instrText><\/w:r><w:r><w:fldChar w:fldCharType="separate"\/><\/w:r>)/,
    `SECTIONPAGES$1<w:r><w:t>${pages}</w:t></w:r>`,
  );
}

/** The same handout gives the same bytes, so the moment of writing is left to the file system. */
function withoutDates(xml: string): string {
  return xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
}
