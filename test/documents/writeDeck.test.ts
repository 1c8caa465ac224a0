import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deckOf } from '#domain/slides/deckOf';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { writeDeck } from '../../main/documents/slides/writeDeck.ts';
import { hostileTexts, withHostileTexts } from '../fixtures/hostileTexts.ts';
import { withLogos } from '../fixtures/logos.ts';
import { emptySnapshot, withGroups } from '../fixtures/oddSnapshots.ts';
import { retreatSnapshot } from '../fixtures/sampleSnapshot.ts';
import { validatorErrorsOf, validatorIsAbsent } from './openXmlValidator.ts';
import { packageLint } from './packageLint.ts';

const decks: readonly (readonly [string, () => EventSnapshot])[] = [
  ['the sample retreat', retreatSnapshot],
  ['an event with nothing in it', emptySnapshot],
  ['twelve groups', () => withGroups(retreatSnapshot(), { groups: 12, size: 5 })],
  [
    'groups of six with long names',
    () => withLongNames(withGroups(retreatSnapshot(), { groups: 7, size: 6 })),
  ],
  ['a yellow program', () => withColor('FFD400')],
  ['two organizations with their logos', () => withLogos(retreatSnapshot())],
  ['a white program', () => withColor('FFFFFF')],
  ['a lime program in French', () => ({ ...withColor('B6FF00'), ...inLanguage('fr-CA') })],
  ...hostileTexts.map(({ name, text }): readonly [string, () => EventSnapshot] => [
    `${name} everywhere`,
    () => withHostileTexts(retreatSnapshot(), text),
  ]),
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convener-decks-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a written deck', () => {
  it.each(decks)('of %s has nothing that a reader of packages would mend', async (_, snapshotOf) => {
    expect(packageLint(await bytesFor(snapshotOf()))).toEqual([]);
  });

  if (validatorIsAbsent !== null) console.warn(validatorIsAbsent);
  it.skipIf(validatorIsAbsent !== null)(
    'is valid for the Open XML SDK, whatever its event',
    { timeout: 240_000 },
    async () => {
      const files = await Promise.all(
        decks.map(async ([name, snapshotOf], index) => {
          const file = join(folder, `${String(index)}.pptx`);
          await writeFile(file, await bytesFor(snapshotOf()));
          return { name, file };
        }),
      );
      expect(await validatorErrorsOf(files)).toEqual([]);
    },
  );

  it('holds the names, rooms and clock times of its event', async () => {
    const text = slideTexts(await bytesFor(retreatSnapshot())).join('\n');
    for (const expected of [
      'Dana Okafor',
      'Heron room',
      '13:05 – 13:35',
      '14:27',
      'Spare round',
      'April 15–16, 2027',
    ])
      expect(text).toContain(expected);
  });

  it('shows the logos of both organizations on its first slide', async () => {
    const parts = unzipSync(await bytesFor(withLogos(retreatSnapshot())));
    const first = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array());
    expect(first.match(/<p:pic>/g)).toHaveLength(2);
    expect(first).toContain('descr="Lakes Fund"');
    expect(Object.keys(parts).filter((name) => /^ppt\/media\/.*\.png$/.test(name))).toHaveLength(2);
  });

  it('keeps what is said for the notes', async () => {
    const bytes = await bytesFor(retreatSnapshot());
    const script = 'Presenter, please turn a little away and just listen.';
    expect(slideTexts(bytes).join('\n')).not.toContain(script);
    expect(slideTexts(bytes, 'notesSlides/notesSlide').join('\n')).toContain(script);
  });

  it('takes over the color of its program, and a light one only for marks', async () => {
    const theme = strFromU8(
      unzipSync(await bytesFor(withColor('FFD400')))['ppt/theme/theme1.xml'] ?? new Uint8Array(),
    );
    expect(/<a:accent6><a:srgbClr val="(\w+)"/.exec(theme)?.[1]).toBe('FFD400');
    expect(/<a:accent1><a:srgbClr val="(\w+)"/.exec(theme)?.[1]).toBe('33414A');
  });

  it('shows text that looks like an escape as it was typed', async () => {
    const text = slideTexts(await bytesFor(withHostileTexts(retreatSnapshot(), 'Room _x0041_'))).join('\n');
    expect(text).toContain('Room _x005F_x0041_');
  });

  it('names no keep-apart note, no diet and no access need', async () => {
    const snapshot = retreatSnapshot();
    const text = slideTexts(await bytesFor(snapshot)).join('\n');
    const secret = snapshot.people
      .flatMap((person) => [person.keepApartNote, person.accessNeeds])
      .filter((item) => item.length > 8);
    expect(secret.length).toBeGreaterThan(3);
    expect(secret.filter((item) => text.includes(item))).toEqual([]);
  });

  it('is the same file when nothing changed', async () => {
    expect(await bytesFor(retreatSnapshot())).toEqual(await bytesFor(retreatSnapshot()));
  });
});

async function bytesFor(snapshot: EventSnapshot): Promise<Uint8Array> {
  const [session, format] = [snapshot.sessions[0], snapshot.formats[0]];
  if (!session || !format) throw new Error('A deck needs a session and its format');
  return writeDeck(deckOf({ snapshot, session, format }));
}

/** The words of each slide, or of each of its notes. */
function slideTexts(bytes: Uint8Array, part = 'slides/slide'): string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => new RegExp(`^ppt/${part}\\d+\\.xml$`).test(name))
    .map(([, data]) =>
      [...strFromU8(data).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((found) => found[1]).join('\n'),
    );
}

function withColor(color: string): EventSnapshot {
  const snapshot = retreatSnapshot();
  return { ...snapshot, program: snapshot.program && { ...snapshot.program, color } };
}

function inLanguage(language: string): Pick<EventSnapshot, 'program'> {
  const { program } = retreatSnapshot();
  return { program: program && { ...program, language, color: 'B6FF00' } };
}

function withLongNames(snapshot: EventSnapshot): EventSnapshot {
  return {
    ...snapshot,
    people: snapshot.people.map((person) => ({
      ...person,
      display: `${person.display} Wiśniewska-Montgomery`,
    })),
  };
}
