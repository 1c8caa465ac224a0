import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fillForm } from '../../documents/forms/fillForm.ts';
import { RETREAT, retreatHouse, temporaryFolder } from '../testHouse.ts';

const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');

test('forms go out with the kit, come back filled in, and every answer finds its place; undo takes all of it back', async () => {
  const { ask, house } = await retreatHouse();
  onTestFinished(() => house.documents.close());
  const folder = temporaryFolder();
  const made = await ask('kit.make', {
    eventId: RETREAT,
    sessionId: null,
    documents: ['write-up-forms'],
    folder,
    jobId: 'forms',
  });
  expect(made.files).toHaveLength(23);
  const before = await ask('event.read', { eventId: RETREAT });
  const forms = readdirSync(join(folder, 'Challenge forms'));
  // A page of one's own is named with initials only.
  expect(forms.filter((name) => /okafor/i.test(name))).toEqual([]);

  const returned = forms.map((name) => ({
    fileName: name,
    contentBase64: base64(
      fillForm(readFileSync(join(folder, 'Challenge forms', name)), {
        'write-up.success': `Success told in ${name}`,
      }),
    ),
  }));
  const strange = [
    { fileName: 'scan.pdf', contentBase64: base64('%PDF-1.7 nothing') },
    { fileName: 'holiday.txt', contentBase64: base64('Greetings from the lake.') },
  ];
  const read = await ask('forms.read', { files: [...returned, ...strange] });
  const counts = await ask('forms.keep', { eventId: RETREAT, files: read });
  // Two pages of the sample have a success already: nothing is overwritten.
  expect(counts).toEqual({ taken: 21, waiting: 4, known: 0 });

  const { preWork } = await ask('event.read', { eventId: RETREAT });
  expect(preWork.writeUps.filter(({ success }) => success.startsWith('Success told in'))).toHaveLength(21);
  expect(preWork.returned.map(({ reason }) => reason).sort()).toEqual([
    'differs',
    'differs',
    'not-a-form',
    'unreadable',
  ]);
  const dana = preWork.returned.find(({ personId }) => personId === 'P01');
  expect(dana?.answers.find(({ fieldId }) => fieldId === 'success')?.text).toMatch(/^Success told in/);
  expect(before.preWork.writeUps.find(({ personId }) => personId === 'P01')?.success).toBe(
    preWork.writeUps.find(({ personId }) => personId === 'P01')?.success,
  );

  await ask('form.settle', { formId: dana?.id ?? '', personId: 'P01', fieldIds: ['success'] });
  const settled = await ask('event.read', { eventId: RETREAT });
  expect(settled.preWork.writeUps.find(({ personId }) => personId === 'P01')?.success).toMatch(
    /^Success told in/,
  );

  // The same files once more bring nothing new.
  expect(await ask('forms.keep', { eventId: RETREAT, files: read.slice(0, 3) })).toMatchObject({ taken: 0 });
  while ((await ask('workspace.state', {})).undo !== null) await ask('history.undo', {});
  const after = await ask('event.read', { eventId: RETREAT });
  expect(after.preWork).toEqual(before.preWork);
});
