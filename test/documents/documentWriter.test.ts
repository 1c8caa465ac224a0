import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Deck } from '#domain/slides/deck';
import { deckOf } from '#domain/slides/deckOf';
import type { Answer } from '#domain/failure';
import { place } from '#domain/handouts/handout';
import type { Handout } from '#domain/handouts/handout';
import { createDocumentWriter } from '../../main/documents/documentWriter.ts';
import type { DocumentOrder, WrittenFile } from '../../main/documents/documentOrder.ts';
import { retreatSnapshot } from '../fixtures/sampleSnapshot.ts';

const writer = createDocumentWriter({
  workerFile: join(import.meta.dirname, '../../main/documents/documentWorker.ts'),
});
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convener-documents-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});
afterAll(() => writer.close());

describe('the document writer', () => {
  it('writes what was ordered, makes the folder and leaves no temporary file', async () => {
    const progress: string[] = [];
    const target = join(folder, 'kit', 'new');
    const answer = await writer.write(deckOrder(target, ['one.pptx', 'two.pptx']), {
      onProgress: ({ done, total, fileName }) => progress.push(`${done}/${total} ${fileName}`),
    });
    expect(filesOf(answer).map((file) => [file.fileName, file.note])).toEqual([
      ['one.pptx', null],
      ['two.pptx', null],
    ]);
    expect(progress).toEqual(['1/2 one.pptx', '2/2 two.pptx']);
    expect((await readdir(target)).sort()).toEqual(['one.pptx', 'two.pptx']);
    expect((await readFile(join(target, 'one.pptx'))).length).toBe(filesOf(answer)[0]?.bytes);
  });

  it('writes pages, one file for each person and one for all', async () => {
    const batch = { handout: samplePage(), copies: [copyFor('Ana'), copyFor('Bo')] };
    const progress: string[] = [];
    const answer = await writer.write(
      {
        folder,
        known: {},
        files: [
          { kind: 'handout', fileName: 'page.docx', handout: samplePage() },
          { kind: 'personal', batch },
          { kind: 'merged', fileName: 'all.docx', batch },
        ],
      },
      {
        onProgress: ({ done, total, fileName }) =>
          progress.push(`${String(done)}/${String(total)} ${fileName}`),
      },
    );
    expect(filesOf(answer).map((file) => file.fileName)).toEqual([
      'page.docx',
      'Ana.docx',
      'Bo.docx',
      'all.docx',
    ]);
    expect(progress).toEqual(['1/4 page.docx', '2/4 Ana.docx', '3/4 Bo.docx', '4/4 all.docx']);
    const bytes = unzipSync(await readFile(join(folder, 'Bo.docx')))['word/document.xml'] ?? new Uint8Array();
    const words = strFromU8(bytes).replace(/<[^>]+>/g, '');
    expect(words).toContain('For Bo');
    expect(words).not.toContain('Ana');
  });

  it('is warm when it says so', async () => {
    await writer.warm();
    expect(filesOf(await writer.write(deckOrder(folder, ['one.pptx'])))).toHaveLength(1);
  });

  it('gives the same deck the same bytes, so that an unchanged file is recognized', async () => {
    const first = filesOf(await writer.write(deckOrder(folder, ['one.pptx'])));
    const again = filesOf(await writer.write(deckOrder(folder, ['one.pptx'])));
    expect(again).toEqual(first);
  });

  it('writes over its own older file', async () => {
    const [first] = filesOf(await writer.write(deckOrder(folder, ['one.pptx'])));
    const order = deckOrder(folder, ['one.pptx'], 'Another title');
    const [second] = filesOf(await writer.write({ ...order, known: { 'one.pptx': first?.sha256 ?? '' } }));
    expect(second).toMatchObject({ fileName: 'one.pptx', note: null });
    expect(second?.sha256).not.toBe(first?.sha256);
    expect(await readdir(folder)).toEqual(['one.pptx']);
  });

  it('never writes over a file that was changed by hand, but beside it', async () => {
    await writeFile(join(folder, 'deck_v1.pptx'), 'changed by hand');
    const [written] = filesOf(
      await writer.write({ ...deckOrder(folder, ['deck_v1.pptx']), known: { 'deck_v1.pptx': 'as it was' } }),
    );
    expect(written?.fileName).toBe('deck_v2.pptx');
    expect(written?.note).toContain('“deck_v1.pptx” was changed by hand and stays as it is.');
    expect(await readFile(join(folder, 'deck_v1.pptx'), 'utf8')).toBe('changed by hand');
  });

  it('stops between two files, and what was written is complete', async () => {
    const stop = new AbortController();
    const names = Array.from({ length: 20 }, (_, index) => `${String(index)}.pptx`);
    const answer = await writer.write(deckOrder(folder, names), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    const standing = await readdir(folder);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(standing.length).toBeLessThan(names.length);
    expect(standing.filter((name) => !name.endsWith('.pptx'))).toEqual([]);
  });

  it('changes nothing when it was stopped before it began', async () => {
    const answer = await writer.write(deckOrder(folder, ['one.pptx']), { signal: AbortSignal.abort() });
    expect(answer).toMatchObject({ ok: false, failure: { message: 'Stopped. No file was changed.' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('says in a sentence that a folder cannot be made', async () => {
    await writeFile(join(folder, 'in the way'), '');
    const answer = await writer.write(deckOrder(join(folder, 'in the way'), ['one.pptx']));
    expect(answer).toEqual({
      ok: false,
      failure: {
        kind: 'file',
        message:
          'Where the folder “in the way” should be stands something else. No file was changed. Choose another folder.',
        field: null,
      },
    });
  });

  it('says in a sentence that the file system allows no writing', async () => {
    const answer = await writer.write(deckOrder('/proc/convener', ['one.pptx']));
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'file' } });
  });

  it.each(['../outside.pptx', 'sub/inside.pptx', '..', ''])(
    'refuses the file name “%s”',
    async (fileName) => {
      const answer = await writer.write(deckOrder(folder, [fileName]));
      expect(answer).toMatchObject({ ok: false, failure: { kind: 'invalid', field: 'fileName' } });
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('answers every order under way when it is closed, and starts again with the next', async () => {
    const own = createDocumentWriter({
      workerFile: join(import.meta.dirname, '../../main/documents/documentWorker.ts'),
    });
    const under = own.write(deckOrder(folder, ['one.pptx']));
    await own.close();
    expect(await under).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect(filesOf(await own.write(deckOrder(folder, ['two.pptx'])))).toHaveLength(1);
    await own.close();
  });

  it('says so when its thread cannot run', async () => {
    const broken = createDocumentWriter({ workerFile: join(folder, 'nowhere.mjs') });
    expect(await broken.write(deckOrder(folder, ['one.pptx']))).toMatchObject({
      ok: false,
      failure: { kind: 'unavailable' },
    });
    await broken.close();
  });
});

function deckOrder(target: string, names: readonly string[], title?: string): DocumentOrder {
  const deck = sampleDeck(title);
  return {
    folder: target,
    known: {},
    files: names.map((fileName) => ({ kind: 'deck', fileName, deck })),
  };
}

function sampleDeck(title?: string): Deck {
  const snapshot = retreatSnapshot();
  const [session, format] = [snapshot.sessions[0], snapshot.formats[0]];
  if (!session || !format) throw new Error('The sample retreat has a session and its format');
  const deck = deckOf({ snapshot, session, format });
  return { ...deck, title: title ?? deck.title, slides: deck.slides.slice(0, 2) };
}

function samplePage(): Handout {
  return {
    title: 'Page',
    subject: 'Sample',
    eventName: 'Retreat',
    confidentiality: '',
    language: 'en-US',
    paper: 'letter',
    color: null,
    isLargePrint: false,
    isLandscape: false,
    logos: [],
    hasContents: false,
    blocks: [
      { kind: 'title', meta: '', title: 'Page', lead: '', startsPage: false },
      { kind: 'paragraph', runs: [`For ${place('name')}`], style: 'main' },
    ],
  };
}

function copyFor(name: string) {
  return { fileName: `${name}.docx`, values: { name } };
}

function filesOf(answer: Answer<WrittenFile[]>): WrittenFile[] {
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}
