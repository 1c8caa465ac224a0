import type { Block, Cell, Handout, Run } from './handout.ts';
import { handoutText } from './handout.ts';

/**
 * What a handout says, as plain text to paste into an e-mail, a list or a wiki. It says no more than the page does; room
 * to write by hand is left out.
 */
export function plainTextOf({ blocks }: Pick<Handout, 'blocks'>): string {
  const read = blocks.filter(({ kind }) => kind !== 'gap');
  const paragraphs = read.flatMap((block, index) => {
    // A label for lines to write on says nothing without them.
    const isLabel = block.kind === 'side-heading' && isToWrite(read[index + 1]);
    return isLabel ? [] : [linesOf(block).filter((line) => line.trim() !== '')];
  });
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => handoutText(lines.join('\n')))
    .join('\n\n')
    .replace(/\n\n(?=- )/gu, '\n');
}

function isToWrite(block: Block | undefined): boolean {
  return block?.kind === 'ruled-lines' || block?.kind === 'writing-boxes';
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'title':
      return [block.title, block.meta, block.lead];
    case 'poster':
      return [block.title, block.meta, block.line];
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`);
    case 'heading':
    case 'side-heading':
      return [block.text];
    case 'letter':
      return [`${block.label} ${block.letter}`];
    case 'paragraph':
      return [wordsOf(block.runs)];
    case 'list':
      return block.items.map((item, index) =>
        block.look === 'number' ? `${index + 1}. ${wordsOf(item)}` : `- ${wordsOf(item)}`,
      );
    case 'table':
      return block.rows.map((row) => `- ${row.map(cellWords).filter(Boolean).join(' – ')}`);
    case 'quote':
      return [`“${block.text}” – ${block.source}`];
    case 'questions':
      return block.questions.map((question) => `- ${question}`);
    case 'picture':
      return [`Picture: ${block.title}`];
    case 'shaded':
      return [block.heading, ...block.paragraphs];
    case 'twice':
      return [plainTextOf(block)];
    case 'phase-strip':
      return block.phases.map(({ name, minutes }) => `- ${name}: ${minutes} min`);
    case 'writing-boxes':
    case 'ruled-lines':
    case 'tent':
    case 'badges':
    case 'gap':
      return [];
    default:
      return block satisfies never;
  }
}

function cellWords({ paragraphs }: Cell): string {
  return paragraphs.map(wordsOf).join(' ').trim();
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}
