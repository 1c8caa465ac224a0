import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from './fixtures/app.ts';
import { openAgenda } from './steps/agenda.ts';
import { answerSystemDialog, lastSystemDialog } from './steps/answerSystemDialog.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { goTo } from './steps/goTo.ts';

test.setTimeout(90_000);

test('the kit goes to a folder that somebody chooses, and nowhere when none is chosen', async ({
  convener,
}) => {
  const page = convener.planner;
  await page.getByRole('button', { name: 'Open the sample retreat' }).click();
  await page.getByRole('button', { name: 'Open the event' }).click();
  await goTo(page, 'Kit');
  const elsewhere = page.getByRole('button', { name: 'Save elsewhere…' });

  await answerSystemDialog(convener, 'open', null);
  await elsewhere.click();
  await expect.poll(() => lastSystemDialog(convener)).toMatchObject({ title: 'Save the kit in' });
  await expect(elsewhere).toBeEnabled();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText(/files are in the folder/)).toHaveCount(0);

  const stick = join(convener.home, 'stick');
  await mkdir(stick);
  await answerSystemDialog(convener, 'open', stick);
  await elsewhere.click();
  const said = page.getByText(/^\d+ files are in the folder “stick”/);
  await expect(said).toBeVisible({ timeout: 30_000 });
  const count = Number(/^\d+/.exec(await said.innerText())?.[0]);
  const entries = await readdir(stick, { recursive: true, withFileTypes: true });
  const written = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(written.length).toBe(count);
  expect(written.filter((name) => /_worksheet_/.test(name)).length).toBeGreaterThanOrEqual(23);
  expect(written.filter((name) => !/_v1\.(docx|pptx|html)$/.test(name))).toEqual([]);
});

test('another workspace is chosen by key, what is none is refused, and the one that was open stays', async ({
  convener,
}) => {
  const page = convener.planner;
  await page.getByRole('button', { name: 'Open the sample retreat' }).click();
  await expect(page.getByRole('button', { name: 'Open the event' })).toBeVisible();
  const { fileName: retreat } = await askWorkspace(page, 'workspace.state', {});
  const journey = await askWorkspace(page, 'shell.openSample', { sample: 'journey' });
  await page.getByRole('button', { name: 'Open the event' }).click();
  await goTo(page, 'Agenda');

  const folder = await convener.app.evaluate(({ app }) => `${app.getPath('userData')}/workspaces`);
  const list = join(convener.home, 'Groceries.convener');
  await writeFile(list, 'Bread, olives');
  await answerSystemDialog(convener, 'open', list);
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('alert')).toContainText('Groceries.convener');
  expect(await lastSystemDialog(convener)).toEqual({
    title: 'Open workspace',
    defaultPath: folder,
    endings: ['convener'],
  });
  await expect(page.getByRole('heading', { name: 'Agenda', level: 1 })).toBeVisible();
  expect((await askWorkspace(page, 'workspace.state', {})).fileName).toBe(journey.fileName);

  await answerSystemDialog(convener, 'open', join(folder, retreat));
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Search commands').fill('open workspace');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Northlake Civic Leaders Retreat' }).first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect((await askWorkspace(page, 'workspace.state', {})).fileName).toBe(retreat);
  expect(await readFile(list, 'utf8')).toBe('Bread, olives');

  // It is the one that opens next time.
  await convener.close();
  await convener.open();
  expect((await askWorkspace(convener.planner, 'workspace.state', {})).fileName).toBe(retreat);
});

test('a format saved as a file in one workspace is taken in by another', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  const library = page.getByRole('complementary', { name: 'Formats' });
  await library.getByRole('button', { name: 'About Troika Consulting' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Make it your own' }).click();
  await sheet.getByLabel('Name', { exact: true }).fill('Triads');
  await sheet.getByLabel('Name', { exact: true }).press('Enter');
  await expect(sheet.getByRole('heading', { name: 'Triads' })).toBeVisible();

  await answerSystemDialog(convener, 'save', null);
  await sheet.getByRole('button', { name: 'Save as a file' }).click();
  await expect.poll(() => lastSystemDialog(convener)).toMatchObject({ title: 'Save the format as a file' });
  await expect(sheet.getByRole('status')).toContainText('One of your own');

  // Nobody types an ending.
  const chosen = join(convener.home, 'triads from the lake');
  await answerSystemDialog(convener, 'save', chosen);
  await sheet.getByRole('button', { name: 'Save as a file' }).click();
  await expect(sheet.getByRole('status')).toContainText('triads from the lake.json is saved');
  await sheet.getByRole('button', { name: 'Close' }).click();

  await convener.close();
  await startAfresh(convener.home);
  await convener.open();
  const other = convener.planner;
  await openAgenda(other, 'Open the sample journey');
  await expect(other.getByRole('button', { name: 'About Troika Consulting' })).toBeVisible();
  await expect(other.getByRole('button', { name: 'About Triads' })).toHaveCount(0);
  const chooser = other.waitForEvent('filechooser');
  await other.getByRole('button', { name: 'Import a format' }).click();
  await (await chooser).setFiles(`${chosen}.json`);
  await expect(other.getByText('“Triads” is among the formats.')).toBeVisible();
  await expect(other.getByRole('button', { name: 'About Triads' })).toBeVisible();
});

test('the dates go into a calendar file where somebody wants it, or nowhere with a sentence', async ({
  convener,
}) => {
  const page = convener.planner;
  await page.getByRole('button', { name: 'Open the sample retreat' }).click();
  await page.getByRole('button', { name: 'Open the event' }).click();
  const save = page.getByRole('button', { name: 'Save calendar file' });

  await answerSystemDialog(convener, 'save', join(convener.home, 'gone', 'dates.ics'));
  await save.click();
  await expect(page.getByRole('alert')).toContainText('“dates.ics” cannot be written there');

  const chosen = join(convener.home, 'dates.ics');
  await answerSystemDialog(convener, 'save', chosen);
  await save.click();
  await expect(page.getByText('dates.ics is saved')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  const asked = await lastSystemDialog(convener);
  expect(asked?.endings).toEqual(['ics']);
  expect(basename(asked?.defaultPath ?? '')).toMatch(/northlake.*\.ics$/i);
  const lines = (await readFile(chosen, 'utf8')).split('\r\n');
  expect([lines[0], lines.at(-1) === '' ? lines.at(-2) : lines.at(-1)]).toEqual([
    'BEGIN:VCALENDAR',
    'END:VCALENDAR',
  ]);
  expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBeGreaterThan(1);
  expect(await readdir(convener.home)).not.toContain('.convener');
});

/** Forgets which workspace was open, as on another laptop. */
async function startAfresh(home: string): Promise<void> {
  const settings = join(home, '.config', 'Convener', 'settings.json');
  const kept: unknown = JSON.parse(await readFile(settings, 'utf8'));
  await writeFile(settings, JSON.stringify({ ...Object(kept), lastWorkspace: null }));
}
