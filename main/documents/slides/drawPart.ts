import type { Slide } from '#domain/slides/deck';
import type { Canvas } from './canvas.ts';
import { panelRows } from './drawOpening.ts';
import { EDGE, TYPE, col, span } from './slideGrid.ts';

/** A part of a day: its steps as rows, or, where it has none, until when it goes; its time and who leads it at the left. */
export function drawPart(canvas: Canvas, slide: Extract<Slide, { kind: 'part' }>): void {
  if (slide.steps.length === 0) {
    canvas.shape('rect', { x: col(4), y: 0.72, w: span(8), h: 5.95 }, { fill: 'tint', name: 'Decor panel' });
    canvas.shape('rect', { x: col(4), y: 0.72, w: 0.1, h: 5.95 }, { fill: 'accent', name: 'Decor edge' });
    const inside = { x: col(4) + 0.7, w: span(8) - 1.1 };
    canvas.text('Until', { ...inside, y: 1.9, h: 0.7 }, { size: 32, color: 'quiet', valign: 'bottom' });
    canvas.text(
      slide.endsAt,
      { ...inside, y: 2.6, h: 2.3 },
      { size: 130, isBold: true, color: 'accent', valign: 'middle', name: 'Time of the end' },
    );
  } else panelRows(canvas, slide.steps);
  canvas.text(
    [
      { text: slide.span, isBold: true, color: 'accent', gapAfter: 3 },
      ...slide.about.map((text) => ({ text, color: 'quiet' as const })),
    ],
    { x: EDGE, y: 4.2, w: span(4) - 0.3, h: 2.47 },
    { size: [TYPE.body, TYPE.list], valign: 'bottom' },
  );
}
