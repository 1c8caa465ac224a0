import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { formPrintOf } from '#domain/forms/formAround';
import { formFor } from '#domain/forms/formComposers';
import { matchReturned } from '#domain/forms/matchReturned';
import type { ReturnFormKind } from '#domain/forms/returnForm';
import { roomCards } from '#domain/handouts/roomCards';
import type { Attendee } from '#domain/people/person';
import { isPeer } from '#domain/people/person';
import { readReturned } from '../../../main/documents/forms/readReturned.ts';
import { writeReturnForm } from '../../../main/documents/forms/writeReturnForm.ts';
import { writeHandout } from '../../../main/documents/pages/writeHandout.ts';
import { journeySnapshot, retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';
import { fillForm } from './fillForm.ts';
import { measuresAsWord, resavedBy } from './libreOffice.ts';
import { matchRequestOf } from './matchRequestOf.ts';

/** LibreOffice starts anew for each format, on machines that are busy. */
const SLOW = 300_000;
const KINDS = ['questionnaire', 'home-conversation'] as const;
const PEOPLE = 4;

const journey = unanswered(journeySnapshot());
const people = journey.people.filter(isPeer).slice(0, PEOPLE);
const sent = KINDS.flatMap((kind) => people.map((person, index) => ({ kind, person, index })));
let folder = '';
let files: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'convener-forms-'));
  files = await Promise.all(
    sent.map(async ({ kind, person, index }) => {
      const print = formPrintOf(journey, {
        paper: index % 2 === 0 ? 'letter' : 'a4',
        isLargePrint: index === 3,
      });
      const blank = await writeReturnForm(formFor(kind, journey, person), print);
      const file = join(folder, `${kind}-${String(index)}.docx`);
      await writeFile(file, fillForm(blank, taggedOf(kind, person, index)));
      return file;
    }),
  );
}, SLOW);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('questionnaires and sheets of conversations at home', () => {
  it('come back with every answer in its field as Word saved them', async () => {
    expect(files).toHaveLength(2 * PEOPLE);
    await expectEverything(files);
  });

  it(
    'come back after LibreOffice saved them, as Word files and as OpenDocument',
    { timeout: SLOW },
    async () => {
      const again = await resavedBy(folder, files, { to: 'docx', outDir: 'again' });
      await expectEverything(files.map((file) => join(again, basename(file))));
      const open = await resavedBy(folder, files, { to: 'odt', outDir: 'odt' });
      await expectEverything(files.map((file) => join(open, basename(file).replace(/docx$/, 'odt'))));
    },
  );
});

describe.runIf(measuresAsWord())('in large print', () => {
  it(
    'a room card is one page and an empty write-up form two, on both papers',
    { timeout: SLOW },
    async () => {
      const retreat = retreatSnapshot();
      const [session] = retreat.sessions;
      const format = retreat.formats.find(({ id }) => id === session?.formatId);
      const writer = retreat.people.find(
        ({ id }) =>
          !retreat.preWork.writeUps.some(({ personId, situation }) => personId === id && situation !== ''),
      );
      if (!session || !format || !writer) throw new Error('The sample has a session and people.');
      const written = await Promise.all(
        (['letter', 'a4'] as const).flatMap(async (paper) => {
          const request = { snapshot: retreat, session, format, planVersion: 1, isLargePrint: true, paper };
          const cards = join(folder, `cards-${paper}.docx`);
          const form = join(folder, `form-${paper}.docx`);
          await writeFile(cards, await writeHandout(roomCards(request)));
          const print = formPrintOf(retreat, { paper, isLargePrint: true });
          await writeFile(form, await writeReturnForm(formFor('write-up', retreat, writer), print));
          return [cards, form];
        }),
      );
      const out = await resavedBy(folder, written.flat(), { to: 'pdf', outDir: 'pdf' });
      const pages = await Promise.all(
        written.flat().map(async (file) => {
          const pdf = await readFile(join(out, basename(file).replace(/docx$/, 'pdf')), 'latin1');
          return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        }),
      );
      const groups = session.groups.length;
      expect(pages).toEqual([groups, 2, groups, 2]);
    },
  );
});

/** Nothing of what people answered is there yet, so that every field has to come from its form. */
function unanswered(full: EventSnapshot): EventSnapshot {
  return {
    ...full,
    organizations: full.organizations.map((home) => ({
      ...home,
      homeCount: null,
      homeContacts: [],
      homeQuestions: [],
      homeConcerns: [],
      homeAccepts: '',
      reportBackOn: null,
    })),
    preWork: { ...full.preWork, answers: [] },
  };
}

const ODD = [
  'Smart “quotes” – and an em—dash…',
  'نور الحديدي يسأل: لماذا الآن؟',
  '=HYPERLINK("http://example.org","x") <script>alert(1)</script> & so on',
  'Wishes\nis a line of this answer, and so is\nTheir concerns',
];

/** Every third field stays empty. */
function answersOf(kind: ReturnFormKind, person: Attendee, index: number): [fieldId: string, text: string][] {
  const fields = formFor(kind, journey, person).sections.flatMap((section) => section.fields);
  return fields.flatMap(({ fieldId, kind: look }, at): [string, string][] => {
    if ((at + index) % 3 === 2) return [];
    if (look === 'line') return [[fieldId, `May ${String(index + 2)}`]];
    return [[fieldId, `First ${fieldId} of ${person.id}\n${ODD[(at + index) % ODD.length] ?? ''}`]];
  });
}

function taggedOf(kind: ReturnFormKind, person: Attendee, index: number) {
  return Object.fromEntries(
    answersOf(kind, person, index).map(([fieldId, text]) => [`${kind}.${fieldId}`, text]),
  );
}

async function expectEverything(paths: readonly string[]): Promise<void> {
  const read = await Promise.all(
    paths.map(async (path) => {
      const answer = readReturned(new Uint8Array(await readFile(path)), basename(path));
      if (!answer.ok) throw new Error(answer.failure.message);
      return answer.value;
    }),
  );
  const matched = matchReturned(read, matchRequestOf(journey));
  expect(
    matched.map((form) => ({
      outcome: form.outcome,
      kind: form.kind,
      personId: form.personId,
      answers: form.outcome === 'known' ? null : form.answers.map(({ fieldId, text }) => [fieldId, text]),
    })),
  ).toEqual(
    sent.map(({ kind, person, index }) => ({
      outcome: 'fits',
      kind,
      personId: person.id,
      answers: answersOf(kind, person, index),
    })),
  );
}
