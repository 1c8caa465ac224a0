import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { SLIDE_PIXELS, nameWithoutEnding, wrongPageCount } from '#domain/pictures/slideFile';
import type { DrawnPart } from '#contract';
import { keptPicture } from './keptPicture.ts';

// This page does nothing else, so the library's worker needs no thread of its own.
Object.assign(globalThis, { pdfjsWorker: worker });

/** The pages of a PDF drawn one by one; their number is looked at before any of them. */
export async function* drawPdf(fileName: string, bytes: Uint8Array): AsyncGenerator<DrawnPart> {
  const loading = getDocument({
    data: bytes,
    isEvalSupported: false,
    useWorkerFetch: false,
    enableXfa: false,
    // Chinese, Japanese and Korean text names its letters by tables that no file holds itself.
    cMapUrl: new URL('./pdf/cmaps/', location.href).href,
    cMapPacked: true,
    standardFontDataUrl: new URL('./pdf/standard_fonts/', location.href).href,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    if (wrongPageCount(fileName, document.numPages)) {
      yield { kind: 'pages', count: document.numPages };
      return;
    }
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const canvas = await drawn(page);
      const kept = await keptPicture(canvas, 'drawing');
      const name = nameWithoutEnding(fileName);
      const usual = document.numPages === 1 ? name : `${name}, page ${number}`;
      yield {
        kind: 'slide',
        slide: { title: (await headingOf(page)) ?? usual, source: `${fileName}, page ${number}`, ...kept },
      };
      page.cleanup();
    }
    yield { kind: 'end' };
  } catch (reason) {
    yield { kind: isNamed(reason, 'PasswordException') ? 'locked' : 'broken' };
  } finally {
    await loading.destroy();
  }
}

async function drawn(page: PDFPageProxy): Promise<OffscreenCanvas> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(SLIDE_PIXELS.width / width, SLIDE_PIXELS.height / height);
  const viewport = page.getViewport({ scale });
  const canvas = new OffscreenCanvas(
    Math.min(SLIDE_PIXELS.width, Math.max(1, Math.round(viewport.width))),
    Math.min(SLIDE_PIXELS.height, Math.max(1, Math.round(viewport.height))),
  );
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The page has no canvas.');
  await page.render({
    // The library draws on either kind; its types name the one of pages.
    canvasContext: pen as unknown as CanvasRenderingContext2D,
    viewport,
    background: 'white',
    // The other intent waits for frames of a window that is never shown.
    intent: 'print',
  }).promise;
  return canvas;
}

/** The largest words on a page, which are its heading on slides; null where it holds no text. */
async function headingOf(page: PDFPageProxy): Promise<string | null> {
  const { items } = await page.getTextContent();
  const words = items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' ? [{ text: item.str, height: item.height }] : [],
  );
  const largest = Math.max(0, ...words.map(({ height }) => height));
  const from = words.findIndex(({ height }) => height >= largest * 0.95);
  if (from < 0) return null;
  const rest = words.slice(from);
  const end = rest.findIndex(({ height }) => height < largest * 0.95);
  const heading = (end < 0 ? rest : rest.slice(0, end)).map(({ text }) => text.trim()).join(' ');
  return heading.length <= LONGEST_HEADING ? heading : `${heading.slice(0, LONGEST_HEADING - 1).trimEnd()}…`;
}

const LONGEST_HEADING = 80;

function isNamed(reason: unknown, name: string): boolean {
  return reason instanceof Error && reason.name === name;
}
