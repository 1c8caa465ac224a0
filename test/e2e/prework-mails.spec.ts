import { readFile } from 'node:fs/promises';
import PostalMime from 'postal-mime';
import { expect, test } from './fixtures/app.ts';
import { openAgenda } from './steps/agenda.ts';
import { expectAccessible } from './steps/expectAccessible.ts';
import { goTo } from './steps/goTo.ts';
import { kitFiles, onlyFile } from './steps/kitFiles.ts';

test.setTimeout(120_000);

test('e-mails to the people who are chosen become drafts on disk, marked as sent in one step, by keyboard', async ({
  convener,
}) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await goTo(page, 'Pre-work');
  const tasks = page.getByRole('list', { name: 'Tasks' });
  await page.getByRole('checkbox', { name: /^Choose Patrick Nakamura-Reyes/ }).check();
  await page.getByRole('checkbox', { name: /^Choose William Strand/ }).check();
  await page.getByRole('button', { name: 'Draft e-mails' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Draft e-mails' });
  await expect(dialog).toContainText('(1 of 2)');
  await expectAccessible(page);

  // What is not known is named, and the arrows go on to the next person.
  await dialog.getByRole('combobox', { name: 'Text' }).click();
  await page.getByRole('option', { name: 'Reminder', exact: true }).click();
  await expect(dialog).toContainText('Not known, so it is left out: phone number of the coordinator.');
  await dialog.getByRole('button', { name: 'The next person' }).press('Enter');
  await expect(dialog).toContainText('(2 of 2)');
  await dialog.getByRole('button', { name: 'Copy the text' }).press('Enter');
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await convener.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toMatch(/\n\nDear (Bill|Patrick),\n\n/);

  await dialog.getByRole('combobox', { name: 'About' }).click();
  await page.getByRole('option', { name: 'Short reading' }).click();
  await expect(dialog.getByRole('combobox', { name: 'Text' })).toHaveValue('Reading');
  await dialog.getByRole('checkbox', { name: 'Mark as sent today' }).press('Space');
  await dialog.getByRole('button', { name: 'Write 2 drafts' }).press('Enter');
  await expect(page.getByText('2 drafts are in the folder “E-mails”.')).toBeVisible();
  await expect(tasks).toContainText('2 sent, 21 open');

  const files = await kitFiles(convener, 'Northlake Civic Leaders Retreat');
  const mail = await PostalMime.parse(await readFile(onlyFile(files, /E-mails.*reading.*Strand.*_v1\.eml$/)));
  expect(mail.to).toMatchObject([{ name: 'William Strand', address: expect.stringContaining('@') }]);
  expect(mail.text).toContain('That is all the reading there is.');
  expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');

  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(tasks).toContainText('Nothing sent yet');
});
