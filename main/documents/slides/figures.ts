import type { PhaseMark } from '#domain/slides/deck';
import type { ColorRole } from '../palette.ts';
import type { Canvas } from './canvas.ts';
import { TYPE, rounded } from './slideGrid.ts';
import type { Box } from './slideGrid.ts';

const SEATS = 5;

/** Seats round one table, one of them filled: somebody presents, the others ask. The only ornament. */
export function seats(
  canvas: Canvas,
  { x, y, size, color, ground }: { x: number; y: number; size: number; color: ColorRole; ground: ColorRole },
): void {
  const radius = size / 2;
  const seat = size * 0.2;
  const line = { color, width: 1.5 };
  const table = { x: x + seat / 2, y: y + seat / 2, w: size - seat, h: size - seat };
  canvas.shape('ellipse', table, { fill: ground, line, name: 'Decor table' });
  for (let index = 0; index < SEATS; index++) {
    const angle = -Math.PI / 2 + (index * 2 * Math.PI) / SEATS;
    const reach = radius - seat / 2;
    const box = {
      x: rounded(x + radius + reach * Math.cos(angle) - seat / 2),
      y: rounded(y + radius + reach * Math.sin(angle) - seat / 2),
      w: seat,
      h: seat,
    };
    canvas.shape('ellipse', box, { fill: index === 0 ? color : ground, line, name: 'Decor seat' });
  }
}

/** A dial of the round with this phase filled and its planned minutes. The running clock is laid over the same square. */
export function dial(
  canvas: Canvas,
  {
    x,
    y,
    size,
    phases,
    current,
  }: {
    x: number;
    y: number;
    size: number;
    phases: readonly PhaseMark[];
    current: number;
  },
): void {
  const total = phases.reduce((sum, phase) => sum + phase.minutes, 0);
  const box = { x, y, w: size, h: size };
  let passed = 0;
  phases.forEach((phase, index) => {
    const from = 270 + (passed / total) * 360 + 1;
    passed += phase.minutes;
    const to = 270 + (passed / total) * 360 - 1;
    if (to <= from) return; // shorter than the gap beside it
    const isNow = index === current;
    canvas.shape('blockArc', box, {
      fill: isNow ? 'accent' : 'mid',
      arc: { from: from % 360, to: to % 360, thickness: isNow ? 0.22 : 0.12 },
      name: 'Decor dial',
    });
  });
  const minutes = phases[current]?.minutes ?? 0;
  const inside = { x: x + 0.6, w: size - 1.2 };
  canvas.text(
    String(minutes),
    { ...inside, y: y + size / 2 - 1.05, h: 1.65 },
    { size: [TYPE.clock, 72], isBold: true, align: 'center', valign: 'middle', name: 'Minutes planned' },
  );
  canvas.text(
    minutes === 1 ? 'minute' : 'minutes',
    { ...inside, y: y + size / 2 + 0.42, h: 0.45 },
    { color: 'quiet', align: 'center', valign: 'middle' },
  );
}

/** The boxes of phases drawn to scale; a floor keeps short ones legible. */
export function stripBoxes(phases: readonly PhaseMark[], box: Box, leastWidth: number): Box[] {
  const gap = 0.06;
  const room = box.w - gap * (phases.length - 1);
  const floor = Math.min(leastWidth, room / phases.length);
  const total = phases.reduce((sum, phase) => sum + phase.minutes, 0);
  const isShort = phases.map((phase) => (phase.minutes / total) * room <= floor);
  const shared = room - floor * isShort.filter(Boolean).length;
  const flexible = phases.reduce((sum, phase, index) => sum + (isShort[index] ? 0 : phase.minutes), 0);
  let x = box.x;
  return phases.map((phase, index) => {
    const width = isShort[index] ? floor : Math.max(floor, (phase.minutes / flexible) * shared);
    const place = { ...box, x: rounded(x), w: rounded(width) };
    x += width + gap;
    return place;
  });
}

/** The thin strip at the foot of a phase slide. */
export function phaseStrip(canvas: Canvas, phases: readonly PhaseMark[], current: number, box: Box): void {
  stripBoxes(phases, box, 0.3).forEach((place, index) => {
    canvas.shape('rect', place, { fill: index === current ? 'accent' : 'mid', name: 'Decor strip' });
  });
}
