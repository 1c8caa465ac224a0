import { ask } from './bridge.ts';
import { drawImage } from './pictures/drawImage.ts';

/** A page that nobody sees: it decodes one file that somebody chose, and says what it drew of it. */
async function drawFile(): Promise<void> {
  const jobId = new URLSearchParams(location.hash.slice(1)).get('jobId') ?? '';
  const wanted = await ask('picture.wanted', { jobId });
  if (!wanted.ok) return;
  const { fileName, kind, contentBase64 } = wanted.value;
  const bytes = Uint8Array.from(atob(contentBase64), (letter) => letter.charCodeAt(0));
  try {
    const parts =
      kind === 'pdf'
        ? (await import('./pictures/drawPdf.ts')).drawPdf(fileName, bytes)
        : drawImage(fileName, new Blob([bytes], { type: `image/${kind}` }));
    for await (const drawn of parts) await ask('picture.drawn', { jobId, drawn });
  } catch {
    // Whatever a decoder stumbles over, the file cannot be drawn.
    await ask('picture.drawn', { jobId, drawn: { kind: 'broken' } });
  }
}

void drawFile();
