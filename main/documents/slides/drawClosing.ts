import type { Slide } from '#domain/slides/deck';
import type { Canvas } from './canvas.ts';
import { panelRows } from './drawOpening.ts';
import { EDGE, LIVE, TYPE, col, rounded, span } from './slideGrid.ts';

/** The slides after the last round. */

type SlideOf<Kind extends Slide['kind']> = Extract<Slide, { kind: Kind }>;

export function drawReflection(canvas: Canvas, slide: SlideOf<'reflection'>): void {
  panelRows(
    canvas,
    slide.steps.map((step) => ({ lead: step.time, head: step.head, line: step.line })),
  );
  canvas.text(
    'No names, no cases: only what was learned about asking',
    { x: EDGE, y: 5.1, w: span(4) - 0.3, h: 1.57 },
    { color: 'quiet', valign: 'bottom', size: [TYPE.body, TYPE.list] },
  );
}

export function drawCommitment(canvas: Canvas, slide: SlideOf<'commitment'>): void {
  const box = { x: col(4), y: 0.72, w: span(8), h: 5.95 };
  canvas.shape('rect', box, { fill: 'paper', line: { color: 'ink', width: 1.5 }, name: 'Decor card' });
  canvas.shape('rect', { ...box, h: 0.14 }, { fill: 'accent', name: 'Decor edge' });
  const step = 5.3 / Math.max(4, slide.lines.length);
  slide.lines.forEach((line, index) => {
    const y = rounded(1.15 + index * step);
    const inside = { x: box.x + 0.4, w: box.w - 0.8 };
    canvas.text(
      line,
      { ...inside, y, h: rounded(step - 0.34) },
      { size: [TYPE.lead, TYPE.body], face: index === 0 ? 'head' : 'body', valign: 'middle' },
    );
    canvas.line({ ...inside, y: rounded(y + step - 0.22), h: 0 }, { color: 'edge', width: 1 });
  });
  canvas.text(
    slide.foot,
    { x: EDGE, y: 4.9, w: span(4) - 0.3, h: 1.77 },
    { valign: 'bottom', size: [TYPE.body, TYPE.list] },
  );
}

const SIGNS = ['+', 'Δ'];

export function drawEvaluation(canvas: Canvas, slide: SlideOf<'evaluation'>): void {
  const columns = 12 / Math.max(2, slide.questions.length);
  slide.questions.forEach((question, index) => {
    const box = { x: col(index * columns), y: 1.75, w: span(columns), h: 4.3 };
    const isTinted = index % 2 === 0;
    canvas.shape('rect', box, {
      fill: isTinted ? 'tint' : 'paper',
      line: { color: isTinted ? 'tint' : 'edge', width: 1.5 },
      name: 'Decor panel',
    });
    const inside = { x: box.x + 0.4, w: rounded(box.w - 0.8) };
    canvas.text(
      SIGNS[index] ?? '?',
      { ...inside, y: 2.05, h: 1.5 },
      { size: 80, isBold: true, color: 'accent', valign: 'middle', name: 'Decor sign' },
    );
    canvas.text(question, { ...inside, y: 3.75, h: 2.1 }, { face: 'head', size: [32, 28, 24] });
  });
  canvas.text(
    'One card for each. No names',
    { x: EDGE, y: 6.2, w: LIVE, h: 0.5 },
    { size: TYPE.list, color: 'quiet', valign: 'middle' },
  );
}

export function drawNext(canvas: Canvas, slide: SlideOf<'next'>): void {
  const width = LIVE / Math.max(3, slide.dates.length);
  canvas.line({ x: EDGE, y: 2.95, w: LIVE, h: 0 }, { color: 'mid', width: 1.5 });
  slide.dates.forEach(({ day, what }, index) => {
    const x = EDGE + index * width;
    canvas.shape(
      'ellipse',
      { x: rounded(x), y: 2.83, w: 0.24, h: 0.24 },
      { fill: index === 0 ? 'paper' : 'deep', line: { color: 'paper', width: 2 }, name: 'Decor date' },
    );
    canvas.text(
      [
        { text: day, isBold: true, size: [26, 24, 22], gapAfter: 4 },
        { text: what, size: TYPE.list },
      ],
      { x: rounded(x), y: 3.33, w: rounded(width - 0.2), h: 1.9 },
      { color: 'paper' },
    );
  });
  canvas.text(
    slide.credit,
    { x: EDGE, y: 5.75, w: span(9), h: 0.95 },
    { size: [TYPE.tick], color: 'mid', valign: 'bottom' },
  );
}
