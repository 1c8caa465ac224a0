import type { Slide } from '#domain/slides/deck';
import { fittedLogo } from '#domain/program/logo';
import type { PrintedLogo } from '#domain/program/logo';
import type { ColorRole } from '../palette.ts';
import type { Canvas, Cell } from './canvas.ts';
import { seats } from './figures.ts';
import { EDGE, LIVE, TYPE, col, rounded, span } from './slideGrid.ts';
import { textWidth } from './textFit.ts';

/** The slides before the groups are formed. */

type SlideOf<Kind extends Slide['kind']> = Extract<Slide, { kind: Kind }>;

/** The height that a side slide has for its rows. */
const TALL = 5.95;
const TOP = 0.72;

export function drawCover(canvas: Canvas, slide: SlideOf<'cover'>, ring: ColorRole): void {
  seats(canvas, { x: col(8) - 0.55, y: 1.55, size: 4.6, color: ring, ground: 'deep' });
  canvas.text(
    [
      { text: slide.dates, isBold: true, gapAfter: 3 },
      { text: slide.place, size: [TYPE.body, TYPE.list] },
    ],
    { x: EDGE, y: 0.72, w: span(8), h: 1.2 },
    { color: 'paper' },
  );
  canvas.text(
    slide.line,
    { x: EDGE, y: 5.25, w: span(7), h: 0.9 },
    { color: 'paper', size: [TYPE.lead, TYPE.list] },
  );
  canvas.text(
    slide.owner,
    { x: EDGE, y: 6.9, w: span(9), h: 0.32 },
    { color: 'mid', size: TYPE.tick, valign: 'middle' },
  );
  drawLogos(canvas, slide.logos);
}

/** The logos at the lower right, each on white, whatever the ground. */
function drawLogos(canvas: Canvas, logos: readonly PrintedLogo[]): void {
  let right = EDGE + LIVE;
  for (const logo of logos.toReversed()) {
    const size = fittedLogo(logo, { width: 2, height: 0.42 });
    const [w, h] = [rounded(size.width), rounded(size.height)];
    const plate = { x: rounded(right - w - 0.24), y: 6.62, w: rounded(w + 0.24), h: 0.58 };
    canvas.shape('rect', plate, { fill: 'paper' });
    canvas.picture(
      { base64: logo.png },
      { x: rounded(plate.x + 0.12), y: rounded(6.62 + (0.58 - h) / 2), w, h },
      logo.alt,
    );
    right = plate.x - 0.16;
  }
}

export function drawAims(canvas: Canvas, slide: SlideOf<'aims'>): void {
  const step = TALL / Math.max(3, slide.aims.length);
  slide.aims.forEach((aim, index) => {
    const y = rounded(TOP + index * step);
    if (index > 0) hairline(canvas, y);
    canvas.text(
      String(index + 1),
      { x: col(4), y, w: span(1), h: step - 0.1 },
      { size: 48, isBold: true, color: 'accent', valign: 'middle' },
    );
    canvas.text(
      [
        { text: aim.head, size: [30, 28, 26, 24], face: 'head', gapAfter: 4 },
        { text: aim.line, size: [24, 22, 20], color: 'quiet' },
      ],
      { x: col(5), y, w: span(7), h: step - 0.1 },
      { valign: 'middle' },
    );
  });
  seats(canvas, { x: EDGE, y: 4.75, size: 1.7, color: 'accent', ground: 'paper' });
}

export function drawHours(canvas: Canvas, slide: SlideOf<'hours'>): void {
  const from = minuteOf(slide.startsAt, 0);
  const length = Math.max(1, minuteOf(slide.endsAt, from) - from);
  const at = (time: string) => EDGE + ((minuteOf(time, from) - from) / length) * LIVE;
  for (const block of slide.blocks) {
    const x = at(block.from) + 0.02;
    const w = Math.max(0.06, (block.minutes / length) * LIVE - 0.04);
    canvas.shape(
      'rect',
      { x: rounded(x), y: 1.78, w: rounded(w), h: 0.72 },
      {
        fill: block.isRest ? 'paper' : 'accent',
        line: { color: block.isRest ? 'edge' : 'accent', width: 1, isDashed: block.isRest },
        name: 'Decor block',
      },
    );
    const label = { text: block.what, isBold: !block.isRest };
    if (textWidth(label, TYPE.label) + 0.15 > w) continue;
    canvas.text(
      [{ ...label, size: TYPE.label, color: block.isRest ? 'quiet' : 'paper' }],
      { x: rounded(x), y: 1.78, w: rounded(w), h: 0.72 },
      { align: 'center', valign: 'middle', name: 'Decor label' },
    );
  }
  const tickEvery = length > 240 ? 60 : length > 90 ? 30 : 15;
  for (let minute = Math.ceil(from / tickEvery) * tickEvery; minute <= from + length; minute += tickEvery) {
    const x = EDGE + ((minute - from) / length) * LIVE;
    canvas.line({ x: rounded(x), y: 2.56, w: 0, h: 0.1 }, { color: 'edge', width: 1 });
    const align = x < EDGE + 0.4 ? 'left' : x > EDGE + LIVE - 0.4 ? 'right' : 'center';
    const left = align === 'left' ? x : align === 'right' ? x - 0.8 : x - 0.4;
    canvas.text(
      wallClock(minute),
      { x: rounded(left), y: 2.7, w: 0.8, h: 0.28 },
      { size: TYPE.tick, color: 'quiet', align, valign: 'middle' },
    );
  }
  hourTables(canvas, slide);
}

/** One table as wide as the slide, or two beside each other when the rows would get too low. */
function hourTables(canvas: Canvas, slide: SlideOf<'hours'>): void {
  const isSplit = slide.blocks.length > 6;
  const whatWidth = (isSplit ? span(6) - 0.1 : LIVE) - 3.4;
  // Long titles take the place of the end and the minutes, which the next row and the strip tell.
  const isLong = isSplit && slide.blocks.some(({ what }) => textWidth({ text: what }, TYPE.list) > whatWidth);
  const half = Math.ceil(slide.blocks.length / 2);
  const parts = isSplit ? [slide.blocks.slice(0, half), slide.blocks.slice(half)] : [slide.blocks];
  const width = isSplit ? span(6) - 0.1 : LIVE;
  const most = Math.max(...parts.map((part) => part.length));
  const rowHeight = Math.min(0.85, 3.1 / Math.max(1, most));
  const size = most <= 4 ? (isLong ? TYPE.table : TYPE.lead) : isLong ? TYPE.label : TYPE.list;
  parts.forEach((part, index) => {
    const x = index === 0 ? EDGE : col(6) + 0.1;
    const head: Cell[] = (isLong ? ['Time', 'What'] : ['Time', 'What', 'Minutes']).map((text) => ({
      text,
      size: TYPE.label,
      isBold: true,
      color: 'accent',
      below: { color: 'accent', points: 1.5 },
    }));
    const rows = part.map((block): Cell[] => {
      const own = {
        size,
        color: block.isRest ? ('quiet' as const) : ('ink' as const),
        below: { color: 'rule' as const, points: 0.75 },
      };
      const what = { ...own, text: block.what };
      if (isLong) return [{ ...own, text: block.from, isBold: true }, what];
      return [
        { ...own, text: `${block.from} – ${block.to}`, isBold: true },
        what,
        { ...own, text: String(block.minutes) },
      ];
    });
    canvas.table([head, ...rows], {
      x,
      y: 3.2,
      widths: isLong ? [0.85, rounded(width - 0.85)] : [2.2, rounded(width - 3.4), 1.2],
      heights: [0.42, ...part.map(() => rowHeight)],
      name: `Hours ${index + 1}`,
      summary: part.map((block) => `${block.from} ${block.what}`).join(', '),
    });
  });
}

export function drawNorms(canvas: Canvas, slide: SlideOf<'norms'>): void {
  const step = TALL / Math.max(5, slide.norms.length);
  slide.norms.forEach((norm, index) => {
    const y = rounded(TOP + index * step);
    if (index > 0) hairline(canvas, y);
    canvas.text(
      String(index + 1),
      { x: col(4), y, w: 0.6, h: step },
      { size: 32, isBold: true, color: 'accent', valign: 'middle' },
    );
    canvas.text(
      norm,
      { x: col(4) + 0.8, y, w: span(8) - 0.8, h: step },
      { size: [26, 24, 22, 20], valign: 'middle' },
    );
  });
  canvas.text(
    slide.foot,
    { x: EDGE, y: 5.4, w: span(4) - 0.3, h: 1.27 },
    { color: 'quiet', valign: 'bottom', size: [TYPE.body, TYPE.list] },
  );
}

export function drawConfidentiality(canvas: Canvas, slide: SlideOf<'confidentiality'>): void {
  const [first = '', ...others] = slide.lines;
  const panel = { x: col(4), y: TOP, w: span(8), h: 1.75 };
  canvas.shape('rect', panel, { fill: 'accent', name: 'Decor panel' });
  canvas.text(
    first,
    { x: panel.x + 0.45, y: panel.y, w: panel.w - 0.9, h: panel.h },
    { face: 'head', size: [30, 28, 24, 22], color: 'paper', valign: 'middle' },
  );
  const step = (TALL - 2.0) / Math.max(3, others.length);
  others.forEach((line, index) => {
    const y = rounded(TOP + 2.0 + index * step);
    if (index > 0) hairline(canvas, y);
    canvas.text(
      line,
      { x: col(4) + 0.45, y, w: span(8) - 0.9, h: step },
      { size: [26, 24, 22, 20], valign: 'middle' },
    );
  });
}

export function drawRoles(canvas: Canvas, slide: SlideOf<'roles'>): void {
  panelRows(
    canvas,
    slide.roles.map((role) => ({ lead: null, head: role.name, line: role.does })),
  );
  seats(canvas, { x: EDGE, y: 4.75, size: 1.7, color: 'accent', ground: 'paper' });
}

/**
 * Tinted rows with an accent edge, or open ones with a dashed edge where somebody has to be silent: a head in the display
 * face over a line, and a short lead before them.
 */
export function panelRows(
  canvas: Canvas,
  rows: readonly { lead: string | null; head: string; line: string; isQuiet?: boolean }[],
): void {
  const step = (TALL + 0.14) / Math.max(3, rows.length);
  rows.forEach(({ lead, head, line, isQuiet = false }, index) => {
    const box = { x: col(4), y: rounded(TOP + index * step), w: span(8), h: rounded(step - 0.14) };
    if (isQuiet)
      canvas.shape('rect', box, {
        fill: 'paper',
        line: { color: 'edge', width: 1.5, isDashed: true },
        name: 'Decor panel',
      });
    else {
      canvas.shape('rect', box, { fill: 'tint', name: 'Decor panel' });
      canvas.shape('rect', { ...box, w: 0.1 }, { fill: 'accent', name: 'Decor edge' });
    }
    const left = lead === null ? 0.45 : lead.length < 3 ? 1.1 : 1.7;
    if (lead !== null)
      canvas.text(
        lead,
        { ...box, x: box.x + 0.4, w: 1.25 },
        { size: [TYPE.lead, TYPE.list], isBold: true, color: 'accent', valign: 'middle' },
      );
    canvas.text(
      [
        { text: head, size: [28, 24], face: 'head', gapAfter: 2 },
        { text: line, size: [22, 20] },
      ],
      { ...box, x: box.x + left, w: box.w - left - 0.3 },
      { valign: 'middle' },
    );
  });
}

function hairline(canvas: Canvas, y: number): void {
  canvas.line({ x: col(4), y, w: span(8), h: 0 }, { color: 'rule', width: 1 });
}

/** Minutes since midnight; a time before `from` belongs to the next day. */
function minuteOf(time: string, from: number): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const minute = hours * 60 + minutes;
  return minute < from ? minute + 24 * 60 : minute;
}

function wallClock(minute: number): string {
  const within = minute % (24 * 60);
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
