import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { expectAccessible } from './steps/expectAccessible.ts';
import { goToGroups } from './steps/goTo.ts';

test('rules, a pin and a joint plan of two sessions, with the keyboard, and back by undo', async ({
  convener,
}) => {
  test.setTimeout(180_000);
  const { planner } = convener;
  const eventId = await openSampleRetreat(planner);
  const event = () => askWorkspace(planner, 'event.read', { eventId });
  await askWorkspace(planner, 'session.add', {
    eventId,
    formatId: 'troika',
    title: 'Trios',
    startsOn: '2027-04-16',
    startsAt: '15:00',
    variantId: null,
  });
  await goToGroups(planner);
  const [first] = (await event()).sessions;
  if (!first) throw new Error('The sample has no session.');
  const pinnedId = first.groups[2]?.memberIds[0] ?? '';

  await test.step('P keeps a person in their group', async () => {
    await planner.locator(`[data-rfd-drag-handle-draggable-id="${pinnedId}"]`).focus();
    await planner.keyboard.press('p');
    await expect
      .poll(async () => (await event()).grouping.pins)
      .toEqual([{ sessionId: first.id, personId: pinnedId }]);
    await expect(planner.getByLabel('stays in this group')).toHaveCount(1);
  });

  await test.step('while a person is lifted the figures show what the move would change', async () => {
    const mover = first.groups[0]?.memberIds[0] ?? '';
    await planner.locator(`[data-rfd-drag-handle-draggable-id="${mover}"]`).focus();
    await planner.keyboard.press('Space');
    await planner.keyboard.press('ArrowRight');
    await expect(planner.locator('[data-over="true"]')).toHaveCount(1);
    await expect(planner.locator('[data-changed="true"]').first()).toBeVisible();
    await planner.keyboard.press('Escape');
    await expect(planner.locator('[data-changed="true"]')).toHaveCount(0);
    expect((await event()).sessions[0]?.groups).toEqual(first.groups);
  });

  const together = [first.groups[0]?.memberIds[1] ?? '', first.groups[1]?.memberIds[1] ?? ''];
  await test.step('two people are to stay together, with a private reason', async () => {
    await press(planner, 'Rules');
    const panel = planner.getByRole('complementary', { name: 'Rules for groups' });
    await expectAccessible(planner);
    const names = (await event()).people.filter(({ id }) => together.includes(id));
    const field = panel.getByRole('combobox', { name: 'Keep these people together' });
    for (const { display } of names) {
      await field.fill(display);
      await planner.getByRole('option', { name: display }).first().waitFor();
      await field.press('ArrowDown');
      await field.press('Enter');
    }
    await field.press('Escape');
    await panel.getByRole('button', { name: 'Keep together' }).press('Enter');
    await expect
      .poll(async () => (await event()).grouping.rules)
      .toMatchObject([{ kind: 'together', strength: 'hard' }]);
    await panel
      .getByLabel(/^Private reason/)
      .first()
      .fill('They write one paper');
    await planner.keyboard.press('Enter');
    await expect.poll(async () => (await event()).grouping.rules[0]?.reason).toBe('They write one paper');
    await expect(planner.getByRole('heading', { name: 'One rule is broken' })).toBeVisible();
    await panel.getByRole('switch', { name: 'Role', exact: true }).press('Space');
    await expect
      .poll(async () => (await event()).grouping.balance.find(({ attribute }) => attribute === 'role'))
      .toMatchObject({ weight: 1 });
    await panel.getByRole('button', { name: 'Close panel' }).press('Enter');
  });

  await test.step('both sessions are planned together, looked at and taken', async () => {
    await press(planner, 'Plan sessions together');
    await planner.getByRole('checkbox', { name: 'Trios' }).press('Space');
    await expectAccessible(planner);
    await press(planner, 'Plan 2 sessions');
    await expect(planner.getByRole('heading', { name: 'How good it is' })).toBeVisible({ timeout: 30_000 });
    await expect(planner.getByRole('heading', { name: 'Proposed: Trios' })).toBeVisible();
    await expect(planner.getByText(/To be printed again|Nothing would have to be printed/)).toBeVisible({
      timeout: 30_000,
    });
    await expectAccessible(planner);
    expect((await event()).sessions[0]?.groups).toEqual(first.groups);
    await press(planner, 'Take these groups');
    await expect(planner.getByText('The groups of 2 sessions are formed.')).toBeVisible();
    const { sessions } = await event();
    expect(sessions[0]?.groups[2]?.memberIds).toContain(pinnedId);
    for (const { groups } of sessions) {
      expect(groups.flatMap(({ memberIds }) => memberIds)).toHaveLength(23);
      expect(groups.some(({ memberIds }) => together.every((id) => memberIds.includes(id)))).toBe(true);
    }
  });

  await test.step('who meets whom and the roles are tables', async () => {
    await planner.getByRole('radiogroup', { name: 'Show groups as' }).getByText('Who meets whom').click();
    const matrix = planner.getByRole('region', { name: 'Table of who meets whom' });
    await expect(matrix.getByRole('rowheader')).toHaveCount(23);
    await matrix.focus();
    await planner.keyboard.press('End');
    await expectAccessible(planner);
    await planner.getByRole('radiogroup', { name: 'Show groups as' }).getByText('Roles').click();
    await expect(planner.getByRole('columnheader', { name: 'Keeps time' })).toBeVisible();
    await expectAccessible(planner);
  });

  await test.step('one Undo takes the joint plan back', async () => {
    await planner.getByRole('button', { name: /^Undo “Form the groups of 2 sessions/ }).press('Enter');
    await expect.poll(async () => (await event()).sessions[0]?.groups).toEqual(first.groups);
  });
});

test('after a no-show the groups are repaired with the fewest moves, in one step that undo takes back', async ({
  convener,
}) => {
  test.setTimeout(120_000);
  const { planner } = convener;
  const eventId = await openSampleRetreat(planner);
  const event = () => askWorkspace(planner, 'event.read', { eventId });
  const before = (await event()).sessions[0]?.groups ?? [];
  const small = before.find(({ memberIds }) => memberIds.length === 4);
  const missing = small?.memberIds[2] ?? '';
  await askWorkspace(planner, 'person.change', {
    eventId,
    personId: missing,
    changes: { coming: 'no-show' },
  });
  await goToGroups(planner);
  await expect(planner.getByText(/did not come/)).toBeVisible();
  await press(planner, 'Repair with the fewest moves');
  await expect(planner.getByRole('heading', { name: 'What would change' })).toBeVisible();
  await expect(planner.getByText(/^One person moves\./)).toBeVisible();
  await expect(planner.getByText(/To be printed again/)).toBeVisible({ timeout: 30_000 });
  await expectAccessible(planner);
  expect((await event()).sessions[0]?.groups).toEqual(before);
  await press(planner, 'Repair the groups');
  await expect(planner.getByText('The groups are repaired.')).toBeVisible();
  const after = (await event()).sessions[0]?.groups ?? [];
  expect(after.map(({ memberIds }) => memberIds.length).sort()).toEqual([4, 4, 4, 5, 5]);
  expect(after.flatMap(({ memberIds }) => memberIds)).not.toContain(missing);
  await planner.getByRole('button', { name: /^Undo “Repair the groups/ }).press('Enter');
  await expect.poll(async () => (await event()).sessions[0]?.groups).toEqual(before);
});

test('rules that cannot hold are named, and one press softens or removes one of them', async ({
  convener,
}) => {
  test.setTimeout(120_000);
  const { planner } = convener;
  const eventId = await openSampleRetreat(planner);
  const { keepApart } = await askWorkspace(planner, 'event.read', { eventId });
  const pair = keepApart.find(({ strength }) => strength === 'hard');
  if (!pair) throw new Error('The sample keeps nobody apart.');
  await askWorkspace(planner, 'groupRule.add', {
    eventId,
    rule: { kind: 'together', strength: 'hard', reason: '', personIds: [pair.personA, pair.personB] },
  });
  await goToGroups(planner);
  // The pointer would rest on a button of the head and show its tooltip.
  await planner.mouse.move(640, 700);
  await press(planner, 'Form again');
  const rules = planner.getByRole('list', { name: 'Rules that cannot hold together' });
  await expect(rules.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(planner);
  await rules.getByRole('button', { name: /^Only if possible: .* stay together/ }).press('Enter');
  await expect(rules).toHaveCount(0);
  await press(planner, 'Form again');
  await expect(planner.getByRole('heading', { name: 'Proposed' })).toBeVisible();
});

async function press(planner: Page, name: string): Promise<void> {
  await planner.getByRole('button', { name, exact: true }).press('Enter');
}

async function openSampleRetreat(planner: Page): Promise<string> {
  await askWorkspace(planner, 'shell.openSample', { sample: 'retreat' });
  const id = (await askWorkspace(planner, 'home.read', {})).events[0]?.id ?? '';
  await planner.evaluate(
    (place) => localStorage.setItem('place', place),
    JSON.stringify({ screen: 'people', eventId: id, tab: '' }),
  );
  await planner.reload();
  await expect(planner.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
  return id;
}
