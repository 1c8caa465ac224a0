import type { Block, Cell, Run } from './handout.ts';
import { spoken } from '../followup/printable.ts';

/** Short ways to write blocks, so that a composer reads like the page it makes. */

/** A cell of plain text. */
export function cell(text: string): Cell {
  return { paragraphs: [[text]] };
}

/** A cell in bold. */
export function boldCell(text: string): Cell {
  return { paragraphs: [[{ text, mark: 'bold' }]] };
}

/** A cell in bold and the accent color. */
export function accentCell(text: string): Cell {
  return { paragraphs: [[{ text, mark: 'accent' }]] };
}

export function bold(text: string): Run {
  return { text, mark: 'bold' };
}

export function quiet(text: string): Run {
  return { text, mark: 'quiet' };
}

/** A label beside text; nothing at all where the text is empty. */
export function labeled(label: string, ...paragraphs: string[]): Block[] {
  const told = paragraphs.filter((paragraph) => paragraph.trim() !== '');
  if (told.length === 0) return [];
  return [{ kind: 'side-heading', text: label }, ...told.map(main), gapUnder(label, told, 4)];
}

/** A label beside dashes; nothing at all where there are none. */
export function labeledList(label: string, items: readonly (string | Run[])[]): Block[] {
  const told = items
    .map((item) => (typeof item === 'string' ? [item] : item))
    .filter((runs) => runs.some((run) => (typeof run === 'string' ? run : run.text).trim() !== ''));
  if (told.length === 0) return [];
  const texts = told.map((runs) => runs.map((run) => (typeof run === 'string' ? run : run.text)).join(''));
  return [
    { kind: 'side-heading', text: label },
    { kind: 'list', items: told, look: 'dash' },
    gapUnder(label, texts, 6),
  ];
}

/** A label beside words that somebody says aloud. */
export function labeledSpeech(label: string, words: string): Block[] {
  if (words.trim() === '') return [];
  return [
    { kind: 'side-heading', text: label },
    { kind: 'paragraph', runs: [spoken(words)], style: 'said' },
    gap(4),
  ];
}

/** A paragraph beside the labels. */
export function main(text: string): Block {
  return { kind: 'paragraph', runs: [text], style: 'main' };
}

export function gap(points: number): Block {
  return { kind: 'gap', points };
}

/** A label of two lines beside a single line of text needs more air, or the next label would run into it. */
function gapUnder(label: string, texts: readonly string[], points: number): Block {
  const isShort = texts.length === 1 && (texts[0]?.length ?? 0) < 60;
  return gap(isShort && label.length > 18 ? points + 14 : points);
}

/** Facts under the title; those without a value are left out, and an empty row altogether. */
export function facts(...pairs: [label: string, value: string, weight?: number][]): Block[] {
  const told = pairs
    .filter(([, value]) => value.trim() !== '')
    .map(([label, value, weight = 1]) => ({ label, value, weight }));
  return told.length === 0 ? [] : [{ kind: 'facts', facts: told }];
}
