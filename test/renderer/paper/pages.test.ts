import { describe, expect, test } from 'vitest';
import type { Block } from '#domain/handouts/handout';
import { place } from '#domain/handouts/handout';
import { breakPages } from '../../../renderer/ui/paper/breakPages.ts';
import { filledText } from '../../../renderer/ui/paper/filledText.ts';
import { pageSizeOf } from '../../../renderer/ui/paper/pageSize.ts';
import { piecesOf } from '../../../renderer/ui/paper/pieces.ts';

const piece = (height: number, own: { startsPage?: true; keepsWithNext?: true } = {}) => ({
  height,
  startsPage: own.startsPage ?? false,
  keepsWithNext: own.keepsWithNext ?? false,
});

const of = (blocks: Block[], hasContents = false) => ({
  blocks,
  hasContents,
  isLargePrint: false,
  isLandscape: false,
  paper: 'letter' as const,
});

describe('breaking pages', () => {
  test('fills a page before it starts the next', () => {
    expect(breakPages([piece(40), piece(40), piece(40)], 100)).toEqual([[0, 1], [2]]);
  });

  test('moves a heading along with what it heads', () => {
    expect(breakPages([piece(60), piece(20, { keepsWithNext: true }), piece(40)], 100)).toEqual([
      [0],
      [1, 2],
    ]);
  });

  test('starts a page where the handout asks for it, but never an empty one', () => {
    expect(breakPages([piece(10, { startsPage: true }), piece(10, { startsPage: true })], 100)).toEqual([
      [0],
      [1],
    ]);
  });

  test('gives a piece higher than a page one of its own', () => {
    expect(breakPages([piece(10), piece(400), piece(10)], 100)).toEqual([[0], [1], [2]]);
  });

  test('has one page for nothing', () => {
    expect(breakPages([], 100)).toEqual([[]]);
  });
});

describe('the pieces of a handout', () => {
  const heading: Block = { kind: 'heading', level: 1, text: 'Opening', startsPage: true };
  const paragraph: Block = { kind: 'paragraph', runs: ['Welcome'], style: 'main' };

  test('carry a side heading beside what follows it', () => {
    const [piece] = piecesOf(of([{ kind: 'side-heading', text: 'Say' }, paragraph]));
    expect(piece).toMatchObject({ label: 'Say', block: paragraph });
  });

  test('part a table between its rows, its head on the first only', () => {
    const row = [{ paragraphs: [['A']] }];
    const table: Block = {
      kind: 'table',
      caption: '',
      head: ['H'],
      widths: [1],
      rows: [row, row, row],
      place: 'wide',
    };
    const pieces = piecesOf(of([table]));
    expect(pieces.map(({ isFirst, number, keepsWithNext }) => [isFirst, number, keepsWithNext])).toEqual([
      [true, 1, true],
      [false, 2, false],
      [false, 3, false],
    ]);
  });

  test('keep a heading with what follows and begin its page', () => {
    expect(piecesOf(of([heading, paragraph]))[0]).toMatchObject({ startsPage: true, keepsWithNext: true });
  });

  test('list the headings before the first one', () => {
    const kinds = piecesOf(of([paragraph, heading], true)).map(({ block }) => block.kind);
    expect(kinds).toEqual(['paragraph', 'contents', 'heading']);
  });
});

test('a personal value stands in every one of its places, and a missing one leaves nothing', () => {
  const text = `${place('name')}, group ${place('group')}, ${place('name')}`;
  expect(filledText(text, { name: 'Dana $& Okafor' })).toBe('Dana $& Okafor, group , Dana $& Okafor');
});

test('both papers have the same live width, and a sheet lying down is wider than high', () => {
  const live = (paper: 'a4' | 'letter') => {
    const { width, side } = pageSizeOf({ paper, isLandscape: false });
    return Math.round(width - 2 * side);
  };
  expect([live('a4'), live('letter')]).toEqual([170, 170]);
  const lying = pageSizeOf({ paper: 'a4', isLandscape: true });
  expect([lying.width, lying.height]).toEqual([297, 210]);
});
