import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { asAHandDoes, expectPhase } from './steps/console.ts';
import { rehearse, steer } from './steps/rehearse.ts';

test('a whole day runs from one console: its parts in order, steered, undone, and nothing kept of a rehearsal', async ({
  convener,
}) => {
  test.setTimeout(150_000);
  const { planner } = convener;
  const audience = await rehearse(convener, /^The whole day, Thursday/, 'In real time');
  await expect(planner.getByText('Rehearsal: in real time')).toBeVisible();
  await expectPhase(planner, 'Arrival and coffee');
  await expect(audience.getByText('We begin at')).toBeVisible();
  await expect(audience.getByText('09:00', { exact: true })).toBeVisible();
  const then = planner.getByRole('list').filter({ hasText: 'Lunch' });
  const partsLeft = () => then.getByRole('listitem').locator('b').allTextContents();
  const parts = await partsLeft();
  const [, circles = '', , talk = ''] = parts;
  expect([circles, parts[2], talk]).toEqual([
    expect.stringContaining('Story circles'),
    'Break',
    expect.stringContaining('Peer-led workshop'),
  ]);

  // Another order, a break in between, a part left out: each is one press and comes back by undo.
  await change(planner, 'Break', 'Earlier');
  await expect.poll(async () => (await partsLeft()).slice(1, 3)).toEqual(['Break', circles]);
  await change(planner, 'Lunch', 'Break of 10 minutes before it');
  await expect(planner.getByText('10 minutes behind')).toBeVisible();
  await change(planner, talk, 'Leave it out');
  await expect.poll(async () => (await partsLeft()).includes(talk)).toBe(false);
  for (const label of [`Leave out “${talk}”`, 'Break of 10 minutes', 'Move “Break”'])
    await takeBack(planner, label);
  expect(await partsLeft()).toEqual(parts);
  await expect(planner.getByText('On time')).toBeVisible();

  // Late: what is left shares it, breaks keep their time, and the end is as planned again.
  for (let minute = 0; minute < 6; minute++) {
    await asAHandDoes(() => planner.getByRole('button', { name: 'Add 1 min' }).click());
    await expect(planner.getByText(`${minute + 1} added`)).toBeVisible();
  }
  await planner.getByRole('button', { name: 'Re-spread…' }).click();
  const proposal = planner.getByRole('dialog', { name: 'Make up for the time' });
  await expect(proposal.getByRole('row').filter({ hasText: 'Lunch' })).toHaveCount(0);
  await proposal.getByRole('button', { name: 'Re-spread', exact: true }).click();
  await expect(planner.getByText('On time')).toBeVisible();
  await expect(planner.getByRole('button', { name: 'Undo “Re-spread”' })).toBeVisible();

  // A block runs phase by phase, with its own words and its own slide.
  await planner.keyboard.press('ArrowRight');
  await expectPhase(planner, 'Question');
  await expect(audience.getByRole('heading', { name: 'Question', exact: true })).toBeVisible();
  await expect(planner.getByRole('region', { name: 'Say' })).toBeVisible();

  await planner.keyboard.press('h');
  await expect(planner.getByRole('button', { name: 'Held' })).toBeVisible();
  await steer(planner, 'Slide with clock');
  await steer(planner, 'What belongs to the phase');

  await planner.getByRole('button', { name: 'End rehearsal' }).click();
  await expect(planner.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  expect(await askWorkspace(planner, 'run.current', {})).toBeNull();
});

/** Undoes as a hand does: not sooner after the last press than a worn clicker bounces. */
async function takeBack(planner: Page, label: string): Promise<void> {
  const undo = planner.getByRole('button', { name: `Undo “${label}”` });
  await expect(undo).toBeVisible();
  await asAHandDoes(() => undo.click());
  await expect(undo).toBeHidden();
}

async function change(planner: Page, part: string, what: string): Promise<void> {
  await planner
    .getByRole('button', { name: `Change ${part}`, exact: true })
    .first()
    .click();
  await planner.getByRole('menuitem', { name: what }).click();
}
