import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import type { Convener } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { audiencePlace, projector } from './steps/audienceWindow.ts';
import { chooseFrom } from './steps/chooseFrom.ts';
import { expectedAt, lookAtClock, secondsIn } from './steps/clockFigures.ts';
import { formGroups } from './steps/formGroups.ts';
import type { SeenGroup } from './steps/formGroups.ts';
import { goTo, goToFollowUp } from './steps/goTo.ts';
import { lookAtList, sampleList, takeListIn } from './steps/importPeople.ts';
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
  await test.step('plan the consultation', () =>
    planConsultation(convener.planner, { startsAt: '13:00' }));
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

const CONFIRMED = 'Everybody supports resilience until it has a budget line.';
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
  const before = await endLine(page).innerText();
  await typeMinutes(page, 'Explore', '11');
  await expect(endLine(page)).not.toHaveText(before);
  const rounds = page.getByRole('button', { name: /^Round \d/ });
  const lastBefore = await rounds.last().innerText();
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
  return groups;
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
  const latest = page.getByLabel('Must end by');
  await latest.fill('15:30');
  await latest.press('Enter');
  const late = checkSaying(page, 'after 15:30');
  await expect(late).toBeVisible();
  await late.getByRole('button', { name: 'Use rounds of 20 minutes' }).click();
  await expect(late).toHaveCount(0);
  await expect(checkSaying(page, 'Ends by 15:30')).toBeVisible();
  await expect(endLine(page)).toContainText('Ends 15:18');
}

async function makeTheKit({ planner, home }: Convener, groups: readonly SeenGroup[]): Promise<void> {
  await goTo(planner, 'Kit');
  await planner.getByRole('button', { name: 'Make the kit', exact: true }).click();
  await expect(planner.getByText(/\d+ files are in the folder “Harbor retreat”/)).toBeVisible({
    timeout: 30_000,
  });
  const files = await filesIn(join(home, 'Documents', 'Convener', 'Harbor retreat'));
  const names = groups.flatMap((group) => group.people);

  const guide = await officeText(found(files, /guide/i, 'docx'));
  for (const name of names) expect(guide).toContain(name);
  expect(guide).toContain('13:00');
  expect(guide).toContain('15:18');
  expect(guide).toContain('Lakeside Lodge');

  const slides = await officeText(found(files, /slides/i, 'pptx'));
  expect(slides).toContain('Harbor retreat');
  for (const group of groups) expect(slides).toContain(`Group ${group.letter}`);

  const worksheets = files.filter((file) => /worksheet/i.test(file) && file.includes('for each person'));
  expect(worksheets.length).toBe(names.length);
}
