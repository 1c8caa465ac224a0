import type { Handout } from '#domain/handouts/handout';
import { NO_PICTURES } from '../pictureBytes.ts';
import type { PictureBytes } from '../pictureBytes.ts';

/** The page grid in twips: four units of 42.5 mm, the first for labels and three for text, the same on both papers. */

/** Millimeters as twips. */
export function mm(millimeters: number): number {
  return Math.round((millimeters / 25.4) * 1440);
}

export const LIVE = mm(170);
export const UNIT = Math.round(LIVE / 4);

/** Points. */
export interface PageType {
  title: number;
  lead: number;
  h1: number;
  h2: number;
  body: number;
  table: number;
  small: number;
  quote: number;
}

const REGULAR: PageType = { title: 26, lead: 13, h1: 16, h2: 12.5, body: 11, table: 10, small: 9, quote: 13 };
/** Every size up to at least 18. */
const LARGE: PageType = { title: 32, lead: 20, h1: 24, h2: 20, body: 18, table: 18, small: 18, quote: 20 };

const PAPER = {
  a4: { width: mm(210), height: mm(297), side: mm(20), edge: mm(20) },
  letter: { width: 12240, height: 15840, side: Math.round((12240 - LIVE) / 2), edge: mm(17) },
} as const;

/** What printers leave white at the edge of a sheet that is cut or folded. */
const BARE_EDGE = mm(7);

/** The sheet that blocks are drawn on, or a part of it such as one of two cards. */
export interface Sheet {
  isLarge: boolean;
  /** True on a card, which is read at arm’s length: larger table text, higher rows. */
  isCard: boolean;
  type: PageType;
  /** From the upper margin to the lower one. */
  height: number;
  /** The full width, the label unit and the text beside it; in large print text takes the full width. */
  width: number;
  unit: number;
  text: number;
  /** The personal values that may stand in a text; any other place is left out. */
  places: ReadonlySet<string>;
  pictures: PictureBytes;
  /** Gives form fields their numbers. */
  nextId: () => number;
}

export interface PageSize {
  width: number;
  height: number;
  top: number;
  bottom: number;
  side: number;
  footer: number;
  live: number;
}

/** Paper and margins of a handout. */
export function pageSizeOf(handout: Handout): PageSize {
  const paper = PAPER[handout.paper];
  if (handout.isLandscape) {
    const side = mm(12);
    return {
      width: paper.height,
      height: paper.width,
      top: mm(10),
      bottom: mm(8),
      side,
      footer: 200,
      live: paper.height - 2 * side,
    };
  }
  if (handout.isBare === true)
    return {
      width: paper.width,
      height: paper.height,
      top: BARE_EDGE,
      bottom: BARE_EDGE,
      side: BARE_EDGE,
      footer: 200,
      live: paper.width - 2 * BARE_EDGE,
    };
  const isTight = handout.isTight === true;
  return {
    width: paper.width,
    height: paper.height,
    top: isTight ? mm(15) : paper.edge,
    bottom: isTight ? mm(16) : paper.edge,
    side: paper.side,
    footer: mm(9),
    live: LIVE,
  };
}

/** The sheet of a handout. */
export function sheetOf(handout: Handout, places: ReadonlySet<string>): Sheet {
  let id = 4000;
  const { live, height, top, bottom } = pageSizeOf(handout);
  const unit = handout.isLargePrint ? 0 : UNIT;
  return {
    isLarge: handout.isLargePrint,
    isCard: false,
    type: handout.isLargePrint ? LARGE : REGULAR,
    height: height - top - bottom,
    width: live,
    unit,
    text: live - unit,
    places,
    pictures: NO_PICTURES,
    nextId: () => ++id,
  };
}

/** A card on a sheet, without a label unit. */
export function cardOf(sheet: Sheet, width: number): Sheet {
  return { ...sheet, isCard: true, width, unit: 0, text: width };
}
