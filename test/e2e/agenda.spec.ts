import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { projectFolder } from '../../scripts/project.mjs';
import { expect, test } from './fixtures/app.ts';
import { block, openAgenda } from './steps/agenda.ts';
import { askWorkspace } from './steps/askWorkspace.ts';

test.setTimeout(90_000);

test('the sample retreat stands on screen as its agenda says, to the minute', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  const rows = await sampleRows('retreat.json');
  await page.getByText('List', { exact: true }).click();
  const shown = await page.locator('tbody tr').evaluateAll((lines) =>
    lines.map((line) =>
      [...(line as HTMLTableRowElement).cells]
        .slice(1, 4)
        .map((cell) => cell.querySelector('input')?.value ?? cell.innerText)
        .join(' '),
    ),
  );
  expect(shown.slice(0, -1)).toEqual(rows);
});

test('the sample journey stands on screen as its agenda says, to the minute', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample journey');
  await page.getByText('List', { exact: true }).click();
  await expect(page.getByRole('textbox', { name: /^Start of / })).toHaveCount(11);
  await expect(page.getByRole('textbox', { name: 'End of Evaluation, thanks and close' })).toHaveValue(
    '16:20',
  );
});

test('a block is dragged to another time, what follows moves, and undo by key takes it back', async ({
  convener,
}) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  const fishbowl = block(page, 'Fishbowl');
  const cards = block(page, 'Commitment cards');
  await expect(cards).toHaveAccessibleDescription(/14:10–14:30/);
  await dragBy(page, cards, await pixelsUp(page, cards, fishbowl));
  await expect(cards).toHaveAccessibleDescription(/13:0\d–13:\d\d/);
  await expect(fishbowl).toHaveAccessibleDescription(/13:2\d–14:1\d/);
  await page.keyboard.press('Control+z');
  await expect(cards).toHaveAccessibleDescription(/14:10–14:30/);
  await expect(fishbowl).toHaveAccessibleDescription(/13:07–13:57/);
});

test('a block is made longer by its lower edge', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  const workshop = block(page, 'Peer-led workshop');
  await expect(workshop).toHaveAccessibleDescription(/10:50–11:50, 60 minutes/);
  const box = await workshop.boundingBox();
  if (!box) throw new Error('The block stands on screen.');
  const [x, edge] = [box.x + 60, box.y + box.height - 1];
  await page.mouse.move(x, edge);
  await page.mouse.down();
  await page.mouse.move(x, edge + 12, { steps: 4 });
  await page.mouse.move(x, edge + 24, { steps: 4 });
  await page.mouse.up();
  await expect(workshop).toHaveAccessibleDescription(/10:50–12:05, 75 minutes/);
});

test('a block is moved, made longer, doubled, cut and removed with the keyboard alone', async ({
  convener,
}) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  const workshop = block(page, 'Peer-led workshop');
  await workshop.focus();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(workshop).toHaveAccessibleDescription(/10:50–11:55/);
  await expect(block(page, 'Lunch').first()).toHaveAccessibleDescription(/11:55–12:55/);
  await page.keyboard.press('Control+z');
  await expect(workshop).toHaveAccessibleDescription(/10:50–11:50/);
  await workshop.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(workshop).toHaveAccessibleDescription(/10:55–11:55/);
  await page.keyboard.press('Control+z');
  await workshop.focus();
  await page.keyboard.press('Control+d');
  await expect(block(page, 'Peer-led workshop')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(block(page, 'Peer-led workshop')).toHaveCount(1);
  await workshop.focus();
  await page.keyboard.press('s');
  await expect(block(page, 'Peer-led workshop')).toHaveCount(2);
  await expect(block(page, 'Peer-led workshop').first()).toHaveAccessibleDescription(/10:50–11:20/);
  await page.keyboard.press('Control+z');
  await expect(block(page, 'Peer-led workshop')).toHaveCount(1);
  await workshop.focus();
  await page.keyboard.press('Delete');
  await expect(block(page, 'Peer-led workshop')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(workshop).toHaveAccessibleDescription(/10:50–11:50/);
});

test('a format is added to a day, and a block that overlaps is told with one click to mend it', async ({
  convener,
}) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await page.getByRole('textbox', { name: 'Search formats' }).fill('world');
  await page.getByRole('button', { name: 'Add World Café' }).click();
  const cafe = block(page, 'World Café');
  await expect(cafe).toHaveAccessibleDescription(/15:30–17:04/);
  await page.getByRole('complementary', { name: 'Block' }).getByLabel('Starts').fill('15:00');
  await page.getByRole('complementary', { name: 'Block' }).getByLabel('Starts').press('Enter');
  const overlap = page
    .getByRole('region', { name: 'Checks' })
    .getByText(/overlaps/)
    .first();
  await expect(overlap).toBeVisible();
  await page.keyboard.press('Escape');
});

test('a check is set aside with its reason and looked at again', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  const checks = page.getByRole('region', { name: 'Checks' });
  const first = checks.getByRole('listitem').filter({ hasText: 'has not named a challenge' });
  await first.getByRole('button', { name: 'Keep as it is' }).click();
  await first.getByLabel('Why it may stay as it is').fill('He decides on the spot');
  await first.getByRole('button', { name: 'Set aside' }).click();
  await expect(checks.getByText('He decides on the spot')).toBeVisible();
  await checks.getByRole('button', { name: 'Look again' }).click();
  await expect(first.getByRole('button', { name: 'Keep as it is' })).toBeVisible();
});

test('a day is cut to a given end after a look at what would change', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await page.getByRole('button', { name: 'More for the agenda' }).click();
  await page.getByRole('menuitem', { name: 'End a day earlier' }).click();
  const form = page.getByRole('dialog', { name: 'End a day earlier' });
  await form.getByLabel('Ends by').fill('14:45');
  await expect(form.getByRole('row', { name: /Fishbowl/ })).toContainText('instead of 50');
  await form.getByRole('button', { name: 'Shorten the day' }).click();
  await expect(form).toBeHidden();
  await expect(block(page, 'Evaluation')).toContainText(/15$/);
  await expect(page.getByRole('region', { name: 'Friday, April 16' }).getByRole('heading')).toContainText(
    /–14:4\d/,
  );
});

test('an event is found and doubled from the palette, with its agenda on new days', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await page.keyboard.press('Control+k');
  const search = page.getByPlaceholder('Search commands, screens, events and people');
  await search.fill('dup');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Duplicate this event' });
  await form.getByLabel('Name').fill('Northlake retreat 2029');
  await form.getByLabel('First day').fill('2029-04-12');
  await form.getByRole('button', { name: 'Duplicate' }).click();
  await expect(page.getByRole('heading', { name: 'Northlake retreat 2029' })).toBeVisible();
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('region', { name: 'Thursday, April 12' }).getByRole('heading')).toContainText(
    '08:30–15:30',
  );
});

test('a format is found from what it is for, for whom and how long, with reasons', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await page.getByRole('button', { name: 'Find a format' }).click();
  const picker = page.getByRole('dialog', { name: 'Find a format' });
  await expect(picker.getByLabel('People')).toHaveValue('23');
  await picker.getByText('Solve a live problem').click();
  await picker.getByLabel('Minutes there are').fill('240');
  const first = picker.getByRole('listitem').first();
  await expect(first).toContainText('Peer-to-Peer Consultation Exercise');
  await expect(first).toContainText('23 people make 5 groups of 4 to 5.');
  await picker.getByLabel('Minutes there are').fill('60');
  await picker.getByRole('button', { name: 'Use Troika Consulting' }).click();
  await expect(picker).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'Session' }).getByLabel('Title')).toHaveValue(
    'Troika Consulting',
  );
});

test('a format comes in as a file, and a broken one is refused with a sentence', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  const format: unknown = JSON.parse(
    await readFile(join(projectFolder, 'assets', 'formats', 'troika.json'), 'utf8'),
  );
  const choose = async (name: string, content: string) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import a format' }).click();
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  };
  await choose('troika.json', JSON.stringify({ convenerFormat: 1, format }));
  await expect(page.getByRole('button', { name: 'Add Troika Consulting (2)' })).toBeVisible();
  await choose('broken.json', '{"convenerFormat":1,');
  await expect(page.getByText(/This format could not be taken in\..*Nothing was changed\./)).toBeVisible();
});

/** How far up one block has to be dragged to start where another one does. */
async function pixelsUp(page: Page, from: Locator, to: Locator): Promise<number> {
  const [one, other] = [await from.boundingBox(), await to.boundingBox()];
  if (!one || !other) throw new Error('Both blocks are on screen.');
  await page.waitForTimeout(0);
  return other.y - one.y;
}

async function dragBy(page: Page, dragged: Locator, pixels: number): Promise<void> {
  const box = await dragged.boundingBox();
  if (!box) throw new Error('The block is on screen.');
  const [x, y] = [box.x + box.width / 2, box.y + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + pixels / 2, { steps: 4 });
  await page.mouse.move(x, y + pixels, { steps: 4 });
  await page.mouse.up();
}

/** The rows of a sample's agenda as `08:30 30 09:00`. */
async function sampleRows(name: string): Promise<string[]> {
  const text = await readFile(join(projectFolder, 'assets', 'samples', name), 'utf8');
  const { agenda } = JSON.parse(text) as { agenda: { start: string; end: string; minutes: number }[] };
  return agenda.map(({ start, minutes, end }) => `${start} ${minutes} ${end}`);
}

test('one field changed in two places at once says so and loses neither', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await block(page, 'Peer-led workshop').click();
  const room = page.getByRole('complementary', { name: 'Block' }).getByLabel('Room');
  const blockId = await block(page, 'Peer-led workshop').getAttribute('data-item');
  const changeElsewhere = (changes: { room?: string; note?: string }) =>
    askWorkspace(page, 'block.change', { blockId: blockId ?? '', changes });

  await room.fill('Lake hall');
  await changeElsewhere({ note: 'Bring the flip chart' });
  await changeElsewhere({ room: 'Boat house' });
  await expect(page.getByText('Changed elsewhere meanwhile to “Boat house”.')).toBeVisible();
  await expect(room).toHaveValue('Lake hall');
  await room.press('Escape');
  await expect(room).toHaveValue('Boat house');

  await room.fill('Lake hall');
  await changeElsewhere({ room: 'Barn' });
  await room.press('Enter');
  await expect(page.getByText('Changed elsewhere meanwhile')).toBeHidden();
  await expect(room).toHaveValue('Lake hall');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(room).toHaveValue('Barn');
});
