import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { chooseFrom } from './steps/chooseFrom.ts';
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

test('no-shows and late arrivals are repaired with the fewest moves, in one session or several, and undone', async ({
  convener,
}) => {
  test.setTimeout(180_000);
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

  const comes = (personId: string, coming: 'expected' | 'no-show') =>
    askWorkspace(planner, 'person.change', { eventId, personId, changes: { coming } });
  const membersOf = async (at: number) =>
    (await event()).sessions[at]?.groups.map(({ memberIds }) => memberIds) ?? [];
  await comes(missing, 'expected');

  await test.step('a card dragged by mouse takes its person to another group', async () => {
    const [source, target] = [before[0], before.find(({ memberIds }) => memberIds.length === 4)];
    const moved = source?.memberIds[0] ?? '';
    const card = planner.locator(`[data-rfd-drag-handle-draggable-id="${moved}"]`);
    const place = planner.locator(`[data-rfd-drag-handle-draggable-id="${target?.memberIds[1] ?? ''}"]`);
    const [from, to] = [await card.boundingBox(), await place.boundingBox()];
    if (!from || !to) throw new Error('Both cards are on screen.');
    await planner.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await planner.mouse.down();
    await planner.mouse.move(from.x + from.width / 2 + 12, from.y + from.height / 2, { steps: 3 });
    await planner.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
    await expect(planner.locator('[data-over="true"]')).toHaveCount(1);
    await planner.mouse.up();
    await expect
      .poll(async () => (await event()).sessions[0]?.groups.find(({ id }) => id === target?.id)?.memberIds)
      .toContain(moved);
    expect((await membersOf(0)).flat()).toHaveLength(23);
    await planner.getByRole('button', { name: /^Undo/ }).press('Enter');
    await expect.poll(async () => (await event()).sessions[0]?.groups).toEqual(before);
  });

  await test.step('a late arrival is placed and nobody else moves', async () => {
    const { id } = await askWorkspace(planner, 'person.add', {
      eventId,
      person: { display: 'Wren Abara', coming: 'late' },
    });
    await expect(planner.getByText(/comes later and has no group/)).toBeVisible();
    await press(planner, 'Repair with the fewest moves');
    await expect(planner.getByText('Nobody else has to move.')).toBeVisible();
    await press(planner, 'Repair the groups');
    await expect(planner.getByText('The groups are repaired.')).toBeVisible();
    const now = await membersOf(0);
    expect(now.map((members) => members.filter((one) => one !== id))).toEqual(
      before.map(({ memberIds }) => memberIds),
    );
    expect(now.flat()).toContain(id);
  });

  await test.step('pairs are formed, and a no-show is put right in both sessions at once', async () => {
    await askWorkspace(planner, 'session.add', {
      eventId,
      formatId: 'peer-coaching-pair',
      title: 'Coaching pairs',
      startsOn: '2027-04-16',
      startsAt: '15:00',
      variantId: null,
    });
    await chooseFrom(planner, 'Session', 'Coaching pairs');
    await press(planner, 'Form groups');
    await expect
      .poll(async () => (await membersOf(1)).map((members) => members.length))
      .toEqual(Array.from({ length: 12 }, () => 2));
    await comes(missing, 'no-show');
    await expect(planner.getByText(/^Other groups do not fit either: “/)).toBeVisible();
    await expectAccessible(planner);
    await press(planner, 'Repair 2 sessions with the fewest moves');
    await expect(planner.getByRole('heading', { name: 'What would change' })).toBeVisible();
    await expect(planner.getByText('Not needed any more')).toBeVisible();
    await press(planner, 'Repair the groups');
    await expect(planner.getByText('The groups are repaired.')).toBeVisible();
    for (const at of [0, 1]) {
      const members = (await membersOf(at)).flat();
      expect(members).toHaveLength(23);
      expect(members).not.toContain(missing);
    }
    expect((await membersOf(1)).map((members) => members.length).sort()).toEqual([
      0,
      ...Array.from({ length: 10 }, () => 2),
      3,
    ]);
  });
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
