import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from './fixtures/app.ts';
import type { Convener } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { formGroups } from './steps/formGroups.ts';
import { goTo, goToFollowUp, goToGroups } from './steps/goTo.ts';
import { lookAtList, takeListIn } from './steps/importPeople.ts';
import { kitFiles, onlyFile } from './steps/kitFiles.ts';
import { officeText } from './steps/officeText.ts';
import { checkSaying, endLine, minutesOf, planConsultation, typeMinutes } from './steps/planSession.ts';
import { startAnEvent } from './steps/startEvent.ts';

test.setTimeout(120_000);

test('a list that is no list is refused with a sentence that says what to do', async ({ convener }) => {
  const page = convener.planner;
  await startAnEvent(page, retreat);
  const workbook = Buffer.from(
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') }),
  );
  await lookAtList(page, csv('registrations.csv', workbook));
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText(/Excel|workbook|spreadsheet/i);
  await expect(refusal).toContainText(/CSV/);

  await page.locator('input[type=file]').setInputFiles(csv('empty.csv', Buffer.alloc(0)));
  await expect(refusal).toContainText(/empty/i);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Nobody is registered yet' })).toBeVisible();
});

test('a group size that nobody can form is said, and nothing is changed', async ({ convener }) => {
  const page = convener.planner;
  await startAnEvent(page, retreat);
  await importNames(page, ['Ada Lovelace', 'Mary Somerville']);
  await planConsultation(page, { startsAt: '13:00' });
  await expect(checkSaying(page, 'No group can be formed')).toContainText(/2 people|Two people|at least/i);
  await goToGroups(page);
  await page.getByRole('button', { name: 'Form groups', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(/3|three/);
  await expect(page.getByRole('button', { name: 'Form groups', exact: true })).toBeVisible();
});

test('minutes of nothing, less than nothing and no number keep the minutes there were', async ({
  convener,
}) => {
  const page = convener.planner;
  await startAnEvent(page, retreat);
  await planConsultation(page, { startsAt: '13:00' });
  const end = (await endLine(page).textContent()) ?? '';
  for (const typed of ['0', '-5', 'soon', '', '601']) {
    await typeMinutes(page, 'Explore', typed);
    await expect(page.getByRole('alert'), `typed “${typed}”`).toContainText('keeps the minutes it had');
    await expect(endLine(page)).toHaveText(end);
    await minutesOf(page, 'Explore').press('Escape');
    await expect(minutesOf(page, 'Explore')).toHaveValue('9');
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await typeMinutes(page, 'Explore', '7,5');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(endLine(page)).not.toHaveText(end);

  const pause = page.getByRole('region', { name: 'Breaks' }).getByRole('textbox').first();
  await pause.fill('0');
  await pause.press('Enter');
  await expect(page.getByRole('alert')).toContainText('A break needs at least some minutes');
});

test('names with emoji, right-to-left letters, control characters and 5,000 letters go all the way', async ({
  convener,
}) => {
  const page = convener.planner;
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  await startAnEvent(page, { ...retreat, name: 'Retreat 🎉 مرحبا', program: 'برنامج القادة' });
  const long = 'Longname'.repeat(625);
  await importNames(page, ['Zoë 🚀 Ångström', 'نور الهادي', 'Bell\u0007 Ring\u001b', 'דנה כהן', long]);
  await planConsultation(page, { startsAt: '13:00' });
  const [group] = await formGroups(page);
  expect(group?.people.length).toBe(5);

  await goToFollowUp(page, 'Captures');
  const { eventId, people } = await snapshotOf(page);
  for (const person of people)
    await askWorkspace(page, 'commitment.add', {
      eventId,
      commitment: {
        personId: person.id,
        text: `${long} 🎯`,
        firstStep: 'خطوة',
        dueOn: null,
        buddyId: null,
        status: 'not-started',
        evidence: long,
        madeOn: '2031-05-13',
      },
    });
  for (const screen of ['Home', 'Overview', 'Agenda', 'People', 'Kit'] as const) {
    if (screen === 'Overview') await page.getByRole('button', { name: 'Open the event' }).click();
    else await goTo(page, screen);
    await staysInside(page, screen);
  }
  for (const tab of ['Captures', 'Themes', 'Memos', 'Call', 'Commitments'] as const) {
    await goToFollowUp(page, tab);
    await staysInside(page, tab);
  }

  await goTo(page, 'Kit');
  await page.getByRole('button', { name: 'Make the kit', exact: true }).click();
  await expect(page.getByText(/\d+ files are in the folder/)).toBeVisible({ timeout: 30_000 });
  const guide = await officeText(onlyFile(await everyKitFile(convener), /_facilitator-guide_v1\.docx$/));
  for (const words of ['Zoë 🚀 Ångström', 'نور الهادي', 'דנה כהן', 'Bell Ring', 'Retreat 🎉 مرحبا'])
    expect(guide).toContain(words);
  expect(troubles).toEqual([]);
});

test('a last workspace that is not one is named at the start, left alone, and everything else works', async ({
  convener,
}) => {
  const file = await useAsLastWorkspace(convener, 'Yesterday.convener', 'This is a shopping list.');
  await convener.open();
  const page = convener.planner;
  await expect(page.getByRole('alert')).toContainText('Yesterday.convener');
  await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('button', { name: 'Open the sample retreat' }).click();
  await expect(page.getByRole('button', { name: 'Open the event' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await convener.close();
  expect(await readFile(file, 'utf8')).toBe('This is a shopping list.');
});

test('a workspace that cannot be written opens for reading and says so', async ({ convener }) => {
  await convener.planner.getByRole('button', { name: 'Open the sample retreat' }).click();
  await expect(convener.planner.getByRole('button', { name: 'Open the event' })).toBeVisible();
  const { fileName } = await askWorkspace(convener.planner, 'workspace.state', {});
  const folder = await userData(convener);
  await convener.close();
  // Nothing can be written where its lock would stand; this holds for every user, root included.
  await mkdir(`${folder}/workspaces/${fileName}-lock`);
  await convener.open();
  const page = convener.planner;
  await expect(page.getByRole('alert')).toContainText('opened for reading only');
  await page.getByRole('button', { name: 'Open the event' }).click();
  const name = page.getByRole('region', { name: 'Event' }).getByLabel('Name', { exact: true }).first();
  await name.fill('Another name');
  await name.press('Enter');
  await expect(page.getByRole('alert')).toContainText(/read-only|reading only/);
  const snapshot = await askWorkspace(page, 'home.read', {});
  expect(snapshot.events.map((event) => event.name)).not.toContain('Another name');
});

test('a folder that cannot be written costs nothing but the files', async ({ convener }) => {
  const page = convener.planner;
  await page.getByRole('button', { name: 'Open the sample retreat' }).click();
  await page.getByRole('button', { name: 'Open the event' }).click();
  const documents = await convener.app.evaluate(({ app }) => app.getPath('documents'));
  await mkdir(documents, { recursive: true });
  await writeFile(`${documents}/Convener`, 'A file stands where the folder would be.');
  await goTo(page, 'Kit');
  await page.getByRole('button', { name: /^Make the kit/ }).click();
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText(/folder/i);

  await rm(`${documents}/Convener`);
  await page.getByRole('button', { name: /^Make the kit/ }).click();
  await expect(page.getByText(/\d+ files are in the folder/)).toBeVisible({ timeout: 30_000 });
  await expect(refusal).toHaveCount(0);
});

const retreat = { name: 'Harbor retreat', startsOn: '2031-05-12', endsOn: '2031-05-13' };

function csv(name: string, buffer: Buffer) {
  return { name, mimeType: 'text/csv', buffer };
}

async function importNames(page: Page, names: readonly string[]): Promise<void> {
  const lines = names.map((name, index) => `${name},person${index}@example.example,Place ${index}`);
  await lookAtList(page, csv('names.csv', Buffer.from(['Name,E-mail,Organization', ...lines].join('\n'))));
  await takeListIn(page, { people: names.length });
}

async function snapshotOf(page: Page) {
  const { events } = await askWorkspace(page, 'home.read', {});
  const eventId = events[0]?.id ?? '';
  const { people } = await askWorkspace(page, 'event.read', { eventId });
  return { eventId, people };
}

/** No screen grows wider than its window, whatever stands on it. */
async function staysInside(page: Page, screen: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const wider = await page.evaluate(() => {
    const main = document.querySelector('main');
    const over = [document.documentElement, main].filter(
      (element) => element !== null && element.scrollWidth > element.clientWidth + 1,
    );
    return over.length;
  });
  expect(wider, `${screen} is wider than its window`).toBe(0);
}

async function everyKitFile(convener: Convener): Promise<string[]> {
  const said = await convener.planner.getByText(/\d+ files are in the folder/).innerText();
  return kitFiles(convener, /in the folder “(.+)”/.exec(said)?.[1] ?? '');
}

function userData(convener: Convener): Promise<string> {
  return convener.app.evaluate(({ app }) => app.getPath('userData'));
}

/** Closes the app and leaves a file of that content as the workspace that was open last. */
async function useAsLastWorkspace(convener: Convener, name: string, content: string): Promise<string> {
  const folder = await userData(convener);
  await convener.close();
  const file = `${folder}/workspaces/${name}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  await writeFile(`${folder}/settings.json`, JSON.stringify({ scheme: 'light', lastWorkspace: file }));
  return file;
}
