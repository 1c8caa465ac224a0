import type { Handout } from '#domain/handouts/handout';

/** Paper and margins in millimeters, as the Word file has them. */
export interface PageSize {
  width: number;
  height: number;
  top: number;
  bottom: number;
  side: number;
  /** From the foot of the paper to the footer's line of text. */
  footer: number;
  /** From the head of the paper to the logos in its margin, and how high they are at most. */
  header: number;
  logo: number;
}

/** Four units across; the first holds labels. */
export const UNIT_MM = 42.5;

/** The paper of a handout. */
export function pageSizeOf(handout: Pick<Handout, 'paper' | 'isLandscape' | 'isTight' | 'isBare'>): PageSize {
  const paper = handout.paper === 'a4' ? A4 : LETTER;
  if (handout.isLandscape)
    return {
      width: paper.height,
      height: paper.width,
      top: 10,
      bottom: 8,
      side: 12,
      footer: 3.5,
      header: 3.2,
      logo: 5.5,
    };
  if (handout.isBare === true) {
    const edge = BARE_EDGE;
    return { ...paper, top: edge, bottom: edge, side: edge, footer: 0, header: 0, logo: 0 };
  }
  const isTight = handout.isTight === true;
  return {
    width: paper.width,
    height: paper.height,
    top: isTight ? 15 : paper.edge,
    bottom: isTight ? 16 : paper.edge,
    side: (paper.width - LIVE_MM) / 2,
    footer: 9,
    header: 6,
    logo: 8,
  };
}

/** What printers leave white at the edge of a sheet that is cut or folded. */
const BARE_EDGE = 7;
/** The same live width on both papers. */
const LIVE_MM = 170;
const A4 = { width: 210, height: 297, edge: 20 };
const LETTER = { width: 215.9, height: 279.4, edge: 17 };

/** CSS pixels for millimeters. */
export function pixels(millimeters: number): number {
  return (millimeters / 25.4) * 96;
}
