import type { Page } from '@playwright/test';

/** Opens the list of that label and chooses an entry of it. */
export async function chooseFrom(page: Page, label: string, entry: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: entry, exact: true }).click();
}
