import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { japanesePdfOf } from '../fixtures/slidePictures.ts';
import { expect, test } from './fixtures/app.ts';
import { openAgenda } from './steps/agenda.ts';
import { chooseFrom } from './steps/chooseFrom.ts';
import { dropFile } from './steps/dropFile.ts';
import { goTo } from './steps/goTo.ts';
import { kitFiles, onlyFile } from './steps/kitFiles.ts';
import { openInBrowser } from './steps/openInBrowser.ts';

test.setTimeout(90_000);

test('a whole day becomes slides: seen in the kit, and as PowerPoint and PDF in the folder', async ({
  convener,
}) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await goTo(page, 'Kit');
  await page.getByRole('row', { name: /^Slides of Friday, April 16/ }).click();
  const shown = page.getByRole('region', { name: 'Pages' }).getByRole('listitem');
  await expect(
    page
      .getByRole('region', { name: 'Pages' })
      .getByText('Make it actionable: pairs, then report out')
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Make only this one' }).click();
  const written = async () => kitFiles(convener, 'Northlake Civic Leaders Retreat').catch(() => []);
  await expect.poll(async () => (await written()).length).toBe(1);
  const parts = unzipSync(await readFile(onlyFile(await written(), /_slides-day-2_v1\.pptx$/)));
  const names = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const text = names.map((name) => strFromU8(parts[name] ?? new Uint8Array())).join('');
  expect(text).toContain('Commitment cards');
  expect(text).toContain('Dana Okafor');
  await expect(page.getByText(`${names.length} slides`).first()).toBeVisible();

  await page.getByRole('button', { name: 'As PDF' }).click();
  await expect.poll(async () => (await written()).length).toBe(2);
  const pdf = await readFile(onlyFile(await written(), /_slides-day-2\.pdf$/), 'latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(names.length);
  await expect(shown.first()).toBeVisible();
});

test('turns sized by the group are chosen on the agenda and stand on the papers', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await page
    .getByRole('button', { name: /^Round 1/ })
    .first()
    .click();
  await expect(page.getByText('Groups D and E have a round in which nobody presents.')).toBeVisible();
  await chooseFrom(page, 'Time of the groups', 'Smaller groups take longer turns');
  await expect(page.getByText('Groups D and E: 37 minutes a turn, not 30.')).toBeVisible();

  await goTo(page, 'People');
  await page.getByRole('radiogroup', { name: 'Show people as' }).getByText('Groups').click();
  await expect(
    page.getByRole('region', { name: 'Table of rounds' }).getByText('13:05 – 13:42').first(),
  ).toBeVisible();

  await goTo(page, 'Kit');
  await page.getByRole('row', { name: /^Timer card/ }).click();
  await expect(
    page.getByRole('region', { name: 'Pages' }).getByText('37 minutes. Start together').last(),
  ).toBeVisible();

  await page.getByRole('row', { name: /^Clock for phones/ }).click();
  await page.getByRole('button', { name: 'Make only this one' }).click();
  const written = async () => kitFiles(convener, 'Northlake Civic Leaders Retreat').catch(() => []);
  await expect.poll(async () => (await written()).length).toBe(1);
  const clock = await openInBrowser(convener, onlyFile(await written(), /_clock-page_v\d+\.html$/));
  const rounds = clock.getByRole('heading', { name: /^Round \d of \d$/, level: 3 });
  await expect(rounds).toHaveText([1, 2, 3, 4, 5].map((round) => `Round ${round} of 5`));
  await clock.getByLabel('Group').selectOption({ label: 'Group D, Willow corner' });
  await expect(rounds.last()).toHaveText('Round 4 of 4');
  await clock
    .getByRole('button', { name: /Explore what is in the way.*11 min/ })
    .first()
    .click();
  await expect(clock.getByRole('timer')).toHaveText('11:00');
  await clock.getByRole('button', { name: 'Start' }).click();
  await clock.getByLabel('Group').selectOption({ label: 'Group A, Heron room' });
  await expect(clock.getByRole('timer')).toHaveText('15:00');
  await clock.getByRole('button', { name: 'Undo another group' }).click();
  await expect(clock.getByLabel('Group')).toHaveValue('3');
  await expect(clock.getByRole('timer')).toHaveText(/^1[01]:\d\d$/);
});

test('a page of a PDF with Japanese text in a font that it only names is drawn, and its heading read', async ({
  convener,
}) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await page
    .getByRole('button', { name: /^Round 1/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Slides' }).click();
  const sheet = page.getByRole('listbox', { name: 'Slides in order' });
  await dropFile(sheet, 'plan.pdf', japanesePdfOf('93fa967b8cea82cc8c7689e6'));
  await expect(sheet.getByRole('option', { name: / 日本語の計画 Own$/ })).toBeVisible();
});
