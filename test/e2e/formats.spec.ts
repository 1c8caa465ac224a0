import { expect, test } from './fixtures/app.ts';
import { openAgenda } from './steps/agenda.ts';
import { chooseFrom } from './steps/chooseFrom.ts';
import { expectAccessible } from './steps/expectAccessible.ts';

test.setTimeout(90_000);

test('a format of the library is read, made one’s own, changed, planned with and taken back', async ({
  convener,
}) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  const library = page.getByRole('complementary', { name: 'Formats' });
  await library.getByRole('button', { name: 'About Troika Consulting' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('“Client, go straight to it.”')).toBeVisible();
  await sheet.getByRole('button', { name: 'Make it your own' }).click();

  await sheet.getByLabel('Name', { exact: true }).fill('Triads');
  await sheet.getByLabel('Purpose').fill('Help in threes, at our pace.');
  await sheet.getByRole('tab', { name: 'Phases' }).click();
  await sheet.getByRole('button', { name: /^Consult 4 min/ }).click();
  await sheet.getByLabel('Minutes', { exact: true }).fill('6');
  await sheet.getByLabel('What the facilitator says').fill('Talk as if nobody listened.');
  await sheet.getByRole('button', { name: 'Add a phase' }).click();
  await sheet.getByLabel('Name of the phase').fill('Breathe');
  await sheet.getByLabel('Name of the phase').press('Enter');
  await expect(sheet.getByRole('list', { name: 'Phases' }).getByRole('button')).toHaveText([
    /^Think of your question/,
    /^Client shares/,
    /^Clarify/,
    /^Consult.*6 min, in every round/,
    /^Breathe.*10 min, in every round/,
    /^What helped/,
    /^Room harvest/,
  ]);

  await expectAccessible(page);

  // What would contradict itself is said and taken back.
  await sheet.getByRole('tab', { name: 'What it is for' }).click();
  await sheet.getByLabel('Smallest group').fill('9');
  await sheet.getByLabel('Smallest group').press('Enter');
  await expect(sheet.getByRole('alert')).toContainText('Its group sizes are out of order');
  await expect(sheet.getByLabel('Smallest group')).toHaveValue('3');

  await sheet.getByRole('tab', { name: 'Read it' }).click();
  await expect(sheet.getByText('“Talk as if nobody listened.”')).toBeVisible();
  // 1 to think, three rounds of 2 + 2 + 6 + 10 + 1, and half a minute twice between them.
  await expect(sheet.getByText('65 minutes')).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).click();

  // Once a session is planned with it, its phases stay.
  await library.getByRole('button', { name: 'Add Triads' }).click();
  await expect(page.getByRole('heading', { name: 'Triads' })).toBeVisible();
  await library.getByRole('button', { name: 'About Triads' }).click();
  await sheet.getByRole('tab', { name: 'Phases' }).click();
  await sheet.getByRole('button', { name: 'Remove this phase' }).click();
  await expect(sheet.getByRole('alert')).toContainText('One session is planned with “Triads”');
  await sheet.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await library.getByRole('button', { name: 'About Triads' }).click();
  await sheet.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('“Triads” was removed.')).toBeVisible();
  await expect(library.getByRole('button', { name: 'About Triads' })).toHaveCount(0);
});

test('a format of one’s own begins from three plain phases', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Search commands').fill('make a format');
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Name', { exact: true }).fill('Walk and talk');
  await chooseFrom(page, 'How people sit', 'Pairs');
  await sheet.getByRole('tab', { name: 'Room and materials' }).click();
  await sheet.getByLabel('One more thing to have ready').fill('Umbrellas');
  await sheet.getByLabel('One more thing to have ready').press('Enter');
  await expect(sheet.getByLabel('What', { exact: true })).toHaveValue('Umbrellas');
  await sheet.getByRole('tab', { name: 'Read it' }).click();
  await expect(sheet.getByText('45 minutes')).toBeVisible();
  await expect(sheet.getByText('Umbrellas')).toBeVisible();
});
