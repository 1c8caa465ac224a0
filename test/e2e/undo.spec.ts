import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { goTo } from './steps/goTo.ts';
import { planConsultation, minutesOf } from './steps/planSession.ts';
import { startAnEvent } from './steps/startEvent.ts';

test.setTimeout(90_000);

test('undo says what it will take back, goes on after a restart, and can be redone', async ({ convener }) => {
  await startAnEvent(convener.planner, {
    name: 'Harbor retreat',
    startsOn: '2031-05-12',
    endsOn: '2031-05-13',
  });
  await rename(convener.planner, 'Lakeside retreat');
  await planConsultation(convener.planner, { startsAt: '13:00' });
  await convener.planner.getByRole('button', { name: 'One minute more for Explore' }).click();
  await expect(minutesOf(convener.planner, 'Explore')).toHaveValue('10');
  await expect(history(convener.planner, 'Undo')).toHaveAccessibleName(/Explore/);

  await convener.kill();
  await convener.open();
  const page = convener.planner;
  await expect(history(page, 'Undo')).toHaveAccessibleName(/Explore/);
  // A power cut may also cost the place where one was; the data it does not.
  await goTo(page, 'Home');
  await page.getByRole('button', { name: 'Open the event' }).click();
  await goTo(page, 'Agenda');
  await expect(minutesOf(page, 'Explore')).toHaveValue('10');
  await history(page, 'Undo').click();
  await expect(minutesOf(page, 'Explore')).toHaveValue('9');
  await expect(history(page, 'Redo')).toHaveAccessibleName(/Explore/);
  await history(page, 'Undo').click();
  await expect(page.getByRole('heading', { name: 'No session yet' })).toBeVisible();
  await expect(history(page, 'Undo')).toHaveAccessibleName(/Lakeside retreat|Harbor retreat/);
  await history(page, 'Undo').click();
  await goTo(page, 'Overview');
  await expect(page.getByRole('heading', { name: 'Harbor retreat' })).toBeVisible();

  await convener.close();
  await convener.open();
  const again = convener.planner;
  for (const after of [/Redo .*session|Redo .*Consultation/i, /Redo .*Explore/]) {
    await history(again, 'Redo').click();
    await expect(history(again, 'Redo')).toHaveAccessibleName(after);
  }
  await history(again, 'Redo').click();
  await expect(history(again, 'Redo')).toHaveAttribute('aria-disabled', 'true');
  await expect(again.getByRole('heading', { name: 'Lakeside retreat' })).toBeVisible();
  await goTo(again, 'Agenda');
  await expect(minutesOf(again, 'Explore')).toHaveValue('10');
});

test('a removed event comes back whole', async ({ convener }) => {
  const page = convener.planner;
  await page.getByRole('button', { name: 'Open the sample retreat' }).click();
  await page.getByRole('button', { name: 'Open the event' }).click();
  const before = await onlyEvent(page);
  await page.getByRole('button', { name: 'Remove this event' }).click();
  await expect(page.getByRole('heading', { name: 'No event yet' })).toBeVisible();
  await history(page, 'Undo').click();
  await expect(page.getByRole('button', { name: 'Open the event' })).toBeVisible();
  const after = await onlyEvent(page);
  expect({ ...after, revision: 0 }).toEqual({ ...before, revision: 0 });
});

test('a new change after an undo leaves nothing to redo', async ({ convener }) => {
  const page = convener.planner;
  await startAnEvent(page, { name: 'One', startsOn: '2031-05-12', endsOn: '2031-05-12' });
  await rename(page, 'Two');
  await history(page, 'Undo').click();
  await expect(page.getByRole('heading', { name: 'One', exact: true })).toBeVisible();
  await rename(page, 'Three');
  await expect(history(page, 'Redo')).toHaveAttribute('aria-disabled', 'true');
});

function history(page: Page, which: 'Undo' | 'Redo') {
  return page.locator('header').getByRole('button', { name: new RegExp(`^${which}`) });
}

async function rename(page: Page, name: string): Promise<void> {
  const field = page.getByRole('region', { name: 'Event' }).getByLabel('Name', { exact: true }).first();
  await field.fill(name);
  await field.press('Enter');
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
}

async function onlyEvent(page: Page) {
  const { events } = await askWorkspace(page, 'home.read', {});
  return askWorkspace(page, 'event.read', { eventId: events[0]?.id ?? '' });
}
