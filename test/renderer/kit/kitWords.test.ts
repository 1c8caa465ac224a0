import { describe, expect, test } from 'vitest';
import type { KitDocument } from '#contract';
import {
  kitGroups,
  nextMake,
  resultNotes,
  resultWords,
  statusOf,
} from '../../../renderer/planner/kit/kitWords.ts';
import { previewOf } from '../../../renderer/ui/paper/kitPreview.ts';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

function aDocument(own: Partial<KitDocument>): KitDocument {
  return {
    id: 'guide',
    name: 'Guide',
    audience: 'team',
    fileKind: 'docx',
    copies: 2,
    pages: '8 pages',
    status: 'not-made',
    detail: '',
    madeAt: null,
    fileCount: 0,
    ...own,
  };
}

describe('the main button of the kit', () => {
  const guide = aDocument({ id: 'guide' });
  const slides = aDocument({ id: 'slides', status: 'in-step' });
  const sheets = aDocument({ id: 'sheets', status: 'out-of-date', detail: 'Four of 23 differ' });
  const memo = aDocument({ id: 'memo', status: 'waits', detail: 'Waits for groups' });

  test('makes the whole kit when nothing was made, but for what waits', () => {
    expect(nextMake([guide, memo])).toEqual({ ids: ['guide'], label: 'Make the kit', isNeeded: true });
  });

  test('renews only what changed', () => {
    expect(nextMake([slides, sheets])).toEqual({
      ids: ['sheets'],
      label: 'Renew the one changed',
      isNeeded: true,
    });
    expect(nextMake([sheets, { ...sheets, id: 'cards' }, slides]).label).toBe('Renew the 2 changed');
    expect(nextMake([guide, sheets, slides]).label).toBe('Make the 2 missing or changed');
  });

  test('steps back when everything is in step', () => {
    expect(nextMake([slides])).toEqual({ ids: ['slides'], label: 'Make the kit again', isNeeded: false });
    expect(nextMake([memo]).ids).toEqual([]);
  });
});

test('documents stand by reader, and readers without one are left out', () => {
  const groups = kitGroups([
    aDocument({ id: 'card', audience: 'rooms' }),
    aDocument({ id: 'guide', audience: 'team' }),
  ]);
  expect(groups.map(({ heading, documents }) => [heading, documents.map(({ id }) => id)])).toEqual([
    ['For the team', ['guide']],
    ['For the rooms', ['card']],
  ]);
});

test('every state has a shape and a word', () => {
  expect(
    (['not-made', 'in-step', 'out-of-date', 'waits'] as const).map((status) =>
      statusOf(aDocument({ status, detail: 'Four of 23 differ' })),
    ),
  ).toEqual([
    { status: 'none', words: 'Not made yet' },
    { status: 'fine', words: 'In step' },
    { status: 'look', words: 'Out of date. Four of 23 differ' },
    { status: 'waiting', words: 'Four of 23 differ' },
  ]);
});

test('the result says how many files are where, and what is worth knowing of one', () => {
  const file = { fileName: 'guide_v2.docx', bytes: 1, sha256: '', note: 'The changed one was kept.' };
  const result = { files: [file, { ...file, note: null }], folderName: 'Northlake', tookMs: 1 };
  expect(resultWords(result)).toBe('2 files are in the folder “Northlake”.');
  expect(resultNotes(result)).toEqual(['guide_v2.docx: The changed one was kept.']);
});

describe('the preview', () => {
  const snapshot = retreatSnapshot();
  const session = snapshot.sessions[0] ?? null;

  test('fills a worksheet in for each person and says whose it is', () => {
    const preview = previewOf(snapshot, session, 'worksheets');
    if (preview?.kind !== 'personal') throw new Error('A worksheet is personal.');
    expect(preview.copies).toHaveLength(23);
    const dana = preview.copies.find(({ whose }) => whose.startsWith('Dana Okafor'));
    expect(dana?.whose).toBe('Dana Okafor, group E, presents in round 4');
    expect(Object.values(dana?.values ?? {})).toContain('Dana Okafor');
  });

  test('shows the deck with a title on every slide', () => {
    const preview = previewOf(snapshot, session, 'slides');
    if (preview?.kind !== 'deck') throw new Error('The slides are a deck.');
    expect(preview.deck.slides.length).toBeGreaterThan(20);
    expect(preview.deck.slides.filter((slide) => slide.title.trim() === '')).toEqual([]);
  });

  test('is empty for a document that the plan does not reach for', () => {
    expect(previewOf(snapshot, null, 'worksheets')).toBeNull();
  });
});
