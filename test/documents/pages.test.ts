import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Block } from '#domain/handouts/handout';
import { composeKit } from '#domain/kit/kit';
import type { KitOrder } from '#domain/kit/kit';
import type { KitRequest } from '#domain/kit/kitEntry';
import { writeBatch, writeMerged } from '../../main/documents/pages/writeBatch.ts';
import { writeHandout } from '../../main/documents/pages/writeHandout.ts';
import { assistSnapshot } from '../fixtures/assistSnapshot.ts';
import { HOSTILE_TEXTS, spoiledJourney, spoiledRetreat } from '../fixtures/hostileSnapshot.ts';
import { emptyFollowUp } from '../../main/requests/samples/sampleWords.ts';
import { withLogos } from '../fixtures/logos.ts';
import { journeySnapshot, retreatSnapshot } from '../fixtures/sampleSnapshot.ts';
import { readPages } from './readPages.ts';
import type { ReadPages } from './readPages.ts';
import { validatorErrorsOf, validatorIsAbsent } from './openXmlValidator.ts';
import { packageLint } from './packageLint.ts';

/** The SDK takes a second or more for each file, and machines that test are busy. */
const SLOW = 180_000;
/** What must not reach a page: control characters, the marks of places, and what XML forbids. */
const FORBIDDEN = /[\p{Cc}\uE000\uE001\uFFFE\uFFFF]/u;
/** What missing data looks like when nobody thought of it. */
const HOLE = /undefined|null|NaN|\[object|\(\)|: \./;
const EVERYTHING = [
  'participant-agenda',
  'run-sheet',
  'responsibilities',
  'room-plan',
  'materials',
  'reading-pack',
  'home-guide',
  'pre-work-digest',
  'host-briefing',
  'story-prompts',
  'observation-sheet',
  'transfer-sheet',
  'challenge-digests',
  'slides-on-paper',
  'host-brief',
  'resource-briefs',
  'recommendation-log',
  'facilitator-guide',
  'overview',
  'challenge-instructions',
  'session-instructions',
  'worksheets',
  'timer-card',
  'roster',
  'wall-roster',
  'room-cards',
  'table-tents',
  'name-badges',
  'agreement',
  'debrief-memo',
  'call-agenda',
  'reflective-memo',
];

describe('every Word file of the samples', () => {
  it('opens clean by the Open XML SDK', { timeout: SLOW }, async () => {
    const files = await bothSamples({});
    expect(files.size).toBe(44);
    expectSound(files);
    await expectValid(files);
  });

  it(
    'opens clean with two logos: on the first page, and on every page of personal copies',
    { timeout: SLOW },
    async () => {
      const files = await written('retreat', withLogos(retreatSnapshot()));
      expectSound(files);
      await expectValid(
        only(files, [
          'retreat-run-sheet',
          'retreat-facilitator-guide',
          'retreat-worksheets',
          'retreat-worksheets-all',
        ]),
      );
      const logosOf = (name: string) => {
        const [bytes] = only(files, [name]).values();
        const parts = unzipSync(bytes ?? new Uint8Array());
        const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
        const heads = Object.keys(parts).filter((part) => /^word\/header\d+\.xml$/.test(part));
        return {
          on: /<w:headerReference w:type="(\w+)"/.exec(document)?.[1],
          pictures: heads.flatMap(
            (head) => strFromU8(parts[head] ?? new Uint8Array()).match(/<wp:docPr [^>]*descr="[^"]*"/g) ?? [],
          ).length,
        };
      };
      expect(logosOf('retreat-run-sheet')).toEqual({ on: 'first', pictures: 2 });
      expect(logosOf('retreat-facilitator-guide')).toEqual({ on: 'first', pictures: 2 });
      expect(logosOf('retreat-worksheets')).toEqual({ on: 'default', pictures: 2 });
    },
  );

  it(
    'opens clean where smaller groups take longer turns, also in large print',
    { timeout: SLOW },
    async () => {
      const snapshot = retreatSnapshot();
      const sessions = snapshot.sessions.map((session) => ({ ...session, groupTimes: 'sized' as const }));
      for (const isLargePrint of [false, true]) {
        const files = await written('retreat', { ...snapshot, sessions }, { isLargePrint });
        expectSound(files);
        await expectValid(
          only(files, [
            'retreat-room-cards',
            'retreat-timer-card',
            'retreat-session-instructions',
            'retreat-worksheets-all',
            'retreat-facilitator-guide',
          ]),
        );
      }
    },
  );

  it('opens clean on A4', { timeout: SLOW }, async () => {
    const files = await bothSamples({ paper: 'a4' });
    expectSound(files);
    await expectValid(
      only(files, ['retreat-worksheets', 'retreat-session-instructions', 'journey-debrief-memo']),
    );
  });

  it('opens clean in large print', { timeout: SLOW }, async () => {
    const files = await bothSamples({ isLargePrint: true });
    expectSound(files);
    await expectValid(
      only(files, [
        'retreat-facilitator-guide',
        'retreat-worksheets',
        'retreat-timer-card',
        'retreat-roster',
        'retreat-room-cards',
        'retreat-table-tents',
        'retreat-agreement',
        'retreat-challenge-instructions',
      ]),
    );
  });

  it('opens clean when people typed the worst that can be typed', { timeout: SLOW }, async () => {
    for (const [kind, text] of Object.entries(HOSTILE_TEXTS)) {
      const files = new Map([
        ...(await written(`retreat-${kind}`, spoiledRetreat(text))),
        ...(await written(`journey-${kind}`, spoiledJourney(text))),
      ]);
      expectSound(files);
      for (const [name, bytes] of files) {
        const spoiled = readPages(bytes).paragraphs.filter((text) => FORBIDDEN.test(text) || HOLE.test(text));
        expect(spoiled, name).toEqual([]);
      }
      if (kind === 'everything')
        await expectValid(
          only(
            files,
            [...files.keys()].filter((name) => !name.includes('-all')),
          ),
        );
    }
  });

  it('opens clean when nothing is known yet', { timeout: SLOW }, async () => {
    const files = await written('empty', emptyEvent());
    expect([...files.keys()]).toEqual([
      'empty-participant-agenda.docx',
      'empty-run-sheet.docx',
      'empty-overview.docx',
      'empty-responsibilities.docx',
      'empty-room-plan.docx',
      'empty-materials.docx',
      'empty-reading-pack.docx',
      'empty-pre-work-digest.docx',
      'empty-story-prompts.docx',
      'empty-transfer-sheet.docx',
      'empty-facilitator-guide.docx',
      'empty-slides-on-paper.docx',
      'empty-timer-card.docx',
      'empty-roster.docx',
      'empty-wall-roster.docx',
      'empty-room-cards.docx',
      'empty-table-tents.docx',
      'empty-name-badges.docx',
      'empty-agreement.docx',
    ]);
    expectSound(files);
    for (const [, bytes] of files)
      expect(readPages(bytes).paragraphs.filter((text) => HOLE.test(text))).toEqual([]);
    await expectValid(files);
  });
});

describe('the papers of a peer assist', () => {
  it('open clean, with the dullest and the worst that can be typed', { timeout: SLOW }, async () => {
    const worst = Object.values(HOSTILE_TEXTS).join(' ');
    const files = new Map([
      ...(await written('assist', assistSnapshot())),
      ...(await written('worst', assistSnapshot({ question: worst, context: worst, outcome: worst }))),
    ]);
    expectSound(files);
    const briefs = [...files.keys()].filter((name) => /host-brief|resource|log/.test(name));
    expect(briefs.length).toBeGreaterThanOrEqual(6);
    await expectValid(only(files, briefs));
  });
});

describe('a personal copy', () => {
  it('carries its person’s name, group, room, round and clock, and nobody else’s', async () => {
    const pages = await copyOf('worksheets', 'P01');
    expect(pages.paragraphs.slice(0, 11)).toEqual([
      'Northlake Civic Leaders Retreat  ·  April 15–16, 2027',
      'Two teams, one yard',
      'For',
      'Group and room',
      'You present',
      'Clock',
      'Dana Okafor',
      'E, Lake deck',
      'Round 4, day 2',
      '09:10 – 09:40',
      'Step',
    ]);
    expect(pages.paragraphs).toContain(
      'How do I rebuild trust with the crews without undermining the planners I asked to lead this?',
    );
    const others = retreatSnapshot().people.filter((person) => person.id !== 'P01');
    for (const other of others) expect(pages.paragraphs.join('\n')).not.toContain(other.display);
  });

  it('tells on one page when to present, keep time and take notes', async () => {
    const pages = await copyOf('session-instructions', 'P01');
    expect(pages.paragraphs).toEqual(
      expect.arrayContaining(['Dana Okafor', 'E, Lake deck', 'round 4, day 2, 09:10', 'round 3', 'round 2']),
    );
    expect(pages.paragraphs).toContain('Questions before advice.');
  });

  it('turns around for a name that is written from right to left', async () => {
    const snapshot = retreatSnapshot();
    const people = snapshot.people.map((person) =>
      person.id === 'P01' ? { ...person, display: 'دانا', challengeTitle: 'ساحة واحدة' } : person,
    );
    const batch = batchOf({ ...snapshot, people }, 'worksheets');
    const copies = await writeBatch(batch);
    const own = copies[batch.copies.findIndex((copy) => copy.values['name'] === 'دانا')];
    expect(own && readPages(own.bytes).backwards).toEqual(['ساحة واحدة', 'دانا  ·  Group E  ·  Round 4']);
    const [other] = copies;
    expect(other && readPages(other.bytes).backwards).toEqual([]);
  });

  it('escapes what looks like markup and breaks lines where the value has lines', async () => {
    const batch = batchOf(retreatSnapshot(), 'worksheets');
    const [copy] = await writeBatch({
      ...batch,
      copies: [
        { fileName: 'a.docx', values: { title: '<w:p/> & “x”', name: 'A\nB', question: '\uE000name\uE001' } },
      ],
    });
    const pages = readPages(copy?.bytes ?? new Uint8Array());
    expect(pages.paragraphs[1]).toBe('<w:p/> & “x”');
    expect(pages.paragraphs).toContain('A B');
    expect(pages.paragraphs).not.toContain('A\nB');
    expect(pages.paragraphs).toContain('name');
  });
});

describe('all copies in one file', () => {
  it('has a section, the name and fields of its own for each person', async () => {
    const plain = batchOf(retreatSnapshot(), 'challenge-instructions');
    const content = { kind: 'answer', tag: 'note', name: 'Note', hint: 'Write here', value: '' } as const;
    const box = { heading: 'Note', cue: null, prompt: '', heightMm: 10, content };
    const boxes: Block = { kind: 'writing-boxes', head: ['Heading', 'Note'], boxes: [box, box] };
    const batch = { ...plain, handout: { ...plain.handout, blocks: [...plain.handout.blocks, boxes] } };
    const pages = readPages(await writeMerged(batch));
    expect(pages.sections).toBe(23);
    expect(new Set(pages.fields.map((field) => field.id)).size).toBe(23 * 2);
    for (const person of retreatSnapshot().people)
      expect(pages.paragraphs.filter((text) => text === person.display)).toHaveLength(1);
  });

  it('counts the pages of a copy, not of the file', async () => {
    const batch = batchOf(retreatSnapshot(), 'worksheets');
    expect(readPages(await writeMerged(batch)).footer).toContain('Yours alone');
    expect(readPages(await writeMerged(batch)).footer.endsWith(' of 2')).toBe(true);
  });
});

describe('the same content', () => {
  it('gives the same bytes', async () => {
    const [first, again] = await Promise.all([
      written('a', retreatSnapshot()),
      written('a', retreatSnapshot()),
    ]);
    expect([...first.keys()]).toEqual([...again.keys()]);
    for (const [name, bytes] of first)
      expect(Buffer.compare(bytes, again.get(name) ?? new Uint8Array()), name).toBe(0);
  });
});

/** All Word files of a snapshot by name; of a personal batch the first copy and the merged file. */
async function written(
  prefix: string,
  snapshot: EventSnapshot,
  variant: Partial<KitRequest> = {},
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const order of ordersOf(snapshot, EVERYTHING, variant)) {
    const name = `${prefix}-${order.documentId}`;
    switch (order.kind) {
      case 'deck':
      case 'page':
        break;
      case 'handout':
        files.set(`${name}.docx`, await writeHandout(order.handout));
        break;
      case 'group':
        files.set(`${name}-${order.group}.docx`, await writeHandout(order.handout));
        break;
      case 'forms': {
        const [copy] = order.copies;
        if (copy) files.set(`${name}.docx`, await writeHandout(copy.compose()));
        break;
      }
      case 'personal': {
        const [copy] = await writeBatch(order.batch);
        if (copy) files.set(`${name}.docx`, copy.bytes);
        break;
      }
      case 'merged':
        files.set(`${name}-all.docx`, await writeMerged(order.batch));
        break;
    }
  }
  return files;
}

function ordersOf(
  snapshot: EventSnapshot,
  documentIds: string[],
  variant: Partial<KitRequest> = {},
): KitOrder[] {
  const session = snapshot.sessions[0] ?? null;
  return composeKit({ snapshot, session, planVersion: 4, ...variant, documentIds });
}

function batchOf(snapshot: EventSnapshot, documentId: string) {
  const order = ordersOf(snapshot, [documentId]).find((one) => one.kind === 'personal');
  if (order?.kind !== 'personal') throw new Error(`${documentId} is personal`);
  return order.batch;
}

async function copyOf(documentId: string, personId: string): Promise<ReadPages> {
  const snapshot = retreatSnapshot();
  const display = snapshot.people.find((person) => person.id === personId)?.display;
  const batch = batchOf(snapshot, documentId);
  const copies = await writeBatch({
    ...batch,
    copies: batch.copies.filter((copy) => copy.values['name'] === display),
  });
  expect(copies).toHaveLength(1);
  return readPages(copies[0]?.bytes ?? new Uint8Array());
}

async function bothSamples(variant: Partial<KitRequest>): Promise<Map<string, Uint8Array>> {
  return new Map([
    ...(await written('retreat', retreatSnapshot(), variant)),
    ...(await written('journey', journeySnapshot(), variant)),
  ]);
}

function only(files: ReadonlyMap<string, Uint8Array>, names: readonly string[]): Map<string, Uint8Array> {
  return new Map(
    names.map((name) => {
      const full = name.endsWith('.docx') ? name : `${name}.docx`;
      const bytes = files.get(full);
      if (!bytes) throw new Error(`${full} was not written`);
      return [full, bytes];
    }),
  );
}

function expectSound(files: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, bytes] of files) {
    expect(packageLint(bytes), name).toEqual([]);
    const pages = readPages(bytes);
    expect(pages.parts[0], name).toBe('[Content_Types].xml');
    expect(
      pages.parts.filter((part) => part.endsWith('/')),
      name,
    ).toEqual([]);
    expect(pages.title, name).not.toBe('');
    expect(pages.tables.captions, name).toBe(pages.tables.count);
    expect(new Set(pages.fields.map((field) => field.id)).size, name).toBe(pages.fields.length);
    expect(new Set(pages.bookmarks).size, name).toBe(pages.bookmarks.length);
  }
}

/** What the Open XML SDK says, where it is installed. */
async function expectValid(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  if (validatorIsAbsent !== null) return;
  const folder = await mkdtemp(join(tmpdir(), 'convener-pages-'));
  try {
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
    const listed = [...files.keys()].map((name) => ({ name, file: join(folder, name) }));
    expect(await validatorErrorsOf(listed)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function emptyEvent(): EventSnapshot {
  const snapshot = retreatSnapshot();
  return {
    ...snapshot,
    program: null,
    event: { ...snapshot.event, venue: '', rooms: [], objectives: [], lanes: [], team: [] },
    people: [],
    keepApart: [],
    sessions: snapshot.sessions.map((session) => ({ ...session, groups: [] })),
    captures: [],
    themes: [],
    commitments: [],
    followUp: emptyFollowUp(),
  };
}
