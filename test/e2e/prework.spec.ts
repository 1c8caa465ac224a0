import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { openAgenda } from './steps/agenda.ts';
import { expectAccessible } from './steps/expectAccessible.ts';
import { goTo } from './steps/goTo.ts';
import { startAnEvent } from './steps/startEvent.ts';

test.setTimeout(120_000);

const show = (page: Page, tab: string) =>
  page.getByRole('radiogroup', { name: 'Show pre-work as' }).getByText(tab).click();
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ }).click();

test('who is how far with what: ticked for one and for several, and undone', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await goTo(page, 'Pre-work');
  const tasks = page.getByRole('list', { name: 'Tasks' });
  await expect(tasks).toContainText('20 read, 1 back, 2 open');
  await expect(page.getByRole('row').nth(1)).toContainText('Patrick Nakamura-Reyes');
  await expectAccessible(page);

  // One cell by the keyboard alone.
  const cell = page.getByRole('button', { name: /^Challenge write-up, William Strand/ });
  await cell.press('Enter');
  await page.getByRole('menuitem', { name: 'Mark as back' }).press('Enter');
  await expect(tasks).toContainText('20 read, 2 back, 1 open');
  await undo(page);
  await expect(tasks).toContainText('20 read, 1 back, 2 open');

  // Several at once are one step.
  await page.getByRole('checkbox', { name: 'Choose everybody' }).check();
  await expect(page.getByText('23 chosen')).toBeVisible();
  await page.getByRole('button', { name: 'Mark', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Mark as sent' }).last().click();
  await expect(tasks).toContainText('23 of 23 sent');
  await undo(page);
  await expect(tasks).toContainText('Nothing sent yet');

  // A day counted from the event, and an answer typed in.
  await page.getByRole('button', { name: 'Change “Short reading”' }).click();
  await page.getByLabel('Goes out so many days before').fill('6');
  await page.getByLabel('Goes out so many days before').press('Enter');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(tasks).toContainText('Out Apr 9');
  await page.getByRole('button', { name: 'Dana Okafor', exact: true }).click();
  const answer = page.getByRole('dialog').getByLabel('What do you do well that others could use?');
  await answer.fill('Reset conversations');
  await answer.blur();
  await page.keyboard.press('Escape');
  await show(page, 'Digest');
  await expect(page.getByText('Reset conversations').first()).toBeVisible();
});

test('a page is read, disguised, and goes to its own group only', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await goTo(page, 'Pre-work');
  await show(page, 'To read');
  // What came back and was not read stands first.
  await expect(page.getByRole('heading', { name: 'Ravi Castellanos-Dutt' })).toBeVisible();
  const situation = page.getByLabel('Situation');
  await situation.fill('My deputy Renata Solberg wants to leave, and I have told nobody but Dr. Hollander.');
  await situation.blur();
  const beside = page.getByRole('complementary', { name: 'Before it is shared' });
  await expect(beside).toContainText('Somebody on the list is named: Renata Solberg');
  await expect(beside).toContainText('This may be a name: Dr. Hollander');
  await beside.getByRole('button', { name: 'Say “a colleague” instead' }).first().click();
  await expect(beside.getByLabel('Words')).toHaveValue('Renata Solberg');
  await expect(beside).not.toContainText('Somebody on the list is named');
  await expectAccessible(page);
  await beside.getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.getByText('Every page that came back is read')).toBeVisible();

  await show(page, 'Digest');
  const groupA = page.getByRole('listitem').filter({ hasText: 'Group A' });
  await expect(groupA).toContainText('1 of 5 pages are read and can go out.');
  await groupA.getByRole('button', { name: 'Mark as shared in group A' }).click();
  await expect(groupA).toContainText('Shared with everybody');

  // The same as text, for where people share it: the group's own pages, disguised.
  await page.getByRole('button', { name: 'Text to paste' }).press('Enter');
  const paste = page.getByRole('dialog', { name: 'Text to paste' });
  await expect(paste.getByRole('region', { name: 'The text' })).toContainText('What people bring');
  await expectAccessible(page);
  await paste.getByRole('combobox', { name: 'What' }).click();
  await page.getByRole('option', { name: 'Pages of group A' }).click();
  await paste.getByRole('button', { name: 'Copy the text' }).press('Enter');
  await expect(paste.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await convener.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('My deputy a colleague wants to leave');
  expect(copied).not.toContain('My deputy Renata');
  await page.keyboard.press('Escape');

  // The wish that nobody takes up is given a block.
  await expect(page.getByText('no block takes up “Time to walk and talk”')).toBeVisible();
  const blocks = page.getByRole('combobox', { name: 'No block takes it up' });
  await blocks.fill('Arrival');
  await page.getByRole('option', { name: 'Arrival and coffee' }).click();
  await expect(page.getByText('All 5 wishes are taken up.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expectAccessible(page);

  await show(page, 'Reading');
  await page.getByRole('button', { name: 'Add a question: Own practice' }).click();
  await expect(page.getByLabel('Own practice', { exact: true })).toHaveValue('How do you do it today?');
  await expectAccessible(page);
});

test('an event without pre-work offers the usual tasks', async ({ convener }) => {
  const page = convener.planner;
  await startAnEvent(page, { name: 'Spring retreat', startsOn: '2027-05-11', endsOn: '2027-05-12' });
  await goTo(page, 'Pre-work');
  await expect(page.getByText('Nothing to do before the event yet')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add the usual pre-work' }).click();
  await expect(page.getByRole('list', { name: 'Tasks' })).toContainText('Invitation and norms');
  await expect(page.getByText('Nobody on the list yet')).toBeVisible();
  await undo(page);
  await expect(page.getByText('Nothing to do before the event yet')).toBeVisible();
});
