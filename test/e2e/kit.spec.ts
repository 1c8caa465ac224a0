import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { SQUARE_LOGO } from '../fixtures/logos.ts';
import { openAgenda } from './steps/agenda.ts';
import { goTo } from './steps/goTo.ts';
import { kitFiles, onlyFile } from './steps/kitFiles.ts';
import { openInBrowser } from './steps/openInBrowser.ts';

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

  await test.step('a clock for phones runs by itself, in any browser', async () => {
    await page.getByRole('row', { name: /^Clock for phones/ }).click();
    await expect(page.getByRole('button', { name: 'As PDF' })).toBeDisabled();
    await page.getByRole('button', { name: 'Make only this one' }).click();
    const written = () => kitFiles(convener, 'Northlake Civic Leaders Retreat');
    await expect.poll(async () => (await written()).length).toBe(3);
    const clock = await openInBrowser(convener, onlyFile(await written(), /_clock-page_v\d+\.html$/));
    await clock.getByLabel('Group').selectOption({ label: 'Group E, Lake deck' });
    await expect(clock.getByRole('timer')).toHaveText('15:00');
    await clock.getByRole('button', { name: 'Start' }).click();
    await expect(clock.getByRole('timer')).toHaveText(/^14:5\d$/);
    await clock.getByRole('button', { name: 'A minute less' }).click();
    await expect(clock.getByRole('timer')).toHaveText(/^13:5\d$/);
    await clock.getByRole('button', { name: 'Undo a minute less' }).click();
    await clock.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(clock.getByRole('definition').filter({ hasText: 'Lucille' })).toBeVisible();
    await clock.getByRole('button', { name: 'Pause', exact: true }).click();
    const left = await clock.getByRole('timer').textContent();
    await clock.reload();
    await expect(clock.getByRole('timer')).toHaveText(left ?? '');
    await expect(clock.getByText('Paused')).toBeVisible();
    await expect(clock.getByLabel('Group')).toHaveValue('4');
    expect(await clock.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});

test('the logos of two organizations stand on papers and on the first slide', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await goTo(page, 'Overview');
  const own = page.getByRole('group', { name: 'Its logo, on papers and the first slide' });
  const partner = page.getByRole('group', { name: 'Logo of the second organization' });
  const choose = async (field: Locator, file: { name: string; mimeType: string; buffer: Buffer }) => {
    const chooser = page.waitForEvent('filechooser');
    await field.getByRole('button', { name: /^Choose/ }).click();
    await (await chooser).setFiles(file);
  };
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30" fill="#0f4c5c"/></svg>';
  await choose(own, { name: 'owner.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) });
  await expect(own.getByRole('button', { name: 'Choose another' })).toBeVisible();
  await choose(partner, {
    name: 'fund.png',
    mimeType: 'image/png',
    buffer: Buffer.from(SQUARE_LOGO, 'base64'),
  });
  await expect(partner.getByRole('button', { name: 'Choose another' })).toBeVisible();

  await choose(partner, { name: 'list.png', mimeType: 'image/png', buffer: Buffer.from('name,email') });
  await expect(
    page.getByText('“list.png” was not taken. It is no picture that can be shown here'),
  ).toBeVisible();

  await goTo(page, 'Kit');
  await page.getByRole('row', { name: /^Run sheet/ }).click();
  const logo = page.getByRole('img', { name: 'Northlake Civic Learning Network' });
  await expect(logo.first()).toBeVisible();
  expect(
    await logo.first().evaluate((image: HTMLImageElement) => image.naturalWidth / image.naturalHeight),
  ).toBe(3);
  await page.getByRole('row', { name: /^Slide deck/ }).click();
  await expect(logo.first()).toBeVisible();
});
