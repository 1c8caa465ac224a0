import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agendaDays } from '#domain/handouts/agendaDays';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { wholeDayDeckOf } from '#domain/slides/dayDeck';
import { MINUTE_MS } from '#domain/time';
import { writeDeck } from '../../main/documents/slides/writeDeck.ts';
import { hostileTexts, withHostileTexts } from '../fixtures/hostileTexts.ts';
import { emptySnapshot } from '../fixtures/oddSnapshots.ts';
import { journeySnapshot, retreatSnapshot } from '../fixtures/sampleSnapshot.ts';
import { validatorErrorsOf, validatorIsAbsent } from './openXmlValidator.ts';
import { packageLint } from './packageLint.ts';

const snapshots: readonly (readonly [string, () => EventSnapshot])[] = [
  ['the sample retreat', retreatSnapshot],
  ['the sample journey', journeySnapshot],
  ['an event with nothing in it', emptySnapshot],
  ['twenty parts with long titles', fullDay],
  ...hostileTexts.map(({ name, text }): readonly [string, () => EventSnapshot] => [
    `${name} everywhere`,
    () => withHostileBlocks(withHostileTexts(retreatSnapshot(), text), text),
  ]),
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convener-days-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the written deck of a day', () => {
  it.each(snapshots)('of %s has nothing that a reader of packages would mend', async (_, snapshotOf) => {
    for (const bytes of await decksOf(snapshotOf())) expect(packageLint(bytes)).toEqual([]);
  });

  if (validatorIsAbsent !== null) console.warn(validatorIsAbsent);
  it.skipIf(validatorIsAbsent !== null)(
    'is valid for the Open XML SDK, whatever its day',
    { timeout: 240_000 },
    async () => {
      const files: { name: string; file: string }[] = [];
      for (const [name, snapshotOf] of snapshots)
        for (const bytes of await decksOf(snapshotOf())) {
          const file = join(folder, `${files.length}.pptx`);
          await writeFile(file, bytes);
          files.push({ name, file });
        }
      expect(await validatorErrorsOf(files)).toEqual([]);
    },
  );

  it('says the parts, their steps, the time of return and the turns of the session', async () => {
    const [first, second] = await decksOf(retreatSnapshot());
    const text = textOf(first, 'slides/slide');
    for (const expected of [
      '1-2-4-All: what makes a question useful?',
      'Everyone writes in silence. Alone, in silence',
      '14:57 – 15:12',
      '10:50',
      'Then Peer-led workshop: running a reset conversation',
      '13:05 – 13:35',
      'Dana Okafor',
    ])
      expect(text).toContain(expected);
    expect(textOf(second, 'slides/slide')).toContain('14:30');
  });

  it('keeps what is said for the notes, and what the team noted about a block out of the file', async () => {
    const snapshot = retreatSnapshot();
    const note = 'Dana and Theo must not sit together';
    const [first] = await decksOf({
      ...snapshot,
      blocks: snapshot.blocks.map((block) => ({ ...block, note })),
    });
    const say = 'Two things: what was most useful, and what would you have changed?';
    expect(textOf(first, 'slides/slide')).not.toContain(say);
    expect(textOf(first, 'notesSlides/notesSlide')).toContain(say);
    expect(textOf(first, '(slides|notesSlides)/\\w+')).not.toContain(note);
  });
});

async function decksOf(snapshot: EventSnapshot): Promise<Uint8Array[]> {
  const days = agendaDays(snapshot);
  return Promise.all(days.map(({ on }) => writeDeck(wholeDayDeckOf(snapshot, on))));
}

function textOf(bytes: Uint8Array | undefined, part: string): string {
  return Object.entries(unzipSync(bytes ?? new Uint8Array()))
    .filter(([name]) => new RegExp(`^ppt/${part}\\d+\\.xml$`).test(name))
    .flatMap(([, data]) => [...strFromU8(data).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((found) => found[1]))
    .join('\n');
}

/** Twenty blocks in a row, each with the longest title that a field takes in practice. */
function fullDay(): EventSnapshot {
  const snapshot = retreatSnapshot();
  const [block] = snapshot.blocks;
  if (!block) throw new Error('The sample has blocks.');
  const formats = ['fishbowl', 'peer-assist-90', null, 'check-in'] as const;
  return {
    ...snapshot,
    sessions: [],
    blocks: Array.from({ length: 20 }, (_, index) => ({
      ...block,
      id: `full-${index}`,
      title: `Part ${index + 1}: what a department learned when it asked the people it serves before it wrote the plan, and what it would do again`,
      seating: index % 5 === 4 ? ('break' as const) : ('full' as const),
      formatId: formats[index % formats.length] ?? null,
      lead: 'Grace O’Donnell-Achebe, DeShawn Merriweather, Priya Venkataraghavan and Tomasz Wiśniewski-Hale',
      room: 'The long room behind the library on the second floor',
      timing: index === 0 ? ('start-length' as const) : ('follows-length' as const),
      startsAt: `${String(8 + Math.floor(index / 2)).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`,
      durationMs: 30 * MINUTE_MS,
    })),
  };
}

function withHostileBlocks(snapshot: EventSnapshot, text: string): EventSnapshot {
  return {
    ...snapshot,
    blocks: snapshot.blocks.map((block) => ({ ...block, title: text, lead: text, room: text, note: text })),
    sessions: snapshot.sessions.map((session) => ({ ...session, title: text })),
  };
}
