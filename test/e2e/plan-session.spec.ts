import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { chooseFrom } from './steps/chooseFrom.ts';
import { formGroups } from './steps/formGroups.ts';
import { goTo } from './steps/goTo.ts';
import { lookAtList, sampleList, takeListIn } from './steps/importPeople.ts';
import { checkSaying, endLine, minutesOf, planConsultation, typeMinutes } from './steps/planSession.ts';
import { startAnEvent } from './steps/startEvent.ts';

test.setTimeout(120_000);

test('a session has as many rounds as its largest group has people, each as long as any other', async ({
  convener,
}) => {
  const page = convener.planner;
  await startWithPeople(page);
  await planConsultation(page, { startsAt: '13:00' });
  const groups = await formGroups(page);
  await goTo(page, 'Agenda');

  const largest = Math.max(...groups.map((group) => group.people.length));
  const rounds = page.getByRole('button', { name: /^Round \d/ });
  await expect(rounds).toHaveCount(largest);
  const spans = (await rounds.allInnerTexts()).map(spanIn);
  expect(new Set(spans.map(({ minutes }) => minutes))).toEqual(new Set([30]));
  await expect(checkSaying(page, 'Everybody gets the same time')).toBeVisible();
  await expect(checkSaying(page, 'Everybody presents once')).toBeVisible();

  await typeMinutes(page, 'Clarify', '6');
  await expect
    .poll(async () => (await rounds.allInnerTexts()).map((text) => spanIn(text).minutes))
    .toEqual(Array.from({ length: largest }, () => 32));
});

test('twenty-three people need 188 minutes, and 184 where two breaks stand in for changing seats', async ({
  convener,
}) => {
  const page = convener.planner;
  await startWithPeople(page);
  await planConsultation(page, { startsAt: '13:00' });
  await formGroups(page);
  await goTo(page, 'Agenda');
  await expect(endLine(page)).toContainText('184 minutes, breaks not counted');
  await expect(endLine(page)).toContainText('Ends 16:34');

  for (const remove of await removeBreakButtons(page))
    await page.getByRole('button', { name: remove }).click();
  await expect(endLine(page)).toContainText('188 minutes, breaks not counted');
  await expect(endLine(page)).toContainText('Ends 16:08');

  const tired = checkSaying(page, '188 minutes without a break');
  await tired.getByRole('button', { name: /^Insert a 15-minute break after round \d/ }).click();
  await expect(tired).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Remove the break after round/ })).toHaveCount(1);
});

test('a session can go on the next morning, and every clock time after the pause follows', async ({
  convener,
}) => {
  const page = convener.planner;
  await startWithPeople(page);
  await planConsultation(page, { startsAt: '13:00' });
  await page.getByRole('button', { name: 'Break', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Until the next morning after round 3' }).click();
  const second = page.getByRole('region', { name: 'Tuesday, May 13' });
  await expect(second.getByRole('button', { name: /^Round 4/ })).toContainText('09:00–09:30');
  await page.getByLabel('At', { exact: true }).fill('8.45');
  await page.getByLabel('At', { exact: true }).press('Enter');
  await expect(second.getByRole('button', { name: /^Round 4/ })).toContainText('08:45–09:15');
  await expect(endLine(page)).toContainText('May 13');
});

test('another round length brings its own minutes, and one phase can still be changed', async ({
  convener,
}) => {
  const page = convener.planner;
  await startWithPeople(page);
  await planConsultation(page, { startsAt: '09:00' });
  await chooseFrom(page, 'Round length', 'Express, 20 minutes');
  await expect(minutesOf(page, 'Explore')).toHaveValue('6');
  await expect(page.getByText('One round takes 20 minutes')).toBeVisible();
  await chooseFrom(page, 'Round length', 'Deep, 50 minutes');
  await expect(minutesOf(page, 'Explore')).toHaveValue('12');
  await page.getByRole('button', { name: 'One minute more for Explore' }).click();
  await expect(page.getByText('One round takes 51 minutes')).toBeVisible();
});

test('each round names who presents, keeps time and takes notes in each group', async ({ convener }) => {
  const page = convener.planner;
  await startWithPeople(page);
  await planConsultation(page, { startsAt: '13:00' });
  const [group] = await formGroups(page);
  const people = group?.people ?? [];
  await goTo(page, 'Agenda');
  for (const round of [1, 2]) {
    await page.getByRole('button', { name: new RegExp(`^Round ${round}`) }).click();
    const turns = page.getByRole('region', { name: `Round ${round}` });
    const own = turns.getByRole('listitem').first();
    await expect(own).toContainText(people[round - 1] ?? '');
    await expect(own).toContainText(`${people[round] ?? ''} keeps time`);
    await expect(own).toContainText(`${people[round + 1] ?? ''} takes notes`);
  }
});

test('the end a session must keep is warned about, mended with one click, and can be taken away', async ({
  convener,
}) => {
  const page = convener.planner;
  await startWithPeople(page);
  await planConsultation(page, { startsAt: '1 pm' });
  const latest = page.getByRole('textbox', { name: 'Must end by' });
  await latest.fill('1430');
  await latest.press('Enter');
  const late = checkSaying(page, /Ends \d+ minutes after 14:30/);
  await late.getByRole('button', { name: /^Let it end at / }).click();
  await expect(late).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear “Must end by”' }).click();
  await expect(latest).toHaveValue('');
  await expect(checkSaying(page, 'Ends by')).toHaveCount(0);
});

test('from the first screen to a planned session with the keyboard alone', async ({ convener }) => {
  const page = convener.planner;
  await tabTo(page, 'Start an event');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'New event' })).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.type('Keyboard retreat');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Keyboard retreat' })).toBeVisible();
  await tabTo(page, 'Plan a session');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'No session yet' })).toBeVisible();
  await tabTo(page, 'Plan a consultation');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Starts');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('14');
  await tabTo(page, 'Plan it');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Checks' })).toBeVisible();
  await expect(page.getByLabel('Starts')).toHaveValue('14:00');
  await tabTo(page, 'One minute more for Explore what is in the way');
  await page.keyboard.press('Enter');
  await expect(minutesOf(page, 'Explore')).toHaveValue('10');
});

async function startWithPeople(page: Page): Promise<void> {
  await startAnEvent(page, { name: 'Harbor retreat', startsOn: '2031-05-12', endsOn: '2031-05-13' });
  await lookAtList(page, sampleList);
  await takeListIn(page, { people: 23 });
}

async function removeBreakButtons(page: Page): Promise<string[]> {
  const names = await page
    .getByRole('button', { name: /^Remove the break after round/ })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  expect(names.length).toBeGreaterThan(0);
  return names;
}

/** `Round 2 13:37–14:07 …` as minutes. */
function spanIn(text: string): { minutes: number } {
  const found = /(\d\d):(\d\d)–(\d\d):(\d\d)/.exec(text);
  if (!found) throw new Error(`No clock times in “${text}”.`);
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = found.slice(1).map(Number);
  return { minutes: toHour * 60 + toMinute - fromHour * 60 - fromMinute };
}

/** Presses Tab until the element of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return '';
      const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
      return element.getAttribute('aria-label') ?? (label === '' ? element.innerText : label);
    });
    if (focused.trim().startsWith(name)) return;
  }
  throw new Error(`Tab never reaches “${name}”.`);
}
