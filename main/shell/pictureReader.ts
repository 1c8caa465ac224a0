import type { BrowserWindow } from 'electron';
import { randomUUID } from 'node:crypto';
import type { DrawnPart, DrawnSlide, InputOf, OutputOf } from '#contract';
import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { broken, locked, wrongPageCount } from '#domain/pictures/slideFile';
import type { SlideFileKind } from '#domain/pictures/slideFile';
import { done } from './ipc.ts';
import { openOwnWindow } from './ownWindows.ts';

/** A file that may become slides, with what its first bytes say it is. */
export interface SlideFile {
  fileName: string;
  kind: SlideFileKind;
  bytes: Uint8Array;
}

/**
 * Draws pictures and pages of PDFs anew: a sandboxed window that nobody sees decodes them, so that a file that is made
 * to do harm reaches nothing, and neither the console nor the clock waits for it.
 */
export interface PictureReader {
  draw: (file: SlideFile) => Promise<Answer<DrawnSlide[]>>;
  wanted: (input: InputOf<'picture.wanted'>) => Answer<OutputOf<'picture.wanted'>>;
  drawn: (input: InputOf<'picture.drawn'>) => Answer<OutputOf<'picture.drawn'>>;
}

interface Job {
  file: SlideFile;
  hear: (part: DrawnPart) => void;
}

/** Longer than the heaviest page takes to draw. */
const PATIENCE_MS = 60_000;

export function pictureReader({ preload }: { preload: string }): PictureReader {
  const jobs = new Map<string, Job>();
  return {
    async draw(file) {
      const jobId = randomUUID();
      const window = openOwnWindow(
        { file: 'picture.html', preload, hash: new URLSearchParams({ jobId }).toString() },
        { width: 400, height: 300 },
      );
      try {
        return await slidesFrom(file, window, (hear) => jobs.set(jobId, { file, hear }));
      } finally {
        jobs.delete(jobId);
        if (!window.isDestroyed()) window.destroy();
      }
    },
    wanted({ jobId }) {
      const job = jobs.get(jobId);
      if (!job) return failure('not-found', 'Nothing is to be drawn any more. Nothing was changed.');
      const { fileName, kind, bytes } = job.file;
      return success({ fileName, kind, contentBase64: Buffer.from(bytes).toString('base64') });
    },
    drawn({ jobId, drawn }) {
      jobs.get(jobId)?.hear(drawn);
      return done;
    },
  };
}

/** What the window draws, until it says that this is all, goes away, or is silent for too long. */
function slidesFrom(
  { fileName }: SlideFile,
  window: BrowserWindow,
  listen: (hear: (part: DrawnPart) => void) => void,
): Promise<Answer<DrawnSlide[]>> {
  return new Promise((resolve) => {
    const slides: DrawnSlide[] = [];
    const giveUp = () => finish(broken(fileName));
    let timer = setTimeout(giveUp, PATIENCE_MS);
    const finish = (answer: Answer<DrawnSlide[]>): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    window.once('closed', giveUp);
    window.webContents.once('render-process-gone', giveUp);
    listen((part) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE_MS);
      switch (part.kind) {
        case 'slide':
          slides.push(part.slide);
          return;
        case 'end':
          finish(slides.length === 0 ? broken(fileName) : success(slides));
          return;
        case 'broken':
          giveUp();
          return;
        case 'locked':
          finish(locked(fileName));
          return;
        case 'pages':
          finish(wrongPageCount(fileName, part.count) ?? broken(fileName));
          return;
      }
    });
  });
}
