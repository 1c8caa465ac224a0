import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures/app.ts';
import { openAgenda } from './steps/agenda.ts';
import { goTo } from './steps/goTo.ts';
import { kitFiles, onlyFile } from './steps/kitFiles.ts';

test.setTimeout(90_000);

test('what the event needs is counted, ticked off and printed', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await goTo(page, 'Overview');
  const materials = page.getByRole('region', { name: 'Materials' });
  await materials.getByRole('button', { name: /^Show all/ }).click();
  await expect(materials.getByLabel('Number of “Table tents”')).toHaveValue('26');
  await materials.getByLabel('“Table tents” is ready').click();
  await expect(materials.getByText(/^1 of \d+ ready$/)).toBeVisible();

  await materials.getByLabel('Number of “Worksheets”').fill('30');
  await materials.getByLabel('Number of “Worksheets”').press('Enter');
  await expect(materials.getByRole('button', { name: /^Count “Worksheets”/ })).toBeVisible();
  await materials.getByLabel('Number of “Worksheets”').fill('a few');
  await materials.getByLabel('Number of “Worksheets”').press('Enter');
  await expect(materials.getByText('A whole number')).toBeVisible();

  await materials.getByLabel('Something else to have ready').fill('Rain capes');
  await materials.getByLabel('For each of what').click();
  await page.getByRole('option', { name: 'for each person' }).click();
  await materials.getByRole('button', { name: 'Add' }).click();
  await expect(materials.getByLabel('“Rain capes” is ready')).toBeVisible();

  const rooms = page.getByRole('region', { name: 'Rooms' });
  await rooms.getByLabel('Seats in Heron room').fill('4');
  await rooms.getByLabel('Seats in Heron room').press('Enter');
  await expect(rooms.getByText('5 people, 1 too many')).toBeVisible();

  await goTo(page, 'Kit');
  await page.getByRole('row', { name: /^Materials/ }).click();
  const pages = page.getByRole('region', { name: 'Pages' });
  await expect(pages.getByText('Rain capes').last()).toBeVisible();
});

test('a document becomes a PDF with the pages that stood on screen, and none takes the place of another', async ({
  convener,
}) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await goTo(page, 'Kit');
  await page.getByRole('row', { name: /^Run sheet/ }).click();
  const shown = page.getByRole('region', { name: 'Pages' }).getByRole('group', { name: /^Page \d+ of \d+$/ });
  await expect(shown.first()).toBeVisible();
  const count = await shown.count();
  for (const times of [1, 2]) {
    await page.getByRole('button', { name: 'As PDF' }).click();
    await expect
      .poll(async () => (await kitFiles(convener, 'Northlake Civic Leaders Retreat').catch(() => [])).length)
      .toBe(times);
  }
  await expect(page.getByText('1 file is in the folder “Northlake Civic Leaders Retreat”.')).toBeVisible();
  const files = await kitFiles(convener, 'Northlake Civic Leaders Retreat');
  const content = await readFile(onlyFile(files, /_run-sheet\.pdf$/), 'latin1');
  expect(content.startsWith('%PDF-')).toBe(true);
  expect(content.trimEnd().endsWith('%%EOF')).toBe(true);
  expect(content.match(/\/Type\s*\/Page\b/g)).toHaveLength(count);
  // Letter on its side, in points.
  expect(content).toMatch(/\/MediaBox\s*\[0 0 79[12](\.\d+)? 61[12](\.\d+)?\]/);
  onlyFile(files, /_run-sheet_v2\.pdf$/);
});
