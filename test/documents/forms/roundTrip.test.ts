import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formPrintOf } from '#domain/forms/formAround';
import { matchReturned } from '#domain/forms/matchReturned';
import type { MatchedForm } from '#domain/forms/matchReturned';
import type { ReturnedFile } from '#domain/forms/returnedFile';
import { HELP_CHOICES, writeUpForm } from '#domain/forms/writeUpForm';
import { NO_PRE_WORK } from '#domain/prework/preWork';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { readReturned } from '../../../main/documents/forms/readReturned.ts';
import { writeReturnForm } from '../../../main/documents/forms/writeReturnForm.ts';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';
import { fillForm } from './fillForm.ts';
import type { Filling } from './fillForm.ts';
import { resavedBy } from './libreOffice.ts';
import { matchRequestOf } from './matchRequestOf.ts';

/** LibreOffice starts anew for each format, on machines that are busy. */
const SLOW = 300_000;

let folder = '';
const snapshot = emptied(retreatSnapshot());
const peers = snapshot.people.filter(({ standing }) => standing === 'participant');
const files: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convener-forms-'));
  for (const [index, person] of peers.entries()) {
    const blank = await writeReturnForm(
      writeUpForm(snapshot, person),
      formPrintOf(snapshot, { paper: index % 2 === 0 ? 'letter' : 'a4', isLargePrint: index % 5 === 4 }),
    );
    const file = join(folder, `form-${String(index + 1).padStart(2, '0')}.docx`);
    await writeFile(file, fillForm(blank, fillingFor(index)));
    files.push(file);
  }
}, SLOW);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('23 forms that come back', () => {
  it('are read with every answer in its field as Word saved them', async () => {
    expect(peers).toHaveLength(23);
    expectEverything(matchReturned(await readAll(files), matchRequestOf(snapshot)));
  });

  it('are read with every answer in its field after LibreOffice saved them', { timeout: SLOW }, async () => {
    const out = await resavedBy(folder, files, { to: 'docx', outDir: 'again' });
    expectEverything(
      matchReturned(await readAll(files.map((file) => inFolder(out, file))), matchRequestOf(snapshot)),
    );
  });

  it(
    'are read as OpenDocument text, and as Word files that were one in between',
    { timeout: SLOW },
    async () => {
      // Starting is what takes long, and what these forms hold covers every kind of answer.
      const some = files.slice(0, 6);
      const odt = await resavedBy(folder, some, { to: 'odt', outDir: 'odt' });
      const between = some.map((file) => inFolder(odt, file).replace(/docx$/, 'odt'));
      expectEverything(matchReturned(await readAll(between), matchRequestOf(snapshot)), some.length);
      const back = await resavedBy(folder, between, { to: 'docx', outDir: 'back' });
      expectEverything(
        matchReturned(await readAll(some.map((file) => inFolder(back, file))), matchRequestOf(snapshot)),
        some.length,
      );
    },
  );
});

/** Nothing of what people wrote is there yet, so that every field has to come from its form. */
function emptied(full: EventSnapshot): EventSnapshot {
  return {
    ...full,
    people: full.people.map((person) => ({ ...person, challengeTitle: '', challengeQuestion: '' })),
    preWork: { ...NO_PRE_WORK, tasks: full.preWork.tasks },
  };
}

const ODD = [
  'Smart “quotes” – and an em—dash…',
  'نور الحديدي يسأل: لماذا الآن؟',
  '👩🏽‍🚒 and 🏳️‍🌈 came along',
  '=HYPERLINK("http://example.org","x") <script>alert(1)</script> & so on',
  'Long '.repeat(1000).trim(),
  'Why now\nis a line of this answer, and so is\nSuccess',
];

function wordsFor(index: number): Record<string, string> {
  const odd = ODD[index % ODD.length] ?? '';
  return {
    challengeTitle: `Two teams, one yard ${String(index)}`,
    situation: `First line of ${String(index)}.\nSecond line: ${odd}`,
    whyNow: index % 4 === 0 ? '' : `Since June ${String(index)}`,
    peopleInvolved: `Two leads, a steward; ${odd}`.slice(0, 4000),
    tried: `A kick-off\na form\na lunch ${String(index)}`,
    myPart: index % 3 === 0 ? '' : `I designed it alone ${String(index)}`,
    success: `By June they change it themselves ${String(index)}`,
    challengeQuestion: `How do I rebuild trust ${String(index)}?`,
    keepPrivate: index % 2 === 0 ? '' : `Names of the leads ${String(index)}`,
  };
}

function ticksFor(index: number): string[] {
  return HELP_CHOICES.filter((_, at) => (index + at) % 3 === 0);
}

function otherHelpFor(index: number): string {
  return index % 7 === 0 ? 'a walk by the lake' : '';
}

function fillingFor(index: number): Filling {
  const words = Object.entries(wordsFor(index)).filter(([, text]) => text !== '');
  return {
    ...Object.fromEntries(words.map(([field, text]) => [`write-up.${field}`, text])),
    ...Object.fromEntries(
      HELP_CHOICES.map((choice, at) => [
        `write-up.helpWanted.${String(at + 1)}`,
        ticksFor(index).includes(choice),
      ]),
    ),
    ...(otherHelpFor(index) === '' ? {} : { 'write-up.helpWanted': otherHelpFor(index) }),
  };
}

function expectedOf(index: number) {
  const help = [...ticksFor(index), otherHelpFor(index)].filter((text) => text !== '').join('; ');
  return Object.fromEntries(
    Object.entries({ ...wordsFor(index), helpWanted: help }).filter(([, text]) => text !== ''),
  );
}

function expectEverything(matched: readonly MatchedForm[], count = 23): void {
  expect(
    matched.map((form) => ({
      outcome: form.outcome,
      personId: form.personId,
      answers:
        form.outcome === 'known'
          ? null
          : Object.fromEntries(form.answers.map(({ fieldId, text }) => [fieldId, text])),
    })),
  ).toEqual(
    peers
      .slice(0, count)
      .map(({ id }, index) => ({ outcome: 'fits', personId: id, answers: expectedOf(index) })),
  );
}

async function readAll(paths: readonly string[]): Promise<ReturnedFile[]> {
  const read: ReturnedFile[] = [];
  for (const path of paths) {
    const answer = readReturned(new Uint8Array(await readFile(path)), path.split('/').at(-1) ?? '');
    if (!answer.ok) throw new Error(answer.failure.message);
    read.push(answer.value);
  }
  return read;
}

function inFolder(out: string, file: string): string {
  return join(out, file.split('/').at(-1) ?? '');
}
