import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { fillForm } from '../documents/forms/fillForm.ts';
import type { Filling } from '../documents/forms/fillForm.ts';
import { resavedBy } from '../documents/forms/libreOffice.ts';
import { expect, test } from './fixtures/app.ts';
import { openAgenda } from './steps/agenda.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { expectAccessible } from './steps/expectAccessible.ts';
import { goTo } from './steps/goTo.ts';
import { kitFiles } from './steps/kitFiles.ts';
import { copiedByHand, downloaded, dropFiles, pastedElsewhere, withMacro } from './steps/returnedForms.ts';
import type { DownloadedFile } from './steps/returnedForms.ts';

test.setTimeout(180_000);

const EVENT = 'Northlake Civic Leaders Retreat';

/** What somebody writes who fills in everything. */
const wordsOf = (personId: string) => ({
  situation: `The situation of ${personId}.\nIt began in spring – “quietly”.`,
  whyNow: `Why now, ${personId}`,
  peopleInvolved: `A lead, a steward, ${personId}`,
  tried: `One talk, one form, ${personId}`,
  myPart: `I waited, ${personId}`,
  success: `They decide themselves, ${personId}`,
  keepPrivate: `Not this: ${personId}`,
});

const wholePage = (personId: string): Filling => ({
  ...Object.fromEntries(
    Object.entries(wordsOf(personId)).map(([field, text]) => [`write-up.${field}`, text]),
  ),
  'write-up.helpWanted.2': true,
});

test('two dozen forms come back: each answer in its field, the odd ones wait, nothing is overwritten unasked', async ({
  convener,
}) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  const eventId = (await askWorkspace(page, 'home.read', {})).events[0]?.id ?? '';
  const before = await read();
  const isStanding = (id: string) =>
    before.preWork.writeUps.some(({ personId, situation }) => personId === id && situation !== '');
  const peers = before.people.filter(({ standing }) => standing === 'participant');
  const standing = peers.filter(({ id }) => isStanding(id));
  const free = peers.filter(({ id }) => !isStanding(id));
  // Whoever is named in a commitment or a capture stays on the list.
  const leaving = free.find(({ id }) => !JSON.stringify([before.commitments, before.captures]).includes(id));
  const others = free.filter((person) => person !== leaving);
  if (!leaving) throw new Error('The sample has people whose pages are not there yet.');
  expect([others.length, standing.length]).toEqual([20, 2]);

  await askWorkspace(page, 'kit.save', {
    eventId,
    sessionId: null,
    documents: ['write-up-forms'],
    jobId: 'forms',
    where: 'usual',
  });
  const formOf = await formsByOwner();
  const blankOf = (personId: string) => formOf.get(personId) ?? { name: '', bytes: new Uint8Array() };
  const filled = (personId: string, filling = wholePage(personId)): DownloadedFile => {
    const { name, bytes } = blankOf(personId);
    return { name, bytes: fillForm(bytes, filling) };
  };
  await askWorkspace(page, 'person.leave', { eventId, personId: leaving.id });

  const ids = others.map(({ id }) => id);
  const [renamed = '', pasted = '', saved = '', half = '', macro = '', copied = '', ...plain] = ids;
  const copiedName = others.find(({ id }) => id === copied)?.display ?? '';
  const [kept = '', asked = ''] = standing.map(({ id }) => id);
  const files: DownloadedFile[] = [
    ...plain.map((id) => filled(id)),
    { ...filled(renamed), name: 'final FINAL (2).docx' },
    { name: 'diary.docx', bytes: pastedElsewhere(filled(pasted).bytes) },
    await savedAsOpenDocument(filled(saved)),
    filled(half, { 'write-up.situation': 'Only this much.' }),
    { name: 'with-macro.docm', bytes: withMacro(filled(macro).bytes) },
    { name: 'my page.docx', bytes: copiedByHand(filled(copied).bytes) },
    filled(leaving.id),
    filled(kept, { 'write-up.success': 'Something else than before' }),
    filled(asked, { 'write-up.success': 'Something better than before' }),
    { name: 'scan.pdf', bytes: Buffer.from('%PDF-1.7 nothing') },
    { name: 'holiday.txt', bytes: Buffer.from('Greetings from the lake.') },
  ];
  expect(files).toHaveLength(25);

  await goTo(page, 'Pre-work');
  await dropFiles(page, 'ul[aria-label="Tasks"]', files);
  await expect(page.getByText('19 forms were taken in; 6 wait for a decision.')).toBeVisible();
  const after = await read();
  for (const id of [...plain, renamed, pasted, saved, macro]) expectWhole(after, id);
  expect(after.preWork.writeUps.find(({ personId }) => personId === half)).toMatchObject({
    situation: 'Only this much.',
    success: '',
    helpWanted: '',
  });
  for (const id of [kept, asked])
    expect(after.preWork.writeUps.find(({ personId }) => personId === id)).toEqual(
      before.preWork.writeUps.find(({ personId }) => personId === id),
    );

  // Each of the six says why it waits.
  const waiting = page.getByRole('region', { name: '6 answers wait for a decision' });
  const line = (fileName: string) => waiting.getByRole('listitem').filter({ hasText: fileName });
  await expect(line('scan.pdf')).toContainText('It is a PDF');
  await expect(line('holiday.txt')).toContainText('None of this event’s forms is recognized in it');
  await expect(line(blankOf(leaving.id).name)).toContainText('somebody who is not at this event');
  await expect(line(blankOf(kept).name)).toContainText('says something else in “Success”');
  await expect(line('my page.docx')).toContainText(`${copiedName} is named in it`);
  await expectAccessible(page);

  // One click gives the page to its owner; what stands already is compared first.
  await page.getByRole('button', { name: `It is from ${copiedName}: my page.docx` }).click();
  await expect(page.getByRole('region', { name: '5 answers wait for a decision' })).toBeVisible();
  expectWhole(await read(), copied);
  const now = before.preWork.writeUps.find(({ personId }) => personId === asked)?.success ?? '';
  await page.getByRole('button', { name: `Decide about ${blankOf(asked).name}` }).click();
  const decide = page.getByRole('dialog', { name: blankOf(asked).name });
  const success = decide.getByRole('listitem').filter({ hasText: 'Success' });
  await expect(success).toContainText('Something better than before');
  await expect(success).toContainText(now);
  await expectAccessible(page);
  await decide.getByRole('button', { name: /^Take over/ }).click();
  await expect(page.getByRole('region', { name: '4 answers wait for a decision' })).toBeVisible();
  const settled = await read();
  expect(settled.preWork.writeUps.find(({ personId }) => personId === asked)?.success).toBe(
    'Something better than before',
  );
  expect(settled.preWork.writeUps.find(({ personId }) => personId === kept)?.success).toBe(
    before.preWork.writeUps.find(({ personId }) => personId === kept)?.success,
  );

  // The same files, chosen once more, bring nothing new, and the page is on screen where it belongs.
  const folder = await mkdtemp(join(tmpdir(), 'convener-returned-'));
  const again = files.slice(0, 3).map(({ name, bytes }) => ({ path: join(folder, name), bytes }));
  for (const { path, bytes } of again) await writeFile(path, bytes);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(again.map(({ path }) => path));
  await expect(page.getByText('0 forms were taken in; 3 were known already.')).toBeVisible();
  await rm(folder, { recursive: true });
  await page.getByRole('radiogroup', { name: 'Show pre-work as' }).getByText('To read').click();
  await page.getByRole('button', { name: others.find(({ id }) => id === saved)?.display ?? '' }).click();
  await expect(page.getByLabel('Situation')).toHaveValue(wordsOf(saved).situation);

  async function read(): Promise<EventSnapshot> {
    return askWorkspace(page, 'event.read', { eventId });
  }
  /** A form’s file name holds initials only, so its owner is read from the file. */
  async function formsByOwner(): Promise<Map<string, DownloadedFile>> {
    const paths = (await kitFiles(convener, EVENT)).filter((path) => path.endsWith('.docx'));
    const all = await Promise.all(paths.map(downloaded));
    const answers = await Promise.all(
      all.map(({ name, bytes }) =>
        askWorkspace(page, 'forms.read', {
          files: [{ fileName: name, contentBase64: Buffer.from(bytes).toString('base64') }],
        }),
      ),
    );
    return new Map(all.map((file, at) => [answers[at]?.[0]?.returned?.identity?.personId ?? '', file]));
  }
});

function expectWhole(snapshot: EventSnapshot, personId: string): void {
  const stored = snapshot.preWork.writeUps.find((page) => page.personId === personId);
  expect(stored, personId).toMatchObject({ ...wordsOf(personId), helpWanted: 'other readings' });
  const task = snapshot.preWork.tasks.find(({ kind }) => kind === 'write-up');
  const state = snapshot.preWork.states.find((one) => one.taskId === task?.id && one.personId === personId);
  expect(state?.receivedOn, personId).toEqual(expect.any(String));
}

async function savedAsOpenDocument({ name, bytes }: DownloadedFile): Promise<DownloadedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'convener-forms-'));
  const path = join(folder, name);
  await writeFile(path, bytes);
  const out = await resavedBy(folder, [path], { to: 'odt', outDir: 'odt' });
  const file = await downloaded(join(out, name.replace(/docx$/, 'odt')));
  await rm(folder, { recursive: true, force: true });
  return file;
}
