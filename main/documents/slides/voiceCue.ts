import type { Voice } from '#domain/formats/format';
import type { ColorRole } from '../palette.ts';
import type { Canvas } from './canvas.ts';
import { TYPE } from './slideGrid.ts';
import type { Box } from './slideGrid.ts';

/** What one person does, and what several do. */
const WORDS: Record<Voice, { one: string; many: string }> = {
  speaks: { one: 'Speaks', many: 'Speak' },
  answers: { one: 'Answers', many: 'Answer' },
  asks: { one: 'Asks', many: 'Ask' },
  listens: { one: 'Listens', many: 'Listen' },
  silent: { one: 'Silent', many: 'Silent' },
  writes: { one: 'Writes', many: 'Write' },
};

/** True where nothing is said: drawn open and dashed, told by word as well. */
export function isQuiet(voice: Voice): boolean {
  return voice === 'silent' || voice === 'listens' || voice === 'writes';
}

/** Speaking is a filled bubble, silence an open one struck through, writing a page: shape and word, never color alone. */
export function voiceIcon(
  canvas: Canvas,
  {
    x,
    y,
    size,
    voice,
    color,
    ground,
  }: {
    x: number;
    y: number;
    size: number;
    voice: Voice;
    color: ColorRole;
    ground: ColorRole;
  },
): void {
  const line = { color, width: 2 };
  if (voice === 'writes') {
    const page = { x: x + size * 0.16, y, w: size * 0.68, h: size * 0.86 };
    canvas.shape('rect', page, { fill: ground, line, name: 'Decor page' });
    [0.24, 0.42, 0.6].forEach((share, index) =>
      canvas.line(
        { x: x + size * 0.3, y: y + size * share, w: size * (index === 2 ? 0.22 : 0.4), h: 0 },
        line,
      ),
    );
    return;
  }
  const bubble = { x, y, w: size, h: size * 0.7 };
  const isOpen = isQuiet(voice);
  canvas.shape('wedgeRoundRectCallout', bubble, {
    fill: isOpen ? ground : color,
    line,
    name: 'Decor bubble',
  });
  if (isOpen) {
    const strike = { x: x - size * 0.04, y: y - size * 0.1, w: size * 1.08, h: size * 0.9 };
    canvas.line(strike, { color, width: 3, rises: true });
  } else if (voice === 'asks') {
    canvas.text('?', bubble, {
      color: ground,
      size: Math.round(size * 40),
      isBold: true,
      align: 'center',
      valign: 'middle',
      name: 'Decor sign',
    });
  } else {
    for (const share of [0.27, 0.5, 0.73]) {
      const dot = { x: x + size * (share - 0.06), y: y + size * 0.29, w: size * 0.12, h: size * 0.12 };
      canvas.shape('ellipse', dot, { fill: ground, name: 'Decor dot' });
    }
  }
}

/** A card with a side's part in a phase: filled while it speaks, dashed while it is quiet. */
export function roleCue(
  canvas: Canvas,
  box: Box,
  { role, count, voice, does }: { role: string; count: 'one' | 'many'; voice: Voice; does: string },
): void {
  const isOpen = isQuiet(voice);
  const ground: ColorRole = isOpen ? 'paper' : 'accent';
  const color: ColorRole = isOpen ? 'ink' : 'paper';
  canvas.shape('rect', box, {
    fill: ground,
    line: { color: isOpen ? 'edge' : 'accent', width: 1.5, isDashed: isOpen },
    name: 'Decor card',
  });
  voiceIcon(canvas, { x: box.x + 0.3, y: box.y + 0.38, size: 0.66, voice, color, ground });
  canvas.text(
    [
      { text: role, size: TYPE.label, color: isOpen ? 'quiet' : 'paper' },
      { text: WORDS[voice][count], size: 28, isBold: true, color },
    ],
    { x: box.x + 1.15, y: box.y + 0.2, w: box.w - 1.35, h: 0.85 },
    { valign: 'middle' },
  );
  canvas.text(
    does,
    { x: box.x + 0.3, y: box.y + 1.28, w: box.w - 0.6, h: box.h - 1.4 },
    { size: [TYPE.lead, TYPE.body, TYPE.list], color },
  );
}
