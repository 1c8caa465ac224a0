import type { Page } from '@playwright/test';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainEvent } from '../fixtures/plainEvent.mjs';
import { expect, test } from './fixtures/app.ts';
import type { Convener } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { expectAccessible } from './steps/expectAccessible.ts';
import { goTo, goToGroups } from './steps/goTo.ts';
import { chooseFile, sampleList } from './steps/importPeople.ts';
import { kitFiles, onlyFile } from './steps/kitFiles.ts';
import { exportShown, mergeTwins } from './steps/mergeAndExport.ts';
import { officeText } from './steps/officeText.ts';

test('a registration list becomes people, groups with every rule held, and a kit on disk', async ({
  convener,
}) => {
  test.setTimeout(120_000);
  const { planner } = convener;
  const eventId = await startEvent(convener);

  await test.step('the list is looked at before anybody is taken in', async () => {
    await planner.getByRole('button', { name: 'Import a registration list' }).click();
    await chooseFile(planner, sampleList);
    await expect(planner.getByRole('tab', { name: /People found/ })).toContainText('23');
    await expect(planner.getByRole('tab', { name: /Fixed and why/ })).toContainText('26');
    await expect(planner.getByRole('tab', { name: /Left out/ })).toContainText('3');
    await expect(planner.getByRole('tab', { name: /Spellings/ })).toContainText('4 of 4');
    for (const name of [/Columns/, /Left out/, /Keep apart/]) {
      await planner.getByRole('tab', { name }).click();
      await expectAccessible(planner);
    }
    await planner.getByRole('tab', { name: /Fixed and why/ }).click();
    await expect(planner.getByText('Fixed on lines 9, 11, 14, 17 and 23')).toBeVisible();
    expect((await askWorkspace(planner, 'event.read', { eventId })).people).toHaveLength(0);
  });

  await test.step('23 people are imported, with spellings merged and pairs kept apart', async () => {
    await planner.getByRole('button', { name: 'Import 23 people' }).click();
    await expect(planner.getByText('23 people were added.')).toBeVisible();
    const { people, keepApart } = await askWorkspace(planner, 'event.read', { eventId });
    expect(people).toHaveLength(23);
    expect(people.filter(({ organization }) => organization === 'City of Alder Falls')).toHaveLength(3);
    expect(keepApart.length).toBeGreaterThanOrEqual(8);
    await expectAccessible(planner);
  });

  await test.step('one Undo takes the import back, and Redo brings it again', async () => {
    await planner.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect(planner.getByText('Nobody is registered yet')).toBeVisible();
    await planner.getByRole('button', { name: /^Redo/ }).click();
    await expect(planner.getByRole('button', { name: 'Dana Okafor' })).toBeVisible();
  });

  await test.step('a person is found and changed, and the change is kept', async () => {
    await planner.getByRole('searchbox', { name: 'Find' }).fill('soren');
    await expect(planner.getByText('1 of 23 people')).toBeVisible();
    await planner.getByRole('button', { name: 'Søren Whitcombe' }).click();
    await planner.getByLabel('Title', { exact: true }).fill('The team before me');
    await planner.keyboard.press('Enter');
    await expect(planner.getByRole('cell', { name: 'The team before me' })).toBeVisible();
    await expect(
      planner.getByText('Reasons are seen by coordinators only and are never printed.'),
    ).toBeVisible();
    await expectAccessible(planner);
  });

  await test.step('who is entered twice becomes one person, field by field, or stays two', () =>
    mergeTwins(planner, eventId));

  await test.step('the people shown are exported, and an import of that file changes nothing', () =>
    exportShown(convener));

  await test.step('groups are formed without a broken rule', async () => {
    await planSession(planner, eventId);
    await goToGroups(planner);
    await planner.getByRole('button', { name: 'Form groups' }).click();
    await expect(planner.getByRole('heading', { name: 'Every rule holds' })).toBeVisible();
    await expect(planner.getByRole('heading', { name: /^Group [A-E]$/ })).toHaveCount(5);
    const { sessions, keepApart } = await askWorkspace(planner, 'event.read', { eventId });
    const groups = sessions[0]?.groups ?? [];
    expect(groups.map(({ memberIds }) => memberIds.length).sort()).toEqual([4, 4, 5, 5, 5]);
    const together = keepApart.filter(({ personA, personB }) =>
      groups.some(({ memberIds }) => memberIds.includes(personA) && memberIds.includes(personB)),
    );
    expect(together).toEqual([]);
    await expectAccessible(planner);
  });

  await test.step('a new proposal stands beside the present groups and changes nothing by itself', async () => {
    const before = (await askWorkspace(planner, 'event.read', { eventId })).sessions[0]?.groups;
    await planner.getByRole('button', { name: 'Form again' }).click();
    await expect(planner.getByRole('heading', { name: 'Proposed' })).toBeVisible();
    await planner.getByRole('button', { name: 'Keep the present groups' }).click();
    expect((await askWorkspace(planner, 'event.read', { eventId })).sessions[0]?.groups).toEqual(before);
  });

  await test.step('the kit is made, and a file on disk holds this event’s names', async () => {
    await goTo(planner, 'Kit');
    await planner.getByRole('button', { name: 'Presenter worksheets' }).click();
    await expect(planner.getByText('1 of 23')).toBeVisible();
    await expectAccessible(planner);
    await planner.getByRole('button', { name: 'Make the kit', exact: true }).click();
    await expect(planner.getByText(/files are in the folder “Spring retreat”/)).toBeVisible({
      timeout: 30_000,
    });
    await expect(planner.getByText('In step')).toHaveCount(19);
    const worksheet = await kitFile(convener, /worksheet_Dana-Okafor_v1\.docx$/);
    expect(await officeText(worksheet)).toContain('Dana Okafor');
    expect(await kitFile(convener, /slides_v1\.pptx$/)).toBeTruthy();
  });

  await test.step('a changed room puts what prints it out of date, and renewing keeps a file changed by hand', async () => {
    const guide = await kitFile(convener, /facilitator-guide_v1\.docx$/);
    await writeFile(guide, 'changed by hand');
    await goToGroups(planner);
    await planner.getByRole('combobox', { name: 'Room of group A' }).fill('Boat house');
    await planner.keyboard.press('Enter');
    await goTo(planner, 'Kit');
    await planner.getByRole('button', { name: /^Renew the \d+ changed$/ }).click();
    await expect(planner.getByText(/files are in the folder/)).toBeVisible({ timeout: 30_000 });
    expect(await readFile(guide, 'utf8')).toBe('changed by hand');
    await expect(planner.getByRole('button', { name: 'Make the kit again' })).toBeVisible();
  });
});

test('a person is moved to another group by key, by menu and back by undo', async ({ convener }) => {
  const { planner } = convener;
  const eventId = await openSampleRetreat(planner);
  await goToGroups(planner);
  const groupsNow = async () =>
    (await askWorkspace(planner, 'event.read', { eventId })).sessions[0]?.groups ?? [];
  const before = await groupsNow();
  const mover = before[0]?.memberIds[0] ?? '';

  await test.step('space lifts, the arrow moves, space seats', async () => {
    const violations = watchPolicy(planner);
    await planner.locator(`[data-rfd-drag-handle-draggable-id="${mover}"]`).focus();
    await planner.keyboard.press('Space');
    await expect(planner.locator('[data-dragging="true"]')).toBeVisible();
    await planner.keyboard.press('ArrowRight');
    await expect(planner.locator('[data-over="true"]')).toHaveCount(1);
    await planner.keyboard.press('Space');
    await expect.poll(async () => (await groupsNow())[1]?.memberIds.includes(mover)).toBe(true);
    expect(violations).toEqual([]);
  });

  await test.step('the menu names group and seat', async () => {
    await planner.getByRole('button', { name: 'Move Lucille Fontaine-Park' }).click();
    await planner.getByRole('menuitem', { name: 'Move to group D' }).hover();
    await planner.getByRole('menuitem', { name: 'Group D, seat 2' }).click();
    const snapshot = await askWorkspace(planner, 'event.read', { eventId });
    const lucille = snapshot.people.find(({ display }) => display === 'Lucille Fontaine-Park')?.id ?? '';
    await expect.poll(async () => (await groupsNow())[3]?.memberIds[1]).toBe(lucille);
  });

  await test.step('undo takes both moves back', async () => {
    await planner.getByRole('button', { name: /^Undo “Move Lucille/ }).click();
    await planner.getByRole('button', { name: /^Undo “Move/ }).click();
    await expect.poll(groupsNow).toEqual(before);
  });
});

test('a file that is no list is refused in a sentence, and nothing is imported', async ({ convener }) => {
  const { planner, home } = convener;
  const eventId = await startEvent(convener);
  await planner.getByRole('button', { name: 'Import a registration list' }).click();
  const files: [name: string, content: string | Buffer, says: RegExp][] = [
    ['empty.csv', '', /“empty\.csv” is empty/],
    ['book.csv', Buffer.from('PK\u0003\u0004 and more', 'latin1'), /an Excel workbook/],
    ['huge.csv', Buffer.alloc(21 * 1024 * 1024, 'a'), /“huge\.csv” is 21 MB; the limit is 20 MB/],
  ];
  for (const [name, content, says] of files) {
    const path = join(home, name);
    await writeFile(path, content);
    await chooseFile(planner, path);
    await expect(planner.getByRole('alert')).toContainText(says);
    await rm(path);
  }
  expect((await askWorkspace(planner, 'event.read', { eventId })).people).toEqual([]);

  const path = join(home, 'plain.csv');
  await writeFile(path, '1,Alder Falls,Dana Okafor\n2,Bayhaven,Theo Vandersloot\n');
  await chooseFile(planner, path);
  await expect(planner.getByRole('heading', { name: 'Which column holds the names?' })).toBeVisible();
  await expect(planner.getByRole('button', { name: 'Nobody to import' })).toBeDisabled();
  await planner.getByRole('combobox', { name: 'Field for Column 3' }).click();
  await planner.getByRole('option', { name: 'Name', exact: true }).click();
  await expect(planner.getByRole('button', { name: 'Import 2 people' })).toBeEnabled();
  await planner.getByRole('tab', { name: /Columns/ }).click();
  await planner.getByRole('combobox', { name: 'Where the headings stand' }).click();
  await planner.getByRole('option', { name: /^Line 1/ }).click();
  await expect(planner.getByRole('heading', { name: 'Which column holds the names?' })).toBeVisible();

  // What was chosen once is chosen again for headings alike, and says so until it is to be forgotten.
  const odd = join(home, 'odd.csv');
  await writeFile(odd, 'Wer,Wo\nAda Stone,Bayhaven\n');
  await planner.getByRole('button', { name: 'Choose another file' }).click();
  await chooseFile(planner, odd);
  await planner.getByRole('combobox', { name: 'Where the headings stand' }).click();
  await planner.getByRole('option', { name: /^Line 1/ }).click();
  await planner.getByRole('combobox', { name: 'Field for Wer' }).click();
  await planner.getByRole('option', { name: 'Name', exact: true }).click();
  await planner.getByRole('button', { name: 'Import 1 person' }).click();
  await planner.getByRole('button', { name: 'Import', exact: true }).click();
  await chooseFile(planner, odd);
  await planner.getByRole('combobox', { name: 'Where the headings stand' }).click();
  await planner.getByRole('option', { name: /^Line 1/ }).click();
  await expect(planner.getByText('Columns as in your last import of a list')).toBeVisible();
  await expectAccessible(planner);
  await planner.getByRole('button', { name: 'Begin afresh' }).click();
  await expect(planner.getByRole('heading', { name: 'Which column holds the names?' })).toBeVisible();
});

async function startEvent({ planner }: Convener): Promise<string> {
  await askWorkspace(planner, 'shell.openOwnWorkspace', {});
  const { id } = await askWorkspace(
    planner,
    'event.add',
    plainEvent({
      name: 'Spring retreat',
      kind: 'retreat',
      startsOn: '2027-04-15',
      endsOn: '2027-04-16',
      venue: 'Heron Point Lodge',
      rooms: ['Heron room', 'Otter room', 'Alder room', 'Willow corner', 'Lake deck'],
      team: [{ name: 'Amara Lindqvist', role: 'Coordinator', email: '', phone: '' }],
    }),
  );
  await comeBackTo(planner, id);
  return id;
}

async function openSampleRetreat(planner: Page): Promise<string> {
  await askWorkspace(planner, 'shell.openSample', { sample: 'retreat' });
  const id = (await askWorkspace(planner, 'home.read', {})).events[0]?.id ?? '';
  await comeBackTo(planner, id);
  return id;
}

/** The app comes back where it was left: at the people of that event. */
async function comeBackTo(planner: Page, eventId: string): Promise<void> {
  await planner.evaluate(
    (place) => localStorage.setItem('place', place),
    JSON.stringify({ screen: 'people', eventId, tab: '' }),
  );
  await planner.reload();
  await expect(planner.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
}

async function planSession(planner: Page, eventId: string): Promise<void> {
  await askWorkspace(planner, 'session.add', {
    eventId,
    formatId: 'peer-consultation',
    title: 'Peer consultation',
    startsOn: '2027-04-15',
    startsAt: '13:00',
    variantId: null,
  });
}

async function kitFile(convener: Convener, name: RegExp): Promise<string> {
  return onlyFile(await kitFiles(convener, 'Spring retreat'), name);
}

/** Starts to note what the page's policy blocks; the list grows. */
function watchPolicy(planner: Page): string[] {
  const noted: string[] = [];
  planner.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) noted.push(message.text());
  });
  return noted;
}
