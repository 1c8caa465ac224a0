import { expect, test } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { chooseFrom } from './steps/chooseFrom.ts';
import { expectAccessible } from './steps/expectAccessible.ts';
import { goToGroups } from './steps/goTo.ts';
import { rehearse } from './steps/rehearse.ts';

test('lead, scribe, timekeeper and critic of each group are named before the start, changed by seat, and stand on the console', async ({
  convener,
}) => {
  const { planner } = convener;
  await planner.getByRole('button', { name: 'Open the sample retreat' }).click();
  await planner.getByRole('button', { name: 'Open the event' }).click();
  const { events } = await askWorkspace(planner, 'home.read', {});
  const eventId = events[0]?.id ?? '';
  const event = () => askWorkspace(planner, 'event.read', { eventId });
  await askWorkspace(planner, 'session.add', {
    eventId,
    formatId: 'group-problem-solving',
    title: 'One problem together',
    startsOn: '2027-04-16',
    startsAt: '15:00',
    variantId: null,
  });
  const session = async () => (await event()).sessions.find(({ title }) => title === 'One problem together');
  await goToGroups(planner);
  await chooseFrom(planner, 'Session', 'One problem together');
  await planner.getByRole('button', { name: 'Form groups', exact: true }).click();
  await expect(planner.getByRole('button', { name: 'Form again' })).toBeVisible();
  const column = planner.getByRole('region', { name: 'Group A' });
  await expect(column.locator('[data-rfd-drag-handle-draggable-id]').first()).toContainText('Problem owner');

  const before = (await session())?.groups[0]?.memberIds ?? [];
  await test.step('the lead becomes the problem owner, and the owner the lead', async () => {
    const card = column.locator(`[data-rfd-drag-handle-draggable-id="${before[1] ?? ''}"]`);
    await expect(card).toContainText('Lead');
    await expectAccessible(planner);
    await column
      .getByRole('button', { name: /^Move / })
      .nth(1)
      .click();
    await planner.getByRole('menuitem', { name: 'Seat 1: Problem owner' }).click();
    await expect(card).toContainText('Problem owner');
    await expect
      .poll(async () => (await session())?.groups[0]?.memberIds.slice(0, 2))
      .toEqual([before[1], before[0]]);
    await card.click();
    await expect(planner.getByText('Problem owner, for the whole session.')).toBeVisible();
  });

  await planner.getByText('Roles', { exact: true }).click();
  await expect(planner.getByRole('columnheader', { name: 'Holds in a group' })).toBeVisible();

  await rehearse(convener, /One problem together/, 'In real time');
  const strip = planner.getByRole('region', { name: 'Groups' });
  await expect(strip).toContainText('Roles in each group');
  await expect(strip.getByText(/^Scribe: /).first()).toBeVisible();
});
