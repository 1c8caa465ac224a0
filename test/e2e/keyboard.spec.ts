import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { block } from './steps/agenda.ts';
import { expectKeyboardAt, goBy, typeOver } from './steps/keyboard.ts';

test.setTimeout(240_000);

const people = [
  'Ada Lovelace',
  'Mary Somerville',
  'Grace Hopper',
  'Emmy Noether',
  'Lise Meitner',
  'Rosalind Franklin',
  'Chien-Shiung Wu',
  'Maryam Mirzakhani',
  'Hypatia',
];

test('a program is planned from a fresh installation to its kit without ever touching the mouse', async ({
  convener,
}) => {
  const page = convener.planner;
  await startTheEvent(page);
  await giveGoals(page);
  await addPeople(page);
  await layOutTheDay(page);
  await planTheConsultation(page);
  await formAndChangeGroups(page);
  await makeTheKit(page);

  const { events } = await askWorkspace(page, 'home.read', {});
  const { event, program, sessions, blocks } = await askWorkspace(page, 'event.read', {
    eventId: events[0]?.id ?? '',
  });
  expect([event.name, event.startsOn, event.endsOn, event.venue]).toEqual([
    'Harbor week',
    '2031-05-12',
    '2031-05-13',
    'Harbor House',
  ]);
  expect([program?.name, program?.goals]).toEqual([
    'Harbor leaders',
    ['Learn from peers', 'Take one first step'],
  ]);
  expect(
    sessions.map(({ startsAt, groups }) => [startsAt, groups.map((group) => group.memberIds.length)]),
  ).toEqual([['13:00', [4, 5]]]);
  expect(
    blocks.map(({ title, startsOn, startsAt, durationMs, timing }) => [
      title,
      startsOn,
      startsAt,
      durationMs / 60_000,
      timing,
    ]),
  ).toEqual([
    ['Fishbowl', '2031-05-12', '09:05', 40, 'start-end'],
    ['Lunch', '2031-05-12', '09:45', 30, 'follows-length'],
    ['Fishbowl', '2031-05-13', '09:45', 28, 'start-length'],
  ]);
});

async function startTheEvent(page: Page): Promise<void> {
  await goBy(page, 'Tab', /^Start an event/);
  await page.keyboard.press('Enter');
  await expectKeyboardAt(page, /^Name$/);
  await page.keyboard.type('Harbor week');
  await goBy(page, 'Tab', /^First day/);
  await page.keyboard.type('05122031');
  await goBy(page, 'Tab', /^Last day/);
  await page.keyboard.type('05132031');
  await goBy(page, 'Tab', /^Place/);
  await page.keyboard.type('Harbor House');
  await goBy(page, 'Tab', /^Program/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'A new program' })).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await goBy(page, 'Tab', /^Name of the program/);
  await page.keyboard.type('Harbor leaders');
  await page.keyboard.press('Enter');
  // Nothing of the form is left; the keyboard goes on from the head of the new screen.
  await expectKeyboardAt(page, /^Overview$/);
}

async function giveGoals(page: Page): Promise<void> {
  // F6 goes from part to part; without it the goals are seventy fields away.
  await expect(async () => {
    await goBy(page, 'F6', /^Name$/);
    await expect(page.getByRole('region', { name: 'Program' }).locator(':focus')).toHaveCount(1, {
      timeout: 50,
    });
  }).toPass();
  await goBy(page, 'Tab', /^Goals/);
  await page.keyboard.type('Learn from peers');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Take one first step');
}

async function addPeople(page: Page): Promise<void> {
  // From within the field: what was typed is kept, and the screen changes.
  await page.keyboard.press('Control+4');
  await expectKeyboardAt(page, /^People$/);
  await goBy(page, 'Tab', /^Add a person/);
  await page.keyboard.press('Enter');
  for (const [index, name] of people.entries()) {
    await expectKeyboardAt(page, /^Name, as on the badge/);
    await page.keyboard.type(name);
    await goBy(page, 'Tab', /^Organization/);
    await page.keyboard.type(`Place ${index}`);
    if (index < people.length - 1) await goBy(page, 'Tab', /^Add, then another/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row', { name })).toBeVisible();
  }
  await expectKeyboardAt(page, /^Hypatia/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expectKeyboardAt(page, /^Hypatia/);
}

async function layOutTheDay(page: Page): Promise<void> {
  await page.keyboard.press('Control+3');
  await expectKeyboardAt(page, /^Agenda$/);
  await goBy(page, 'Tab', /^Lay out the days/);
  await page.keyboard.press('Enter');
  await expectKeyboardAt(page, /^Search formats/);
  await page.keyboard.type('fishbowl');
  await goBy(page, 'Tab', /^Add Fishbowl/);
  await page.keyboard.press('Enter');
  await expectKeyboardAt(page, /^Fishbowl.*50/);

  await page.keyboard.press('Alt+ArrowDown');
  await expectAnnounced(page, /^Moved: Fishbowl, 09:05–09:55/);
  await page.keyboard.press('Shift+Alt+ArrowDown');
  await expectAnnounced(page, /^Longer: Fishbowl, 09:05–10:00/);
  await page.keyboard.press('s');
  await expectAnnounced(page, /^Split: Fishbowl, 09:05–09:32/);
  await expect(block(page, 'Fishbowl')).toHaveCount(2);

  await page.keyboard.press('Enter');
  await expectKeyboardAt(page, /^Title/);
  await goBy(page, 'Tab', /^When something changes/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'Start and end stay' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'When something changes' })).toHaveValue(
    'Start and end stay',
  );
  await goBy(page, 'Shift+Tab', /^Ends/);
  await typeOver(page, '9:45');
  await page.keyboard.press('Enter');
  await expect(block(page, 'Fishbowl').filter({ hasText: '40' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expectKeyboardAt(page, /^Fishbowl.*40/);

  await page.keyboard.press('ArrowDown');
  await expectKeyboardAt(page, /^Fishbowl.*28/);
  await page.keyboard.press('Alt+ArrowRight');
  await expectAnnounced(page, /^Moved: Fishbowl, 09:45–10:13, 28 minutes, Tuesday/);
  await page.keyboard.press('ArrowLeft');
  await expectKeyboardAt(page, /^Fishbowl.*40/);
  await page.keyboard.press('n');
  await expectKeyboardAt(page, /^Title/);
  await typeOver(page, 'Lunch');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expectKeyboardAt(page, /^Lunch.*30/);
}

async function planTheConsultation(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expectKeyboardAt(page, /^Search commands/);
  await page.keyboard.type('plan a session');
  await expect(page.getByRole('button', { name: 'Plan a session' }).last()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Plan a session' })).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Peer-to-Peer Consultation/ })).toBeChecked();
  await goBy(page, 'Tab', /^Starts/);
  await typeOver(page, '13:00');
  await page.keyboard.press('Enter');
  await expectKeyboardAt(page, /^Opening and norms/);
}

async function formAndChangeGroups(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expectKeyboardAt(page, /^Search commands/);
  await page.keyboard.type('who sits where');
  await page.keyboard.press('Enter');
  await expectKeyboardAt(page, /^Groups$/);
  await goBy(page, 'Tab', /^Form groups/);
  await page.keyboard.press('Enter');
  await expectKeyboardAt(page, /^Form again/);

  await goBy(page, 'Tab', /^Seat 1: /);
  const first = await page.locator(':focus b').innerText();
  const name = first.replace(/^Seat 1:\s*/, '').trim();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expectKeyboardAt(page, new RegExp(`^Seat 2: ${name}`));

  await goBy(page, 'Tab', new RegExp(`^Move ${name}`));
  await page.keyboard.press('Enter');
  await expectKeyboardAt(page, /^Present earlier/);
  await goBy(page, 'ArrowDown', /^Move to group B/);
  await page.keyboard.press('ArrowRight');
  await expectKeyboardAt(page, /^Group B, seat 1/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Group B' })).toContainText(name);
  await expectKeyboardAt(page, new RegExp(`^Move ${name}`));
}

async function makeTheKit(page: Page): Promise<void> {
  await page.keyboard.press('Control+5');
  await expectKeyboardAt(page, /^Kit$/);
  await expect(page.getByRole('button', { name: /^Make the kit/ })).toBeEnabled();
  await goBy(page, 'Tab', /^Make the kit/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^\d+ files are in the folder “Harbor week”/)).toBeVisible({ timeout: 40_000 });
  await goBy(page, 'Tab', /^Facilitator guide/);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[aria-pressed="true"]:focus')).toHaveCount(1);
}

/** What was done is also said to whoever only hears the screen. */
async function expectAnnounced(page: Page, words: RegExp): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1, { timeout: 30_000 });
}
