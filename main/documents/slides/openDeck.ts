import type PptxGenJS from 'pptxgenjs';
import { cleanLine } from '../cleanText.ts';
import { FONTS } from '../palette.ts';
import type { ColorRole } from '../palette.ts';
import { Canvas, HEAD_FACE, slotOf } from './canvas.ts';
import { EDGE, LIVE, TYPE, col, span } from './slideGrid.ts';
import type { Box } from './slideGrid.ts';
import { fitted } from './textFit.ts';

/** The six layouts: three on white, two on the deep color, and one that a picture fills. */
export type Layout = 'Cover' | 'Side' | 'Wide' | 'Phase' | 'Pause' | 'Picture';

const UNTITLED = 'Untitled';

interface Heading {
  box: Box;
  sizes: readonly number[];
  color: ColorRole;
  valign: 'top' | 'middle' | 'bottom';
}

/** Where the title of each layout stands, and which sizes it may take. */
const HEADINGS: Record<Layout, Heading> = {
  Cover: {
    box: { x: EDGE, y: 2.35, w: span(7.4), h: 2.6 },
    sizes: [54, 44, 36],
    color: 'paper',
    valign: 'bottom',
  },
  Side: {
    box: { x: EDGE, y: 0.72, w: span(4) - 0.25, h: 2.6 },
    sizes: [36, 32, 28],
    color: 'ink',
    valign: 'top',
  },
  Wide: { box: { x: EDGE, y: 0.62, w: LIVE, h: 0.8 }, sizes: [36, 32, 28], color: 'ink', valign: 'middle' },
  Phase: {
    box: { x: EDGE, y: 1.02, w: span(8), h: 0.95 },
    sizes: [42, 34, 28],
    color: 'ink',
    valign: 'middle',
  },
  Pause: {
    box: { x: EDGE, y: 0.72, w: span(11), h: 0.9 },
    sizes: [36, 32, 28],
    color: 'paper',
    valign: 'middle',
  },
  // Behind the middle of the picture: for the list of slides and for screen readers.
  Picture: { box: { x: 4.667, y: 3.45, w: 4, h: 0.6 }, sizes: [12, 10], color: 'ink', valign: 'middle' },
};

/** An empty presentation with its layouts, footer and page number; the library is loaded when it is first needed. */
export async function openDeck(about: {
  title: string;
  subject: string;
  owner: string;
  footer: string;
  isLight: boolean;
}): Promise<PptxGenJS> {
  const { default: Pptx } = await import('pptxgenjs');
  const deck = new Pptx();
  const owner = cleanLine(about.owner, 200);
  deck.layout = 'LAYOUT_WIDE';
  deck.title = cleanLine(about.title, 200) || UNTITLED;
  deck.subject = cleanLine(about.subject, 200);
  deck.author = owner;
  deck.company = xmlText(owner); // the library writes this one as it is
  deck.theme = { headFontFace: FONTS.head, bodyFontFace: FONTS.body };
  const flag: ColorRole = about.isLight ? 'mark' : 'mid';
  const footer = footerOf(about.footer);
  master(deck, { layout: 'Cover', ground: 'deep', tab: flag, footer: null });
  master(deck, { layout: 'Side', ground: 'paper', tab: 'mark', footer: { text: footer, color: 'quiet' } });
  master(deck, { layout: 'Wide', ground: 'paper', tab: 'mark', footer: { text: footer, color: 'quiet' } });
  master(deck, { layout: 'Phase', ground: 'paper', tab: 'mark', footer: { text: footer, color: 'quiet' } });
  master(deck, { layout: 'Picture', ground: 'paper', tab: null, footer: null });
  master(deck, { layout: 'Pause', ground: 'deep', tab: flag, footer: { text: footer, color: 'mid' } });
  return deck;
}

/** A new slide with its title and notes, ready to be drawn on. */
export function openSlide(
  deck: PptxGenJS,
  { layout, title, notes }: { layout: Layout; title: string; notes: string },
): Canvas {
  const canvas = new Canvas(deck.addSlide({ masterName: layout }));
  const { box, sizes } = HEADINGS[layout];
  const text = cleanLine(title) || UNTITLED;
  const [found] = fitted([{ text, sizes, isSerif: true }], box.w, box.h);
  canvas.title(found?.text ?? text, found && found.size !== sizes[0] ? found.size : null);
  canvas.notes(notes);
  return canvas;
}

/** Text as XML carries it. */
export function xmlText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function footerOf(footer: string): string {
  const [found] = fitted([{ text: cleanLine(footer), sizes: [TYPE.foot] }], span(9), 0.28);
  return found?.text ?? '';
}

function master(
  deck: PptxGenJS,
  {
    layout,
    ground,
    tab,
    footer,
  }: {
    layout: Layout;
    ground: ColorRole;
    tab: ColorRole | null;
    footer: { text: string; color: ColorRole } | null;
  },
): void {
  const { box, sizes, color, valign } = HEADINGS[layout];
  const heading = {
    placeholder: {
      options: {
        name: 'Title',
        type: 'title' as const,
        ...box,
        fontSize: sizes[0] ?? TYPE.title,
        color: slotOf(color),
        align: 'left' as const,
        valign,
        margin: 0,
        fontFace: HEAD_FACE,
        bold: false,
      },
      text: '',
    },
  };
  deck.defineSlideMaster({
    title: layout,
    background: { color: slotOf(ground) },
    objects: [
      ...(tab === null
        ? []
        : [
            {
              rect: {
                x: EDGE,
                y: 0,
                w: span(1),
                h: 0.14,
                fill: { color: slotOf(tab) },
                objectName: 'Decor tab',
              },
            },
          ]),
      heading,
      ...(footer ? [{ text: { text: footer.text, options: footOptions(footer.color) } }] : []),
    ],
    ...(footer
      ? {
          slideNumber: {
            x: col(11),
            y: 6.98,
            w: span(1),
            h: 0.28,
            fontSize: TYPE.foot,
            color: slotOf(footer.color),
            align: 'right' as const,
            margin: 0,
          },
        }
      : {}),
  });
}

function footOptions(color: ColorRole): PptxGenJS.TextPropsOptions {
  return {
    x: EDGE,
    y: 6.98,
    w: span(9),
    h: 0.28,
    fontSize: TYPE.foot,
    color: slotOf(color),
    align: 'left',
    valign: 'middle',
    margin: 0,
    objectName: 'Footer',
  };
}
