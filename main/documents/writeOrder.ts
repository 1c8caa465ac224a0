import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { fileCountOf } from './documentOrder.ts';
import type { DocumentOrder, OrderedFile, WritingProgress, WrittenFile } from './documentOrder.ts';
import { isPlainName, saveFile } from './saveFile.ts';

/**
 * Writes an order file by file. Between two files it listens to `isCancelled`; what is on disk by then is complete.
 * Everything that can go wrong with a disk comes back as a sentence.
 */
export async function writeOrder(
  order: DocumentOrder,
  {
    onProgress,
    isCancelled,
  }: { onProgress: (progress: WritingProgress) => void; isCancelled: () => boolean },
): Promise<Answer<WrittenFile[]>> {
  const total = fileCountOf(order);
  const written: WrittenFile[] = [];
  let fileName = '';
  try {
    await makeFolder(order.folder);
    for (const ordered of order.files)
      for (const file of await bytesOf(ordered)) {
        await new Promise((resolve) => setImmediate(resolve)); // lets a message to stop come in
        if (isCancelled()) return failure('cancelled', `Stopped. ${soFar(written.length, total)}`);
        ({ fileName } = file);
        if (!isPlainName(fileName))
          return failure(
            'invalid',
            `“${fileName}” cannot be the name of a file. ${soFar(written.length, total)} Give the event or the person another name.`,
            'fileName',
          );
        written.push(await saveFile(order.folder, { ...file, known: order.known }));
        onProgress({ done: written.length, total, fileName });
      }
    return success(written);
  } catch (error) {
    const sentence = sentenceFor(error, { folder: basename(order.folder), fileName });
    if (sentence === null) throw error;
    return failure('file', `${sentence.happened} ${soFar(written.length, total)} ${sentence.remedy}`);
  }
}

/** Loads the libraries before they are needed. */
export async function warmWriters(): Promise<void> {
  await Promise.all([
    import('pptxgenjs'),
    import('./slides/writeDeck.ts'),
    import('./pages/writeHandout.ts'),
    import('./pages/writeBatch.ts'),
  ]);
}

/** Node's own recursive mkdir never returns where the system allows no folder but says there is none (as in /proc). */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

async function bytesOf(file: OrderedFile): Promise<{ fileName: string; bytes: Uint8Array }[]> {
  switch (file.kind) {
    case 'deck': {
      const { writeDeck } = await import('./slides/writeDeck.ts');
      return [{ fileName: file.fileName, bytes: await writeDeck(file.deck, file.pictures) }];
    }
    case 'handout': {
      const { writeHandout } = await import('./pages/writeHandout.ts');
      return [{ fileName: file.fileName, bytes: await writeHandout(file.handout, file.pictures) }];
    }
    case 'page': {
      const { writeClockPage } = await import('./clockPage/writeClockPage.ts');
      return [{ fileName: file.fileName, bytes: writeClockPage(file.page) }];
    }
    case 'personal': {
      const { writeBatch } = await import('./pages/writeBatch.ts');
      return writeBatch(file.batch);
    }
    case 'merged': {
      const { writeMerged } = await import('./pages/writeBatch.ts');
      return [{ fileName: file.fileName, bytes: await writeMerged(file.batch) }];
    }
    case 'mail': {
      const { writeMail } = await import('./mails/writeMail.ts');
      const attachments = [];
      for (const attached of file.attachments) attachments.push(...(await bytesOf(attached)));
      return [{ fileName: file.fileName, bytes: writeMail(file.draft, attachments) }];
    }
  }
}

function soFar(done: number, total: number): string {
  if (done === 0) return 'No file was changed.';
  return `${done} of ${total} files were written and are complete.`;
}

/** What happened and what to do, or null for what is no trouble with a disk. */
function sentenceFor(
  error: unknown,
  { folder, fileName }: { folder: string; fileName: string },
): { happened: string; remedy: string } | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const another = 'Choose another folder.';
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        happened: 'The disk is full.',
        remedy: 'Free some space or choose another folder, then try again.',
      };
    case 'EROFS':
      return { happened: `The folder “${folder}” can only be read.`, remedy: another };
    case 'EBUSY':
    case 'ETXTBSY':
      return {
        happened: `“${fileName}” is open in another program.`,
        remedy: 'Close it there, then try again.',
      };
    case 'EACCES':
    case 'EPERM':
      return fileName === ''
        ? { happened: `The folder “${folder}” cannot be written.`, remedy: another }
        : {
            happened: `“${fileName}” could not be written; it may be open in another program, or the folder may not allow it.`,
            remedy: 'Close it or choose another folder, then try again.',
          };
    case 'ENOTDIR':
    case 'EEXIST':
    case 'EISDIR':
      return {
        happened:
          fileName === ''
            ? `Where the folder “${folder}” should be stands something else.`
            : `Where “${fileName}” should be stands something else.`,
        remedy: another,
      };
    case 'ENOENT':
      return { happened: `The folder “${folder}” is no longer there.`, remedy: another };
    case 'ENAMETOOLONG':
      return {
        happened: `The name “${fileName}” is too long for this disk.`,
        remedy: 'Choose a folder closer to the top.',
      };
    default:
      return typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)
        ? { happened: `Writing to “${folder}” did not work (${error.code}).`, remedy: another }
        : null;
  }
}
