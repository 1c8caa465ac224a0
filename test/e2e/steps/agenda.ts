import type { Locator, Page } from '@playwright/test';
import { goTo } from './goTo.ts';

/** The agenda of a sample, opened from the first screen. */
export async function openAgenda(page: Page, sample: string): Promise<void> {
  await page.getByRole('button', { name: sample }).click();
  await page.getByRole('button', { name: 'Open the event' }).click();
  await goTo(page, 'Agenda');
}

/** A block on the timeline by the beginning of its title. */
export function block(page: Page, title: string): Locator {
  return page.locator('[data-item]').filter({ hasText: new RegExp(`^${title}`) });
}
