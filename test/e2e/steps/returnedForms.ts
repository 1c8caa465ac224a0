import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { unzipSync, zipSync, strToU8 } from 'fflate';
import type { Page } from '@playwright/test';
import { changeDocument, changePart, runsOf } from '../../documents/forms/fillForm.ts';

/** A file as it lies in somebody’s downloads. */
export interface DownloadedFile {
  name: string;
  bytes: Uint8Array;
}

/** What is left of a form when its page is pasted into another document: the words, the fields and nothing of the file. */
export function pastedElsewhere(bytes: Uint8Array): Uint8Array {
  const bare = changePart(
    changePart(bytes, 'docProps/custom.xml', () => ''),
    'word/footer1.xml',
    () => '',
  );
  return changeDocument(bare, (xml) =>
    xml.replace('<w:body>', () => `<w:body><w:p>${runsOf('Notes of this week')}</w:p>`),
  );
}

/** A page that was copied without its fields and without the line at its end: nothing but its words says whose it is. */
export function copiedByHand(bytes: Uint8Array): Uint8Array {
  return changeDocument(pastedElsewhere(bytes), (xml) =>
    xml
      .replace(/<w:sdtPr>[\s\S]*?<\/w:sdtPr>/g, '')
      .replace(/<\/?w:sdt(?:Content)?>/g, '')
      .replace(/[WQH]-[2-9A-Z]{5}-[2-9A-Z]{5}-[2-9A-Z]/g, ''),
  );
}

/** The same document with a macro in it. */
export function withMacro(bytes: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(bytes), 'word/vbaProject.bin': strToU8('Sub AutoOpen()') });
}

/** A file on disk as one that comes back. */
export async function downloaded(path: string): Promise<DownloadedFile> {
  return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
}

/** Drops files on a part of the page, as from a folder. */
export async function dropFiles(
  page: Page,
  selector: string,
  files: readonly DownloadedFile[],
): Promise<void> {
  const contents = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  const dragged = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of all)
      transfer.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name));
    return transfer;
  }, contents);
  await page.dispatchEvent(selector, 'dragover', { dataTransfer: dragged });
  await page.dispatchEvent(selector, 'drop', { dataTransfer: dragged });
}
