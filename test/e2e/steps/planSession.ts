import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures/app.ts';
import { goTo } from './goTo.ts';

/** Plans the Peer-to-Peer Consultation from an agenda that is still empty. */
export async function planConsultation(page: Page, { startsAt }: { startsAt: string }): Promise<void> {
  await goTo(page, 'Agenda');
  await page.getByRole('button', { name: 'Plan a consultation' }).click();
  const form = page.getByRole('dialog', { name: 'Plan a session' });
  await form.getByRole('radio', { name: /Peer-to-Peer Consultation/ }).check();
  await form.getByLabel('Starts').fill(startsAt);
  await form.getByRole('button', { name: 'Plan it' }).click();
  await expect(form).toBeHidden();
}

/** Types the minutes of a phase and leaves the field. */
export async function typeMinutes(page: Page, phase: string, minutes: string): Promise<void> {
  const field = minutesOf(page, phase);
  await field.fill(minutes);
  await field.press('Enter');
}

/** The field for the minutes of a phase. */
export function minutesOf(page: Page, phase: string): Locator {
  return page
    .locator('aside')
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${phase}`) })
    .getByRole('textbox');
}

/** The line that says when the session ends. */
export function endLine(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Session' }).getByText(/^Ends \d\d:\d\d/);
}

/** What does not fit, with its repair. */
export function checkSaying(page: Page, words: string | RegExp): Locator {
  return page.getByRole('region', { name: 'Checks' }).getByRole('listitem').filter({ hasText: words });
}
