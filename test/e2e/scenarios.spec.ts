import { expect, test } from './fixtures/app.ts';
import { goTo } from './steps/goTo.ts';
import { block, openAgenda } from './steps/agenda.ts';

test.setTimeout(90_000);

test('a shortened day is kept as a scenario, laid beside the first plan, and the first is shown again', async ({
  convener,
}) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await expect(page.getByRole('button', { name: /^Scenario:/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'More for the agenda' }).click();
  await page.getByRole('menuitem', { name: 'End a day earlier' }).click();
  await page.getByLabel('Ends by').fill('14:45');
  await page.getByRole('button', { name: 'Keep as Plan B' }).click();
  await expect(page.getByRole('button', { name: 'Scenario: Plan B' })).toBeVisible();
  await expect(block(page, 'Commitment cards')).not.toHaveAccessibleDescription(/14:10–14:30/);

  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Search commands').fill('compare');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Compare scenarios' });
  await expect(dialog.getByRole('row', { name: /^Friday, April 16 ends/ })).toHaveText(
    'Friday, April 16 ends14:4515:00',
  );
  await expect(dialog.getByRole('row', { name: /Longer/ }).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Show this plan' }).click();
  await expect(page.getByRole('button', { name: 'Scenario: Plan A' })).toBeVisible();
  await expect(block(page, 'Commitment cards')).toHaveAccessibleDescription(/14:10–14:30/);

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Scenario: Plan B' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^Scenario:/ })).toHaveCount(0);
  await expect(block(page, 'Commitment cards')).toHaveAccessibleDescription(/14:10–14:30/);
});

test('a session that follows moves with what stands before it', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  const [lunch, opening] = [block(page, 'Lunch').first(), block(page, 'Opening and norms')];
  await expect(opening).toHaveAccessibleDescription(/12:50–13:05/);
  await opening.click();
  const follows = page.getByRole('checkbox', { name: 'Follows what stands before it' });
  await follows.click();
  await expect(follows).toBeChecked();
  await lunch.focus();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(opening).toHaveAccessibleDescription(/12:55–13:10/);
  await expect(block(page, '1-2-4-All')).toHaveAccessibleDescription(/15:02–15:17/);
  await page.keyboard.press('Control+z');
  await expect(opening).toHaveAccessibleDescription(/12:50–13:05/);
});

test('an event starts from a template', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Search commands').fill('template');
  await page.keyboard.press('Enter');
  await page.getByLabel('Name of the template').fill('Two-day retreat');
  await page.getByRole('button', { name: 'Save template' }).click();
  await expect(page.getByText('“Two-day retreat” is a template now.')).toBeVisible();

  await page.keyboard.press('Control+Shift+N');
  await page.getByLabel('Name', { exact: true }).fill('Spring retreat');
  await page.getByRole('combobox', { name: 'Start from' }).click();
  await page.getByRole('option', { name: 'Two-day retreat' }).click();
  await page.getByLabel('First day').fill('2028-03-09');
  await expect(page.getByLabel('Last day')).toHaveValue('2028-03-10');
  await page.getByRole('button', { name: 'Add event' }).click();
  await goTo(page, 'Agenda');
  await expect(block(page, 'Fishbowl')).toHaveAccessibleDescription(/13:07–13:57/);
  await goTo(page, 'People');
  await expect(page.getByText(/Nobody|No people/).first()).toBeVisible();
});
