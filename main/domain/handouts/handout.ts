import type { PrintedLogo } from '../program/logo.ts';
import type { SlidePicture } from '../slides/slidePicture.ts';

/**
 * The handout model: what a printed page says, block by block. The DOCX writer and the preview in the kit draw the
 * same blocks. All text is plain; emphasis is part of the block. A text may hold places for personal values, written
 * with `place('name')`, which a batch fills in for each person.
 */
export interface Handout {
  title: string;
  subject: string;
  /** Event name for the footer. */
  eventName: string;
  /** `Yours alone`, `Team only`; stands in the footer. Empty prints none. */
  confidentiality: string;
  language: string;
  paper: 'letter' | 'a4';
  /** Six hex digits without #; null means the house colour. */
  color: string | null;
  /** Every size at least 18 points, labels above boxes, strips as lists. */
  isLargePrint: boolean;
  isLandscape: boolean;
  /** A contents table after the title; for documents over six pages. */
  hasContents: boolean;
  /** Margins a little smaller, for a page that must not become two. */
  isTight?: boolean | undefined;
  /** Nothing but what is cut or folded: narrow margins, no footer, no logos. */
  isBare?: boolean | undefined;
  /** The logos of those who deliver the program, at the head of the first page; of every page where each has a copy. */
  logos: PrintedLogo[];
  /** What a form that comes back says about itself; none on other pages. */
  form?: FormIdentity | undefined;
  blocks: Block[];
}

/** By which a returned form is known: a code that people can read, a tag, and properties of the file. */
export interface FormIdentity {
  code: string;
  tag: string;
  properties: { name: string; value: string }[];
}

/**
 * A run of text; plain text stands for a run without emphasis. `accent` is bold in the accent color, `figure` the
 * same and large, `italic` words that somebody says or might say, in the display face, `display` a line in that face
 * that stands for itself.
 */
export type Run =
  string | { text: string; mark: 'bold' | 'quiet' | 'accent' | 'italic' | 'figure' | 'display' };

/** A cell of a table: one or more paragraphs, the cue before them or, with `isCueLast`, after them. */
export type Cell = {
  paragraphs: Run[][];
  cue?: { word: string; isLoud: boolean } | undefined;
  isCueLast?: boolean | undefined;
};

export interface StripPhase {
  name: string;
  minutes: number;
  /** What is printed for the minutes where it is not their number: a place for those of one group. */
  minutesText?: string | undefined;
  look: 'loud' | 'silent' | 'writes';
  /** A clock time under the phase; empty prints none. */
  clock: string;
}

export interface WritingBox {
  heading: string;
  cue: { word: string; isLoud: boolean } | null;
  prompt: string;
  heightMm: number;
  /** Printed at the top of the box: text, a question in the display face, ruled sentence starters, or a form field. */
  content:
    | { kind: 'blank' }
    | { kind: 'question'; text: string }
    | { kind: 'sentences'; starters: string[] }
    /** A form field that is read back by its tag; the hint stands in it while it holds no text. */
    | { kind: 'answer'; tag: string; name: string; hint: string; value: string }
    /** Ticks that are read back, numbered under the tag, and a field for other words. */
    | {
        kind: 'choices';
        tag: string;
        labels: string[];
        chosen: string[];
        hint: string;
        other: string;
      };
}

/** One side of a table tent; the name in points that fit. */
export interface TentSide {
  name: string;
  size: number;
  full: string;
  organization: string;
  /** On the side of the person who sits behind it; empty prints none. */
  group: string;
}

/** What a name badge says; an empty name is a line to write on. */
export interface Badge {
  name: string;
  size: number;
  pronouns: string;
  organization: string;
  group: string;
  event: string;
}

export type Block =
  | { kind: 'title'; meta: string; title: string; lead: string; startsPage: boolean }
  /** A title that is read from across the room, with a line under it. */
  | { kind: 'poster'; meta: string; title: string; line: string; startsPage: boolean }
  | { kind: 'facts'; facts: { label: string; value: string; weight: number; tag?: string | undefined }[] }
  | { kind: 'heading'; level: 1 | 2; text: string; startsPage: boolean }
  | { kind: 'side-heading'; text: string }
  /** The letter of a group, large beside its table. */
  | { kind: 'letter'; label: string; letter: string }
  | { kind: 'paragraph'; runs: Run[]; style: 'main' | 'wide' | 'small' | 'said' | 'own' }
  | { kind: 'list'; items: Run[][]; look: 'dash' | 'number' | 'tick' | 'said' | 'large' }
  | { kind: 'phase-strip'; phases: StripPhase[] }
  | {
      kind: 'table';
      caption: string;
      head: string[];
      /** Shares of the width, any unit. */
      widths: number[];
      rows: Cell[][];
      /** `text`: beside the label unit; `half`: beside a letter; `wide`: the full width. */
      place: 'text' | 'half' | 'wide';
      /** `large`: read at arm’s length; `roomy`: the same with higher rows; `dense`: many rows on one page. */
      look?: 'large' | 'roomy' | 'dense' | undefined;
      /** Rows are at least so high, to write in. */
      rowMm?: number | undefined;
    }
  | { kind: 'writing-boxes'; head: [string, string]; boxes: WritingBox[] }
  | { kind: 'quote'; text: string; source: string }
  | { kind: 'questions'; questions: string[] }
  | { kind: 'ruled-lines'; starters: string[] }
  | { kind: 'shaded'; heading: string; paragraphs: string[] }
  /** The same blocks twice side by side, with a line to cut along; in large print once. */
  | { kind: 'twice'; blocks: Block[] }
  /** A sheet that is folded along its middle into a name on two sides. */
  | { kind: 'tent'; front: TentSide; back: TentSide }
  /** A sheet of badges with lines to cut along, at most eight. */
  | { kind: 'badges'; badges: Badge[] }
  /** A picture with what it shows under it; its bytes are read by its id. */
  | { kind: 'picture'; picture: SlidePicture; title: string }
  | { kind: 'gap'; points: number };

/** A picture is as large as it can be within this: two stand on a page. */
export const PICTURE_BOX_MM = { width: 170, height: 96 } as const;

/** Whether a block begins on a new page: a title that says so, and what fills a sheet. */
export function startsPage(block: Block): boolean {
  if (block.kind === 'tent' || block.kind === 'badges') return true;
  if (block.kind === 'twice') return block.blocks.some(startsPage);
  return 'startsPage' in block && block.startsPage;
}

const OPEN = '\uE000';
const CLOSE = '\uE001';
const PLACES = /\uE000([^\uE000\uE001]*)\uE001/g;

/** A place for a personal value; the private-use marks cannot come from people's text, the gate drops them. */
export function place(name: string): string {
  return `${OPEN}${name}${CLOSE}`;
}

/** The names of the places that a text holds, in order. */
export function placesIn(text: string): string[] {
  return [...text.matchAll(PLACES)].map((found) => found[1] ?? '');
}

/** A text without its places. */
export function handoutText(text: string): string {
  return text.replace(PLACES, '');
}

/** One handout with places, and the values that fill them for each person. */
export interface PersonalBatch {
  handout: Handout;
  copies: PersonalCopy[];
}

/** Whose copy it is, and what stands in the places of the handout. */
export interface PersonalCopy {
  fileName: string;
  values: Record<string, string>;
}
