import type { Slide } from '#domain/slides/deck';
import { cleanLine } from '../cleanText.ts';
import { CELL_AIR } from './canvas.ts';
import type { Canvas, Cell } from './canvas.ts';
import { seats } from './figures.ts';
import { EDGE, LIVE, TYPE, col, rounded, span } from './slideGrid.ts';
import { fitted, lineCount, linesHeight } from './textFit.ts';

/** Who sits where, and who does what in a round. Names wrap; a slide too full is split before it comes here. */

type SlideOf<Kind extends Slide['kind']> = Extract<Slide, { kind: Kind }>;

const RULE = { color: 'rule', points: 0.75 } as const;
const SPARE = 'Spare round';

export function drawGroups(canvas: Canvas, slide: SlideOf<'groups'>): void {
  const count = Math.max(1, slide.groups.length);
  const width = LIVE / Math.max(4, count);
  const inner = width - CELL_AIR;
  const available = 5.1 - 1.6;
  const rowHeight = Math.min(0.72, available / Math.max(1, slide.deepest));
  const names = slide.groups.flatMap((group) => group.members);
  const size = sharedSize(names, inner, rowHeight);
  const letters = slide.groups.map((group): Cell => ({
    text: group.letter,
    size: 54,
    face: 'head',
    color: 'accent',
    above: { color: 'accent', points: 4 },
  }));
  const rooms = slide.groups.map((group): Cell => ({
    text: fitText(group.room || 'Room to be named', { width: inner, height: 0.55, sizes: [TYPE.label] }),
    size: TYPE.label,
    isBold: true,
    below: { color: 'rule', points: 1 },
  }));
  const members = Array.from({ length: slide.deepest }, (_, seat) =>
    slide.groups.map((group): Cell => {
      const name = group.members[seat];
      if (name === undefined) {
        const isSpare = group.hasSpareRound && seat >= group.members.length;
        return { text: isSpare ? SPARE : '', size, color: 'quiet', isItalic: true, below: RULE };
      }
      return { text: fitText(name, { width: inner, height: rowHeight, sizes: [size] }), size, below: RULE };
    }),
  );
  canvas.table([letters, rooms, ...members], {
    x: EDGE,
    y: 1.65,
    widths: slide.groups.map(() => rounded(width)),
    heights: [1.05, 0.55, ...members.map(() => rounded(rowHeight))],
    name: 'Groups and rooms',
    summary: slide.groups
      .map((group) => `Group ${group.letter}, ${group.room}: ${group.members.join(', ')}`)
      .join('. '),
  });
}

export function drawTurns(canvas: Canvas, slide: SlideOf<'turns'>): void {
  canvas.text(
    [{ text: slide.span, size: [32, 28], isBold: true, color: 'accent' }],
    { x: col(8), y: 0.62, w: span(4), h: 0.8 },
    { align: 'right', valign: 'middle', name: 'Time' },
  );
  if (slide.turns.length === 0) {
    seats(canvas, { x: col(4) + 0.9, y: 1.9, size: 3.4, color: 'accent', ground: 'paper' });
    canvas.text(
      'Groups are named in the room',
      { x: EDGE, y: 5.6, w: LIVE, h: 0.6 },
      { size: TYPE.lead, color: 'quiet', align: 'center' },
    );
    return;
  }
  const widths = [0.9, 1.9, 3.05, 2.99, 2.993];
  const rowHeight = Math.min(0.86, 4.55 / slide.turns.length);
  const inner = (column: number) => (widths[column] ?? 1) - CELL_AIR;
  const people = slide.turns.flatMap((turn) => [turn.presenter ?? '', turn.timekeeper, turn.noteTaker]);
  const size = sharedSize(people, inner(3), rowHeight);
  const head = ['Group', 'Room', 'Presents', 'Keeps time', 'Takes notes'].map((text): Cell => ({
    text,
    size: TYPE.label,
    isBold: true,
    color: 'accent',
    below: { color: 'accent', points: 1.5 },
  }));
  const rows = slide.turns.map((turn): Cell[] => {
    const cell = (text: string, column: number): Cell => ({
      text: fitText(text, { width: inner(column), height: rowHeight, sizes: [size] }),
      size,
      below: RULE,
    });
    const presenter: Cell =
      turn.presenter === null
        ? { ...cell(SPARE, 2), color: 'quiet', isItalic: true }
        : { ...cell(turn.presenter, 2), isBold: true };
    return [
      { text: turn.letter, size: 28, face: 'head', color: 'accent', below: RULE },
      { ...cell([turn.room, turn.startsAt].filter((part) => part !== '').join(', '), 1), color: 'quiet' },
      presenter,
      cell(turn.timekeeper, 3),
      cell(turn.noteTaker, 4),
    ];
  });
  canvas.table([head, ...rows], {
    x: EDGE,
    y: 1.7,
    widths,
    heights: [0.42, ...rows.map(() => rounded(rowHeight))],
    name: 'Turns',
    summary: slide.turns
      .map((turn) => `Group ${turn.letter}: ${turn.presenter ? `${turn.presenter} presents` : SPARE}`)
      .join('. '),
  });
}

/** The larger of the two table sizes at which every name fits its row. */
function sharedSize(names: readonly string[], width: number, height: number): number {
  const fits = (size: number) =>
    names.every(
      (name) =>
        linesHeight(lineCount({ text: cleanLine(name, 200), sizes: [], isBold: true }, size, width), size) <=
        height,
    );
  return fits(TYPE.table) ? TYPE.table : TYPE.label;
}

function fitText(
  text: string,
  { width, height, sizes }: { width: number; height: number; sizes: readonly number[] },
): string {
  return fitted([{ text: cleanLine(text), sizes, isBold: true }], width, height)[0]?.text ?? '';
}
