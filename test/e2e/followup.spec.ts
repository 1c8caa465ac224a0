import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { chooseFrom } from './steps/chooseFrom.ts';
import { goToFollowUp } from './steps/goTo.ts';
import { kitFiles, onlyFile } from './steps/kitFiles.ts';
import { officeText } from './steps/officeText.ts';

test.setTimeout(90_000);

test('the tracker puts what is overdue first, then what is due next, then what is done', async ({
  convener,
}) => {
  const page = convener.planner;
  await openSample(page, 'retreat');
  await goToFollowUp(page, 'Commitments');
  await page.getByRole('row').filter({ hasText: 'Renata Solberg' }).first().getByRole('button').click();
  const fields = page.getByRole('complementary', { name: 'Commitment' });
  await fields.getByLabel('By', { exact: true }).fill('2020-02-03');
  await fields.getByLabel('First step').click();
  const rows = page.getByRole('row');
  await expect(rows.nth(1)).toContainText('Renata Solberg');
  await expect(rows.nth(1)).toContainText('Overdue');
  await expect(page.getByText('1 overdue')).toBeVisible();

  await chooseFrom(page, 'How far it is', 'Done');
  await expect(rows.nth(1)).not.toContainText('Renata Solberg');
  await expect(page.getByText('1 overdue')).toHaveCount(0);
  const states = await rows.filter({ hasText: /Done|Under way|Not begun/ }).allInnerTexts();
  const isDone = states.map((text) => text.includes('Done'));
  expect(isDone).toEqual([...isDone].sort((one, other) => Number(one) - Number(other)));
});

test('words wait for a yes, and stand in the memo once it is given', async ({ convener }) => {
  const page = convener.planner;
  await openSample(page, 'retreat');
  await goToFollowUp(page, 'Captures');
  const words = 'I came with a staffing problem';
  await page.getByLabel('Find', { exact: true }).fill('staffing problem');
  await expect(page.getByRole('article')).toHaveCount(1);
  await chooseInMenu(page, words, 'Questions that open and questions that close');
  await goToFollowUp(page, 'Memos');
  const memo = page.getByRole('document', { name: /memo|heard/i });
  await expect(page.getByText('One capture waits for a yes from Camille Oyelaran')).toBeVisible();
  await expect(memo).not.toContainText(words);

  await goToFollowUp(page, 'Captures');
  await chooseInMenu(page, words, 'Agreed');
  await goToFollowUp(page, 'Memos');
  await expect(memo).toContainText(words);
  await expect(page.getByText('Everybody who is quoted has agreed')).toBeVisible();

  await goToFollowUp(page, 'Captures');
  await chooseInMenu(page, words, 'Said no');
  await goToFollowUp(page, 'Memos');
  await expect(memo).not.toContainText(words);
});

test('a capture moves between themes by keyboard as well as by menu', async ({ convener }) => {
  const page = convener.planner;
  await openSample(page, 'retreat');
  await goToFollowUp(page, 'Themes');
  const words = 'Several people want to go on';
  const first = page.getByRole('region', { name: 'Questions that open and questions that close' });
  const second = page.getByRole('region', { name: 'Authority has an edge' });
  await page.getByRole('button', { name: words }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-over="true"]')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(first.locator('[data-over="true"]')).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(first.getByText(words)).toBeVisible();
  await chooseInMenu(page, words, 'Authority has an edge');
  await expect(second.getByText(words)).toBeVisible();
  await expect(first.getByText(words)).toHaveCount(0);
});

test('the length of a memo is told while its words are written', async ({ convener }) => {
  const page = convener.planner;
  await openSample(page, 'retreat');
  await goToFollowUp(page, 'Memos');
  const length = page.getByRole('region', { name: 'Length' });
  await expect(length).toContainText('Rather short');
  const before = (await length.textContent()) ?? '';
  await page.getByLabel('How to read it').fill('A few more words about how to read this. '.repeat(80));
  await page.getByLabel('Thanks').click();
  await expect(length).not.toHaveText(before);
  await expect(length).toContainText('Right for a memo');
});

test('what was told in the call stands in the reflective memo without being typed again', async ({
  convener,
}) => {
  const page = convener.planner;
  await openSample(page, 'journey');
  await goToFollowUp(page, 'Call');
  const theme = page.getByRole('region', { name: 'Closing the loop where people can see it' });
  await theme.getByRole('combobox', { name: /^Organization/ }).click();
  await page.getByRole('option').first().click();
  const organization = await theme.getByRole('combobox', { name: /^Organization/ }).inputValue();
  const told = 'We put the answers on the window, and two neighbors came in.';
  await theme.getByLabel(/^What has happened since/).fill(told);
  await theme.getByRole('button', { name: 'Note', exact: true }).click();
  await expect(theme.getByRole('listitem').filter({ hasText: told })).toContainText(organization);

  await page.getByRole('button', { name: 'Save the agenda as Word' }).click();
  await expect(page.getByText(/call-agenda_v\d+\.docx is in the folder/)).toBeVisible();
  const agenda = onlyFile(await kitFiles(convener, await eventFolder(page)), /_call-agenda_v\d+\.docx$/);
  expect(await officeText(agenda)).toContain(organization);

  await goToFollowUp(page, 'Memos');
  await page.getByRole('radiogroup', { name: 'Memo' }).getByText('Reflective memo').click();
  await page.getByRole('button', { name: 'Save as Word' }).click();
  await expect(page.getByText(/reflective-memo_v\d+\.docx is in the folder/)).toBeVisible();
  const file = onlyFile(await kitFiles(convener, await eventFolder(page)), /_reflective-memo_v\d+\.docx$/);
  const memo = await officeText(file);
  expect(memo).toContain(told);
  expect(memo).toContain(organization);
});

async function openSample(page: Page, sample: 'retreat' | 'journey'): Promise<void> {
  await page.getByRole('button', { name: `Open the sample ${sample}` }).click();
  await page.getByRole('button', { name: 'Open the event' }).click();
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
}

/** Opens the menu of the capture with those words and chooses an entry. */
async function chooseInMenu(page: Page, words: string, entry: string): Promise<void> {
  const card = page.getByRole('article').filter({ hasText: words });
  await card.getByRole('button', { name: 'More for this capture' }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
  await expect(page.getByRole('menuitem')).toHaveCount(0);
}

/** The name of the folder that was said when the memo was saved. */
async function eventFolder(page: Page): Promise<string> {
  const said = await page.getByText(/ is in the folder /).innerText();
  return / is in the folder (.+?)\.(?:\s|$)/.exec(said)?.[1] ?? '';
}
