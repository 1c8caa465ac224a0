import type { Slide } from '#domain/slides/deck';
import type { Voice } from '#domain/formats/format';
import type { Canvas } from './canvas.ts';
import { panelRows } from './drawOpening.ts';
import { dial, phaseStrip, seats, stripBoxes } from './figures.ts';
import { EDGE, LIVE, TYPE, col, rounded, span } from './slideGrid.ts';
import { isQuiet, roleCue, voiceIcon } from './voiceCue.ts';

/** The slides of a round: its shape, its steps, breaks between rounds and the spare round. */

type SlideOf<Kind extends Slide['kind']> = Extract<Slide, { kind: Kind }>;

export function drawOneRound(canvas: Canvas, slide: SlideOf<'one-round'>): void {
  const boxes = stripBoxes(slide.phases, { x: EDGE, y: 2.0, w: LIVE, h: 1.45 }, 1.08);
  slide.phases.forEach((phase, index) => {
    const box = boxes[index];
    if (!box) return;
    const isOpen = isQuiet(phase.voice);
    canvas.shape('rect', box, {
      fill: isOpen ? 'paper' : 'accent',
      line: { color: isOpen ? 'ink' : 'accent', width: 1.5, isDashed: isOpen && phase.voice !== 'writes' },
      name: 'Decor phase',
    });
    const color = isOpen ? 'ink' : 'paper';
    const tail = { text: ' min', size: TYPE.label, color, isBold: false } as const;
    canvas.text(
      [
        {
          text: String(phase.minutes),
          size: [40, 28, 20],
          isBold: true,
          color,
          ...(box.w > 1.2 ? { tail } : {}),
        },
      ],
      box,
      { align: 'center', valign: 'middle' },
    );
    canvas.text(
      phase.name,
      { x: box.x, y: 3.6, w: rounded(box.w - 0.08), h: 1.2 },
      { size: TYPE.label, isBold: true },
    );
  });
  canvas.line({ x: EDGE, y: 5.1, w: LIVE, h: 0 }, { color: 'rule', width: 1 });
  const keys = KEYS.filter((key) => slide.phases.some((phase) => key.voices.includes(phase.voice)));
  keys.forEach((key, index) => {
    const x = col(index * 4);
    const color = isQuiet(key.icon) ? 'ink' : 'accent';
    voiceIcon(canvas, { x, y: 5.5, size: 0.62, voice: key.icon, color, ground: 'paper' });
    canvas.text(
      [
        { text: key.head, isBold: true },
        { text: key.line, size: TYPE.list, color: 'quiet' },
      ],
      { x: x + 0.9, y: 5.4, w: span(4) - 0.9, h: 1.15 },
    );
  });
}

/** What the drawing of a phase means, in words. */
const KEYS: readonly { icon: Voice; voices: readonly Voice[]; head: string; line: string }[] = [
  {
    icon: 'speaks',
    voices: ['speaks', 'answers', 'asks'],
    head: 'Presenter speaks',
    line: 'Advisers listen or ask',
  },
  {
    icon: 'silent',
    voices: ['silent', 'listens'],
    head: 'Presenter is silent',
    line: 'Advisers speak to each other',
  },
  { icon: 'writes', voices: ['writes'], head: 'Everyone writes', line: 'Then seats and roles change' },
];

export function drawQuestions(canvas: Canvas, slide: SlideOf<'questions'>): void {
  const columns = 12 / Math.max(1, slide.stems.length);
  slide.stems.forEach((stem, index) => {
    const box = { x: col(index * columns), y: 1.75, w: span(columns), h: 4.85 };
    canvas.shape('rect', box, { fill: 'tint', name: 'Decor panel' });
    canvas.shape('rect', { ...box, h: 0.1 }, { fill: 'accent', name: 'Decor edge' });
    const inside = { x: box.x + 0.35, w: rounded(box.w - 0.7) };
    canvas.text(
      stem.heading,
      { ...inside, y: 2.05, h: 0.75 },
      { size: [TYPE.list, 18], isBold: true, color: 'accent', valign: 'middle' },
    );
    const step = 3.6 / Math.max(2, stem.lines.length);
    stem.lines.forEach((line, row) => {
      const y = rounded(2.9 + row * step);
      if (row > 0) canvas.line({ ...inside, y, h: 0 }, { color: 'rule', width: 1 });
      canvas.text(
        line,
        { ...inside, y, h: step },
        { face: 'head', size: [26, 24, 22, 20], valign: 'middle' },
      );
    });
  });
}

/** The role cards, the clock's place, what comes next and the strip of the whole round. */
export function drawPhase(canvas: Canvas, slide: SlideOf<'phase'>): void {
  const right = col(8) + 0.15;
  canvas.text(
    [
      {
        text: `Step ${slide.step} of ${slide.stepCount}`,
        isBold: true,
        color: 'accent',
        ...(slide.roundLine === ''
          ? {}
          : { tail: { text: `   ${slide.roundLine}`, color: 'quiet' as const } }),
      },
    ],
    { x: EDGE, y: 0.55, w: span(8), h: 0.42 },
    { size: TYPE.table, valign: 'middle' },
  );
  dial(canvas, { x: right, y: 0.72, size: 3.65, phases: slide.phases, current: slide.current });
  const card = { y: 2.35, w: span(4), h: 3.75 };
  roleCue(canvas, { x: EDGE, ...card }, { role: 'Presenter', count: 'one', ...slide.presenter });
  roleCue(canvas, { x: col(4), ...card }, { role: 'Advisers', count: 'many', ...slide.peers });
  canvas.text(
    [
      { text: 'Next', size: TYPE.label, color: 'quiet' },
      { text: slide.next?.name ?? 'Change seats', size: [TYPE.body, TYPE.list], isBold: true },
      { text: slide.next ? `${slide.next.minutes} min` : '', size: TYPE.table, color: 'quiet' },
    ],
    { x: right, y: 4.75, w: 3.65, h: 1.35 },
    { valign: 'bottom' },
  );
  phaseStrip(canvas, slide.phases, slide.current, { x: EDGE, y: 6.5, w: LIVE, h: 0.16 });
}

export function drawBreak(canvas: Canvas, slide: SlideOf<'break'>): void {
  canvas.text('Back at', { x: EDGE, y: 2.0, w: span(8), h: 0.6 }, { size: 32, color: 'mid' });
  canvas.text(
    slide.backAt,
    { x: EDGE - 0.08, y: 2.55, w: span(9), h: 2.8 },
    { size: TYPE.back, isBold: true, color: 'paper', valign: 'middle', name: 'Time of return' },
  );
  canvas.text(
    slide.then,
    { x: EDGE, y: 5.4, w: span(8), h: 0.9 },
    { size: [TYPE.lead, TYPE.list], color: 'paper' },
  );
  seats(canvas, { x: col(9) + 0.2, y: 3.7, size: 2.3, color: 'mid', ground: 'deep' });
}

export function drawSpare(canvas: Canvas, slide: SlideOf<'spare'>): void {
  panelRows(
    canvas,
    slide.tasks.map((task, index) => ({ lead: String(index + 1), head: task, line: '' })),
  );
  canvas.text(
    [
      { text: slide.groups, isBold: true, color: 'accent', gapAfter: 6 },
      { text: slide.tasks.length > 1 ? 'Choose one of these' : '', color: 'quiet' },
    ],
    { x: EDGE, y: 4.6, w: span(4) - 0.3, h: 2.07 },
    { size: [TYPE.body, TYPE.list], valign: 'bottom' },
  );
}
