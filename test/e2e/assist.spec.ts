import { expect, test } from './fixtures/app.ts';
import { openAgenda } from './steps/agenda.ts';
import { chooseFrom } from './steps/chooseFrom.ts';
import { expectAccessible } from './steps/expectAccessible.ts';
import { goTo } from './steps/goTo.ts';

test.setTimeout(90_000);

test('a peer assist has a question, a length, two teams and its own papers', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await goTo(page, 'Overview');
  await chooseFrom(page, 'Kind', 'Peer assist');
  await goTo(page, 'People');
  await page.getByRole('radiogroup', { name: 'Show people as' }).getByText('Assist').click();

  await page.getByLabel('Question').fill('How do three towns share one service desk?');
  await page.getByLabel('Outcome').fill('A decision for three councils');
  await chooseFrom(page, 'How complex is it?', 'Several questions that hang together');
  await chooseFrom(page, 'How far do people come?', 'Some travel for a few hours');
  await expect(page.getByText('Take the version of several days.')).toBeVisible();

  await page.getByRole('radiogroup', { name: 'Side of Dana Okafor' }).getByText('Host').click();
  const second = page.getByRole('radiogroup', { name: /^Side of / }).nth(1);
  await second.getByText('Resource').click();
  await expect(page.getByText('1 in the host team, 1 in the resource team')).toBeVisible();
  await page
    .getByLabel(/^What .+ did themselves$/)
    .nth(1)
    .fill('Merged two desks in 2025');
  await page
    .getByLabel(/^What .+ did themselves$/)
    .nth(1)
    .press('Enter');
  await chooseFrom(page, 'Sums up at the end', 'Dana Okafor');

  // What is said is written down line by line, ranked, decided and taken on.
  const newAdvice = page.getByLabel('One more recommendation');
  for (const said of ['Merge the phone lines', 'Visit two desks']) {
    await newAdvice.fill(said);
    await newAdvice.press('Enter');
  }
  await expect(page.getByLabel('Recommendation 2', { exact: true })).toHaveValue('Visit two desks');
  await page.getByRole('button', { name: 'More for recommendation 2' }).click();
  await page.getByRole('menuitem', { name: 'Do it earlier' }).click();
  await expect(page.getByLabel('Recommendation 1', { exact: true })).toHaveValue('Visit two desks');
  await chooseFrom(page, 'Decision on recommendation 1', 'Do now');
  await chooseFrom(page, 'Kind of recommendation 2', 'Lesson learned');
  await chooseFrom(page, 'Who takes recommendation 1 on', 'Dana Okafor');
  await page.getByRole('button', { name: 'More for recommendation 1' }).click();
  await page.getByRole('menuitem', { name: 'Put into the tracker' }).click();
  await expect(page.getByText('“Visit two desks” stands in the tracker now.')).toBeVisible();
  await expectAccessible(page);

  await goTo(page, 'Kit');
  await page.getByRole('row', { name: /^Recommendation log/ }).click();
  await expect(
    page.getByRole('region', { name: 'Pages' }).getByText('1. Visit two desks').last(),
  ).toBeVisible();
  await page.getByRole('row', { name: /^Resource-team briefs/ }).click();
  const pages = page.getByRole('region', { name: 'Pages' });
  await expect(pages.getByText(/Merged two desks in 2025/).last()).toBeVisible();
  await page.getByRole('row', { name: /^Host brief/ }).click();
  await expect(pages.getByText('How do three towns share one service desk?').last()).toBeVisible();

  // Whoever leaves the host team does not sum up for it any more, and undo brings both back.
  await goTo(page, 'People');
  await page.getByRole('radiogroup', { name: 'Show people as' }).getByText('Assist').click();
  await page.getByRole('radiogroup', { name: 'Side of Dana Okafor' }).getByText('–').click();
  await expect(page.getByText('0 in the host team, 1 in the resource team')).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('combobox', { name: 'Sums up at the end' })).toHaveValue('Dana Okafor');
});
