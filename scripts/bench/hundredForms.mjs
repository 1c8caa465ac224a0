import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { homeConversationForm } from '../../main/domain/forms/homeConversationForm.ts';
import { matchReturned } from '../../main/domain/forms/matchReturned.ts';
import { questionnaireForm } from '../../main/domain/forms/questionnaireForm.ts';
import { unprintedAnswer, writeUpForm } from '../../main/domain/forms/writeUpForm.ts';
import { NO_PRE_WORK } from '../../main/domain/prework/preWork.ts';
import { readReturned } from '../../main/documents/forms/readReturned.ts';
import { writeReturnForm } from '../../main/documents/forms/writeReturnForm.ts';
import { median } from './figure.mjs';
import { snapshotOfTwoHundred } from './twoHundred.mjs';

/** Prints JSON: `{ writeMs, readMs, unzipMs }`, each the median of the runs after one that loads the libraries. */
const RUNS = 4;
const { snapshot: full } = snapshotOfTwoHundred().request;
const snapshot = {
  ...full,
  people: full.people
    .slice(0, 100)
    .map((person) => ({ ...person, challengeTitle: '', challengeQuestion: '' })),
  organizations: [],
  preWork: NO_PRE_WORK,
};
const print = { paper: 'letter', language: 'en-US', color: null, isLargePrint: false };
const formOf = (kind, person) =>
  kind === 'write-up'
    ? writeUpForm(snapshot, person)
    : kind === 'questionnaire'
      ? questionnaireForm(snapshot, person)
      : homeConversationForm(snapshot, person);
// Words of a full page, so that the files are as large as real ones.
const words = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  .replace(/[<>&]/g, ' ')
  .slice(0, 500);

const times = { writeMs: [], readMs: [], unzipMs: [] };
for (let run = 0; run < RUNS; run++) {
  let files = [];
  await timed('writeMs', async () => {
    for (const person of snapshot.people)
      files.push(await writeReturnForm(writeUpForm(snapshot, person), print));
  });
  files = files.map(filled);
  await timed('unzipMs', () => {
    for (const file of files) unzipSync(file);
  });
  await timed('readMs', () => {
    const read = files.map((file) => readReturned(file, 'form.docx').value);
    const matched = matchReturned(read, {
      event: snapshot.event,
      otherEvents: [],
      people: snapshot.people,
      formOf,
      unprintedOf: (person, fieldId) => unprintedAnswer(snapshot, { person, fieldId }),
    });
    const fit = matched.filter(({ outcome, answers }) => outcome === 'fits' && answers.length === 7).length;
    if (fit !== 100) throw new Error(`Only ${fit} of 100 forms came back whole`);
  });
}
process.stdout.write(
  JSON.stringify(
    Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all.slice(1))])),
  ),
);

async function timed(name, work) {
  const startedAt = performance.now();
  await work();
  times[name].push(performance.now() - startedAt);
}

function filled(bytes) {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml']).replace(
    /<w:showingPlcHdr\/>(<w:richText\/><\/w:sdtPr><w:sdtContent>)<w:r><w:rPr><w:rStyle w:val="PlaceholderText"\/><\/w:rPr><w:t[^>]*>Write here<\/w:t><\/w:r>/g,
    (_, head) => `${head}<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`,
  );
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
}
