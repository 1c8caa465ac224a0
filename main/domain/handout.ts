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
  blocks: Block[];
}

/** A run of text; plain text stands for a run without emphasis. */
export type Run = string | { text: string; mark: 'bold' | 'quiet' | 'accent' | 'italic' };

/** A cell of a table: one or more paragraphs. */
export type Cell = { paragraphs: Run[][]; cue?: { word: string; isLoud: boolean } | undefined };

export interface StripPhase {
  name: string;
  minutes: number;
  look: 'loud' | 'silent' | 'writes';
  /** A clock time under the phase; empty prints none. */
  clock: string;
}

export interface WritingBox {
  heading: string;
  cue: { word: string; isLoud: boolean } | null;
  prompt: string;
  heightMm: number;
  /** Printed at the top of the box: text, a question in the display face, ruled sentence starters, ticks, or a form field. */
  content:
    | { kind: 'blank' }
    | { kind: 'question'; text: string }
    | { kind: 'sentences'; starters: string[] }
    | { kind: 'ticks'; labels: string[] }
    | { kind: 'field'; name: string; hint: string };
}

export type Block =
  | { kind: 'title'; meta: string; title: string; lead: string; startsPage: boolean }
  | { kind: 'facts'; facts: { label: string; value: string; weight: number }[] }
  | { kind: 'heading'; level: 1 | 2; text: string; startsPage: boolean }
  | { kind: 'side-heading'; text: string }
  | { kind: 'paragraph'; runs: Run[]; style: 'main' | 'wide' | 'small' | 'said' | 'own' }
  | { kind: 'list'; items: Run[][]; look: 'dash' | 'number' | 'tick' | 'said' }
  | { kind: 'phase-strip'; phases: StripPhase[] }
  | {
      kind: 'table';
      caption: string;
      head: string[];
      /** Shares of the width, any unit. */
      widths: number[];
      rows: Cell[][];
      /** `text`: beside the label unit; `wide`: the full width. */
      place: 'text' | 'wide';
    }
  | { kind: 'writing-boxes'; head: [string, string]; boxes: WritingBox[] }
  | { kind: 'quote'; text: string; source: string }
  | { kind: 'questions'; questions: string[] }
  | { kind: 'ruled-lines'; starters: string[] }
  | { kind: 'shaded'; heading: string; paragraphs: string[] }
  | { kind: 'gap'; points: number };

const OPEN = '\uE000';
const CLOSE = '\uE001';

/** A place for a personal value; the private-use marks cannot come from people's text, the gate drops them. */
export function place(name: string): string {
  return `${OPEN}${name}${CLOSE}`;
}

/** One handout with places, and the values that fill them for each person. */
export interface PersonalBatch {
  handout: Handout;
  copies: { fileName: string; values: Record<string, string> }[];
}
