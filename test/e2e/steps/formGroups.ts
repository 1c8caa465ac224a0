import type { Page } from '@playwright/test';
import { expect } from '../fixtures/app.ts';
import { goToGroups } from './goTo.ts';

/** A group as the board shows it. */
export interface SeenGroup {
  letter: string;
  room: string;
  /** In presenting order. */
  people: string[];
}

/** Lets the app form the groups and reads them from the board. */
export async function formGroups(page: Page): Promise<SeenGroup[]> {
  await goToGroups(page);
  await page.getByRole('button', { name: 'Form groups', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Form again' })).toBeVisible();
  return seenGroups(page);
}

/** The groups as they stand on the board. */
export async function seenGroups(page: Page): Promise<SeenGroup[]> {
  const columns = page.getByRole('region', { name: /^Group [A-Z]+$/ });
  await expect(columns.first()).toBeVisible();
  const groups: SeenGroup[] = [];
  for (const column of await columns.all()) {
    const heading = await column.getByRole('heading', { level: 3 }).innerText();
    const people = await column.locator('[data-rfd-drag-handle-draggable-id] b').allInnerTexts();
    const room = await column.locator('input').first().inputValue();
    groups.push({
      letter: heading.replace('Group ', ''),
      room,
      people: people.map((person) => person.replace(/^Seat \d+:\s*/, '').trim()),
    });
  }
  return groups;
}
