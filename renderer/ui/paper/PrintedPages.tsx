import { useEffect, useState } from 'react';
import { SlideView } from '../slides/SlideView.tsx';
import { HandoutPaper } from './HandoutPaper.tsx';
import { papersOf } from './kitPreview.ts';
import type { PrintedDocument } from './printedDocument.ts';

/** Pictures come from the workspace, later than the text. One that cannot be drawn leaves its place empty. */
async function everyPicture(): Promise<void> {
  await Promise.allSettled([...document.images].map((image) => image.decode()));
}

/** A whole document at its true size, a copy for each person one behind the other; tells when every page stands. */
export function PrintedPages({ printed, onDrawn }: { printed: PrintedDocument; onDrawn: () => void }) {
  const [hasFonts, setFonts] = useState(false);
  useEffect(() => {
    // The first drawing asks for the typefaces, the second measures with them.
    void document.fonts.ready.then(() => setFonts(true));
  }, []);
  useEffect(() => {
    if (hasFonts) void everyPicture().then(() => setTimeout(onDrawn));
  }, [hasFonts, onDrawn]);
  const { preview, widthMm } = printed;
  const width = `${widthMm}mm`;
  const key = hasFonts ? 'measured' : 'first';
  if (preview.kind === 'deck')
    return (
      <div key={key}>
        {preview.deck.slides.map((slide) => (
          <div key={slide.id} className="printed-slide" style={{ width, height: `${printed.heightMm}mm` }}>
            <SlideView slide={slide} deck={preview.deck} />
          </div>
        ))}
      </div>
    );
  if (preview.kind === 'page') return null;
  return (
    <div key={key} className="printed-pages" style={{ width }}>
      {papersOf(preview).map((paper, index) => (
        <HandoutPaper
          key={index}
          handout={paper.handout}
          {...(paper.values ? { values: paper.values } : {})}
        />
      ))}
    </div>
  );
}
