import type { BrowserWindow } from 'electron';
import { createHash } from 'node:crypto';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Drawing, InputOf, OutputOf } from '#contract';
import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { nextVersion } from '#domain/fileName';
import type { WireEvent } from '../requests/wire.ts';
import { done } from './ipc.ts';
import { openOwnWindow } from './ownWindows.ts';

/** Writes documents as PDF: a window that nobody sees draws the pages, and prints itself. */
export interface PdfPrint {
  save: (input: InputOf<'kit.savePdf'>) => Promise<Answer<OutputOf<'kit.savePdf'>>>;
  stop: (input: InputOf<'kit.stopPdf'>) => Answer<OutputOf<'kit.stopPdf'>>;
  drawn: (input: InputOf<'kit.drawn'>) => Answer<OutputOf<'kit.drawn'>>;
}

interface Job {
  window: BrowserWindow | null;
  isStopped: boolean;
  /** Hears what the page says. */
  hear: (drawing: Drawing) => void;
}

/** Longer than a pack of two hundred worksheets takes to draw. */
const PATIENCE_MS = 120_000;
const INCH_MM = 25.4;

export function pdfPrint({
  preload,
  folderOf,
  announce,
}: {
  preload: string;
  folderOf: (eventId: string) => Promise<Answer<string>>;
  announce: (message: WireEvent) => void;
}): PdfPrint {
  const jobs = new Map<string, Job>();

  return {
    async save(input) {
      const folder = await folderOf(input.eventId);
      if (!folder.ok) return folder;
      const startedAt = performance.now();
      const job: Job = { window: null, isStopped: false, hear: () => undefined };
      jobs.set(input.jobId, job);
      const files: OutputOf<'kit.savePdf'>['files'] = [];
      try {
        for (const [index, documentId] of input.documents.entries()) {
          const total = input.documents.length;
          announce({
            event: 'kit.progress',
            payload: { jobId: input.jobId, done: index, total, fileName: documentId },
          });
          const printed = await print(job, { ...input, documentId });
          if (!printed.ok) return printed;
          files.push(await keep(folder.value, printed.value));
        }
        const folderName = basename(folder.value);
        return success({ files, folderName, tookMs: Math.round(performance.now() - startedAt) });
      } catch (reason) {
        return failure(
          'file',
          `The PDF cannot be written to ${folder.value}: ${reason instanceof Error ? reason.message : 'the disk does not say why'}. Nothing else was changed; see that the folder can be written to and has room.`,
        );
      } finally {
        jobs.delete(input.jobId);
        close(job);
      }
    },
    stop({ jobId }) {
      const job = jobs.get(jobId);
      if (job) {
        job.isStopped = true;
        close(job);
      }
      return done;
    },
    drawn({ jobId, drawing }) {
      jobs.get(jobId)?.hear(drawing);
      return done;
    },
  };

  async function print(
    job: Job,
    wish: { eventId: string; sessionId: string | null; documentId: string; jobId: string },
  ): Promise<Answer<{ fileName: string; bytes: Uint8Array }>> {
    const { eventId, sessionId, documentId, jobId } = wish;
    const place = { eventId, documentId, jobId, ...(sessionId === null ? {} : { sessionId }) };
    const hash = new URLSearchParams(place).toString();
    const window = openOwnWindow({ file: 'print.html', preload, hash }, { width: 1100, height: 900 });
    job.window = window;
    const drawing = await pagesOf(job, window);
    if (job.isStopped || window.isDestroyed())
      return failure('cancelled', 'Stopped. The files written so far are complete and stay.');
    if (drawing.kind === 'nothing') {
      close(job);
      return failure('refused', drawing.why);
    }
    const bytes = await window.webContents.printToPDF({
      pageSize: { width: drawing.widthMm / INCH_MM, height: drawing.heightMm / INCH_MM },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      printBackground: true,
      generateTaggedPDF: true,
    });
    close(job);
    return success({ fileName: basename(drawing.fileName), bytes });
  }

  function pagesOf(job: Job, window: BrowserWindow): Promise<Drawing> {
    return new Promise((resolve) => {
      const why =
        'The pages could not be drawn. Nothing was changed; make the Word file instead, or try again.';
      const timer = setTimeout(resolve, PATIENCE_MS, { kind: 'nothing', why } satisfies Drawing);
      const finish = (drawing: Drawing): void => {
        clearTimeout(timer);
        resolve(drawing);
      };
      job.hear = finish;
      window.once('closed', () => {
        finish({ kind: 'nothing', why });
      });
      window.webContents.once('render-process-gone', () => {
        finish({ kind: 'nothing', why });
      });
    });
  }

  function close({ window }: Job): void {
    if (window && !window.isDestroyed()) window.destroy();
  }
}

/** A PDF never takes the place of another file: a name that is taken goes on to the next version. */
async function keep(folder: string, { fileName, bytes }: { fileName: string; bytes: Uint8Array }) {
  await mkdir(folder, { recursive: true });
  let name = fileName;
  while (await isTaken(join(folder, name))) name = nextVersion(name);
  await writeFile(join(folder, name), bytes, { flag: 'wx' });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { fileName: name, bytes: bytes.length, sha256, note: null };
}

async function isTaken(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
