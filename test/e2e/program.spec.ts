import { plainEvent } from '../fixtures/plainEvent.mjs';
import { expect, test } from './fixtures/app.ts';
import { openAgenda } from './steps/agenda.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { expectAccessible } from './steps/expectAccessible.ts';
import { goTo } from './steps/goTo.ts';

test.setTimeout(90_000);

test('a program holds several cohorts, and one goes on from event to event', async ({ convener }) => {
  const page = convener.planner;
  await openAgenda(page, 'Open the sample retreat');
  await goTo(page, 'Overview');
  await page.getByLabel('Cohort').fill('Spring cohort');
  await page.getByLabel('Cohort').press('Enter');
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeEnabled();
  await expectAccessible(page);

  const [sample] = (await askWorkspace(page, 'home.read', {})).events;
  await askWorkspace(
    page,
    'event.add',
    plainEvent({
      programId: sample?.programId ?? null,
      name: 'Autumn session',
      cohort: 'Spring cohort',
      kind: 'session',
      startsOn: '2027-10-14',
      endsOn: '2027-10-14',
    }),
  );
  await goTo(page, 'Home');
  await expect(page.getByText(/Northlake Civic Leaders Program 2027, Spring cohort/)).toHaveCount(2);

  const events = page.getByRole('region', { name: 'Events' });
  await events.getByRole('button', { name: /Autumn session/ }).click();
  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Bring people from another event' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bring people from another event' });
  await expect(dialog.getByRole('combobox', { name: 'From' })).toHaveValue(
    /Northlake Civic Leaders Retreat, Spring cohort/,
  );
  await dialog.getByRole('button', { name: 'Bring them' }).click();
  await expect(page.getByText('23 people came over from “Northlake Civic Leaders Retreat”.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Dana Okafor/ })).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(page.getByText('Nobody is registered yet')).toBeVisible();
});
