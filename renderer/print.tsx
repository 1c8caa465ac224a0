import '@fontsource-variable/inter/opsz.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/paper/print.css';
import { createRoot } from 'react-dom/client';
import { ask } from './bridge.ts';
import { PrintedPages } from './ui/paper/PrintedPages.tsx';
import { printedDocument } from './ui/paper/printedDocument.ts';

/** A page that nobody sees: it draws one document as it will be printed and says when it stands. */
async function drawDocument(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element.');
  const wish = new URLSearchParams(location.hash.slice(1));
  const jobId = wish.get('jobId') ?? '';
  const read = await ask('event.read', { eventId: wish.get('eventId') ?? '' });
  if (!read.ok) {
    await ask('kit.drawn', { jobId, drawing: { kind: 'nothing', why: read.failure.message } });
    return;
  }
  const printed = printedDocument(read.value, {
    sessionId: wish.get('sessionId'),
    documentId: wish.get('documentId') ?? '',
  });
  if (printed === null) {
    const why = 'The plan does not reach for this document yet. Nothing was written.';
    await ask('kit.drawn', { jobId, drawing: { kind: 'nothing', why } });
    return;
  }
  const { widthMm, heightMm, fileName } = printed;
  const say = () => void ask('kit.drawn', { jobId, drawing: { kind: 'pages', fileName, widthMm, heightMm } });
  // Pages are broken by what their lines measure, so the typefaces have to be there first.
  await Promise.all(
    ['400 11pt "Inter Variable"', '600 11pt "Inter Variable"'].map((font) => document.fonts.load(font)),
  );
  createRoot(root).render(<PrintedPages printed={printed} onDrawn={say} />);
}

void drawDocument();
