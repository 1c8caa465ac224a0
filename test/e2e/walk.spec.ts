import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import type { Convener } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { audiencePlace, projector } from './steps/audienceWindow.ts';
import { chooseFrom } from './steps/chooseFrom.ts';
import { expectedAt, lookAtClock, secondsIn } from './steps/clockFigures.ts';
import { formGroups, seenGroups } from './steps/formGroups.ts';
import type { SeenGroup } from './steps/formGroups.ts';
import { goTo, goToFollowUp } from './steps/goTo.ts';
import { lookAtList, sampleList, takeListIn } from './steps/importPeople.ts';
import { kitFiles, onlyFile } from './steps/kitFiles.ts';
import { noteCaptures } from './steps/noteCapture.ts';
import { officeText } from './steps/officeText.ts';
import { checkSaying, endLine, minutesOf, planConsultation, typeMinutes } from './steps/planSession.ts';
import { startAnEvent } from './steps/startEvent.ts';

test.setTimeout(240_000);

test('from a registration list to a kit, a day on two screens and a memo', async ({ convener, displays }) => {
  await test.step('start an event with a new program', () =>
    startAnEvent(convener.planner, {
      name: 'Harbor retreat',
      program: 'City leaders 2031',
      startsOn: '2031-05-12',
      endsOn: '2031-05-13',
      venue: 'Lakeside Lodge',
    }));
  await test.step('import the registration list', () => importTheList(convener.planner));
  await test.step('plan the consultation', () => planConsultation(convener.planner, { startsAt: '13:00' }));
  await test.step('change minutes and see the clock times move', () => changeMinutes(convener.planner));
  const groups = await test.step('form groups', () => formKeptApartGroups(convener.planner));
  await test.step('mend what does not fit', () => mendTheEnd(convener.planner));
  await test.step('make the kit and read it back', () => makeTheKit(convener, groups));
  await test.step('run it on two screens', () => runOnTwoScreens(convener, displays));
  await test.step('kill the app and resume', () => killAndResume(convener));
  await test.step('end the session', () => endTheSession(convener));
  await test.step('follow it up', () => followUp(convener));
  await test.step('take it back, also after a restart', () => takeBack(convener));
});

const AGREED = 'Everybody supports resilience until it has a budget line.';
const NOT_ASKED = 'The overtime figures frighten me more than the council does.';
const DECLINED = 'My own director does not answer my letters.';
const SEALED = 'A merger is being prepared in silence.';

async function importTheList(page: Page): Promise<void> {
  await lookAtList(page, sampleList);
  const steps = page.getByRole('tablist', { name: 'What stands in the list' });
  await expect(steps.getByRole('tab', { name: 'People found' })).toContainText('23');
  await expect(steps.getByRole('tab', { name: 'Fixed and why' })).toContainText('26');
  await expect(steps.getByRole('tab', { name: 'Left out' })).toContainText('3');
  await expect(steps.getByRole('tab', { name: 'Spellings to merge' })).toContainText('4 of 4');
  await steps.getByRole('tab', { name: 'Keep apart' }).click();
  await expect(page.getByRole('checkbox', { name: 'Dana Okafor and Renata Solberg' })).toBeChecked();
  await takeListIn(page, { people: 23 });
  await expect(page.getByRole('button', { name: 'Renata Solberg' })).toBeVisible();
}

async function changeMinutes(page: Page): Promise<void> {
  const before = (await endLine(page).textContent()) ?? '';
  await typeMinutes(page, 'Explore', '11');
  await expect(endLine(page)).not.toHaveText(before);
  const rounds = page.getByRole('button', { name: /^Round \d/ });
  const lastBefore = (await rounds.last().textContent()) ?? '';
  await page.getByRole('button', { name: 'One minute less for Explore' }).click();
  await expect(rounds.last()).not.toHaveText(lastBefore);
  await expect(minutesOf(page, 'Explore')).toHaveValue('10');
}

async function formKeptApartGroups(page: Page): Promise<SeenGroup[]> {
  const groups = await formGroups(page);
  const sizes = groups.map((group) => group.people.length);
  expect(sizes.every((size) => size === 4 || size === 5)).toBe(true);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(23);
  for (const [one, other] of KEPT_APART)
    for (const group of groups)
      expect(group.people.filter((person) => [one, other].includes(person)).length).toBeLessThan(2);
  return giveRooms(page, groups);
}

async function giveRooms(page: Page, groups: readonly SeenGroup[]): Promise<SeenGroup[]> {
  for (const { letter } of groups) {
    const room = page.getByRole('combobox', { name: `Room of group ${letter}`, exact: true });
    await room.fill(`Boathouse ${letter}`);
    await room.press('Enter');
  }
  const named = groups.map((group) => ({ ...group, room: `Boathouse ${group.letter}` }));
  await expect.poll(() => seenGroups(page)).toEqual(named);
  return named;
}

/** What the notes in the list ask for, read by a person. */
const KEPT_APART = [
  ['Dana Okafor', 'Renata Solberg'],
  ['Priya Venkataraghavan', 'Søren Whitcombe'],
  ['Aaliyah Brandt', 'Ingrid Maldonado'],
  ['Hyun-woo Kim', 'Theo Vandersloot'],
  ['DeShawn Merriweather', 'Mei-Ling Abernathy'],
  ['Beatriz Quintanilha', 'José Martínez Luna'],
  ['Marcus Thibodeaux-Lynn', 'Noor al-Hadidi'],
  ['Marcus Thibodeaux-Lynn', 'Patrick Nakamura-Reyes'],
];

async function mendTheEnd(page: Page): Promise<void> {
  await goTo(page, 'Agenda');
  const latest = page.getByRole('textbox', { name: 'Must end by' });
  await latest.fill('16:00');
  await latest.press('Enter');
  const late = checkSaying(page, 'after 16:00');
  await expect(late).toBeVisible();
  await late.getByRole('button', { name: 'Use rounds of 20 minutes' }).click();
  await expect(late).toHaveCount(0);
  await expect(checkSaying(page, 'Ends by 16:00')).toBeVisible();
  await expect(endLine(page)).toContainText('Ends 15:44');
}

async function makeTheKit(convener: Convener, groups: readonly SeenGroup[]): Promise<void> {
  const { planner } = convener;
  await goTo(planner, 'Kit');
  await planner.getByRole('button', { name: 'Make the kit', exact: true }).click();
  await expect(planner.getByText(/\d+ files are in the folder “Harbor retreat”/)).toBeVisible({
    timeout: 30_000,
  });
  const files = await kitFiles(convener, 'Harbor retreat');
  const names = groups.flatMap((group) => group.people);

  const guide = await officeText(onlyFile(files, /_facilitator-guide_v1\.docx$/));
  const slides = await officeText(onlyFile(files, /_slides_v1\.pptx$/));
  for (const words of [...names, ...groups.map((group) => group.room), 'Harbor retreat']) {
    expect(guide).toContain(words);
    expect(slides).toContain(words);
  }
  for (const time of ['13:00', ...ROUND_STARTS, '15:44']) expect(guide).toContain(time);

  const worksheets = files.filter((file) => /\/Worksheets\/.*\.docx$/.test(file));
  expect(worksheets.length).toBe(names.length);
  const texts = await Promise.all(worksheets.map(officeText));
  for (const { letter, room, people } of groups)
    for (const [seat, name] of people.entries()) {
      const turn = `${name} · Group ${letter} · Round ${seat + 1}`;
      const own = texts.filter((text) => text.includes(turn));
      expect(own.length, `worksheets that say “${turn}”`).toBe(1);
      for (const words of [`${letter}, ${room}`, ROUND_STARTS[seat] ?? 'no such round'])
        expect(own[0], `the worksheet of ${name}`).toContain(words);
    }
}

/** From 13:00: 15 minutes of opening, rounds of 20 with 2 minutes between them, 15 minutes of break after the second and fourth. */
const ROUND_STARTS = ['13:15', '13:37', '14:12', '14:34', '15:09'];

async function runOnTwoScreens(convener: Convener, displays: Displays): Promise<void> {
  const { planner } = convener;
  await goTo(planner, 'Present');
  await expect.poll(() => audiencePlace(convener)).toEqual(projector);
  await planner.getByRole('button', { name: 'Start', exact: true }).click();
  const audience = await convener.audience();
  await expect(planner.getByRole('heading', { name: 'Opening and norms' })).toBeVisible();
  await planner.getByRole('button', { name: 'Next phase' }).click();
  await expect(planner.getByRole('heading', { name: 'Present', exact: true })).toBeVisible();
  await expect(audience.getByRole('heading', { name: 'Present', exact: true })).toBeVisible();
  await expect(audience.getByText('Round 1 of 5')).toBeVisible();

  displays.unplugProjector();
  await expect.poll(() => audiencePlace(convener)).toBeNull();
  const look = await lookAtClock(planner);
  await ticksOn(planner, look);
  await planner.getByRole('button', { name: 'Add 1 min' }).click();
  await expect.poll(async () => (await lookAtClock(planner)).remainingS).toBeGreaterThan(look.remainingS);

  displays.plugProjector();
  await expect.poll(() => audiencePlace(convener)).toEqual(projector);
  const back = await convener.audience();
  await expect(back.getByRole('heading', { name: 'Present', exact: true })).toBeVisible();
  await sameSecondOn(planner, back);
}

async function killAndResume(convener: Convener): Promise<void> {
  const before = await lookAtClock(convener.planner);
  await convener.kill();
  await convener.open();
  const { planner } = convener;
  const question = planner.getByRole('dialog', { name: 'A session was running' });
  await expect(question).toContainText('“Present” in round 1 of Harbor retreat');
  const ranOn = question.getByRole('button', { name: /^Resume: the clock ran on, / });
  const offered = { remainingS: secondsIn(await ranOn.innerText()), at: Date.now() };
  expect(Math.abs(offered.remainingS - expectedAt(before, offered.at))).toBeLessThanOrEqual(1);
  const stopped = secondsIn(await question.getByRole('button', { name: /where it stopped/ }).innerText());
  expect(stopped).toBeGreaterThanOrEqual(offered.remainingS);

  await ranOn.click();
  await expect(planner.getByRole('heading', { name: 'Present', exact: true })).toBeVisible();
  const resumed = await lookAtClock(planner);
  expect(Math.abs(resumed.remainingS - expectedAt(before, resumed.at))).toBeLessThanOrEqual(1);
  await expect.poll(() => audiencePlace(convener)).toEqual(projector);
  await sameSecondOn(planner, await convener.audience());
}

async function endTheSession(convener: Convener): Promise<void> {
  const { planner } = convener;
  await planner.getByRole('button', { name: 'End session' }).click();
  await planner.getByRole('button', { name: 'End now' }).click();
  await planner.getByRole('button', { name: 'Leave' }).click();
  await expect(planner.getByRole('heading', { name: 'Overview' })).toBeVisible();
}

async function followUp(convener: Convener): Promise<void> {
  const { planner } = convener;
  await goToFollowUp(planner, 'Captures');
  await noteCaptures(planner, [
    { kind: 'Quote', words: AGREED, saidBy: 'Noor al-Hadidi', agreed: 'Agreed' },
    { kind: 'Quote', words: NOT_ASKED, saidBy: 'Hollis Grainger' },
    { kind: 'Story', words: DECLINED, saidBy: 'Theo Vandersloot', agreed: 'Said no' },
    { kind: 'Insight', words: SEALED, agreed: 'None needed', isSealed: true },
  ]);
  await goToFollowUp(planner, 'Themes');
  await addTheme(planner, { title: 'Who owns the hard parts', question: 'Which part will you own by June?' });
  for (const words of [AGREED, NOT_ASKED, DECLINED]) await moveToTheme(planner, words);
  await expect(planner.getByText(SEALED)).toHaveCount(0);
  await addCommitments(planner);
  await readTheMemo(convener);
}

async function addTheme(page: Page, theme: { title: string; question: string }): Promise<void> {
  await page.getByRole('button', { name: 'Theme', exact: true }).click();
  const editor = page.getByRole('dialog', { name: 'Theme' });
  await editor.getByLabel('Title').fill(theme.title);
  await editor.getByLabel('Questions for the memo').fill(theme.question);
  await editor.getByLabel('What was told').click();
  await editor.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('heading', { name: theme.title })).toBeVisible();
}

async function moveToTheme(page: Page, words: string): Promise<void> {
  const card = page.getByRole('article').filter({ hasText: words });
  await card.getByRole('button', { name: 'More for this capture' }).click();
  await page.getByRole('menuitem', { name: 'Who owns the hard parts' }).click();
  await expect(page.getByRole('region', { name: 'Who owns the hard parts' }).getByText(words)).toBeVisible();
}

async function addCommitments(page: Page): Promise<void> {
  await goToFollowUp(page, 'Commitments');
  for (const { person, will, firstStep, by } of COMMITMENTS) {
    await page.getByRole('button', { name: 'Add a commitment' }).click();
    const fields = page.getByRole('complementary', { name: 'Commitment' });
    await expect(fields.getByLabel('What they will do')).toHaveValue('What this person will do');
    await chooseFrom(page, 'Person', person);
    await fields.getByLabel('What they will do').fill(will);
    await fields.getByLabel('First step').fill(firstStep);
    await fields.getByLabel('By', { exact: true }).fill(by);
    await chooseFrom(page, 'Asked by', 'Dana Okafor');
    await expect(page.getByRole('row').filter({ hasText: will })).toContainText('Dana');
  }
  const first = page.getByRole('row').nth(1);
  await expect(first).toContainText('Call the two unions');
  await expect(first).toContainText('Overdue');
}

const COMMITMENTS = [
  { person: 'Noor al-Hadidi', will: 'Write the budget line', firstStep: 'A draft', by: '2031-09-01' },
  { person: 'Hyun-woo Kim', will: 'Call the two unions', firstStep: 'One call', by: '2020-01-15' },
];

async function readTheMemo(convener: Convener): Promise<void> {
  const { planner } = convener;
  await goToFollowUp(planner, 'Memos');
  await expect(planner.getByRole('document', { name: 'Debrief memo' })).toContainText(AGREED);
  await planner.getByRole('button', { name: 'Save as Word' }).click();
  await expect(planner.getByText(/debrief-memo_v\d+\.docx is in the folder/)).toBeVisible();
  const files = await kitFiles(convener, 'Harbor retreat');
  const memo = await officeText(onlyFile(files, /_debrief-memo_v\d+\.docx$/));
  for (const words of [
    'Who owns the hard parts',
    'Which part will you own by June?',
    AGREED,
    'Noor al-Hadidi',
  ])
    expect(memo).toContain(words);
  for (const words of [NOT_ASKED, DECLINED, SEALED, 'Hollis Grainger', 'Theo Vandersloot'])
    expect(memo).not.toContain(words);
}

async function takeBack(convener: Convener): Promise<void> {
  await goToFollowUp(convener.planner, 'Commitments');
  const labels = [await undoOnce(convener.planner), await undoOnce(convener.planner)];
  const next = await undoLabel(convener.planner);
  const left = await askWorkspace(convener.planner, 'home.read', {});
  await convener.close();
  await convener.open();
  await expect(undoButton(convener.planner)).toHaveAccessibleName(next);
  expect(await askWorkspace(convener.planner, 'home.read', {})).toEqual(left);
  labels.push(await undoOnce(convener.planner), await undoOnce(convener.planner));
  for (const label of labels) expect(label).toMatch(/^Undo .*Change commitment .*Call the two unions/);
  await expect(convener.planner.getByRole('row').filter({ hasText: 'Call the two unions' })).toHaveCount(0);
}

/** Takes one step back and gives the label it was promised under. */
async function undoOnce(page: Page): Promise<string> {
  const label = await undoLabel(page);
  const { revision } = await askWorkspace(page, 'workspace.state', {});
  await undoButton(page).click();
  await expect
    .poll(async () => (await askWorkspace(page, 'workspace.state', {})).revision)
    .toBeGreaterThan(revision);
  return label;
}

function undoButton(page: Page) {
  return page.getByRole('button', { name: /^Undo/ }).first();
}

async function undoLabel(page: Page): Promise<string> {
  return (await undoButton(page).getAttribute('aria-label')) ?? '';
}

interface Displays {
  plugProjector: () => void;
  unplugProjector: () => void;
}

/** Both windows show the same second, or one is caught just before the other turns. */
async function sameSecondOn(console: Page, audience: Page): Promise<void> {
  await expect
    .poll(async () => {
      const [here, there] = [await lookAtClock(console), await lookAtClock(audience)];
      return Math.abs(there.remainingS - expectedAt(here, there.at));
    })
    .toBeLessThanOrEqual(1);
}

async function ticksOn(page: Page, since: { remainingS: number }): Promise<void> {
  await expect.poll(async () => (await lookAtClock(page)).remainingS).toBeLessThan(since.remainingS);
}
