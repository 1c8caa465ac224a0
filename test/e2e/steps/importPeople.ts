import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectFolder } from '../../../scripts/project.mjs';
import { expect } from '../fixtures/app.ts';
import { goTo } from './goTo.ts';

/** The registration list of the sample retreat: 23 people, with everything that such lists have wrong. */
export const sampleList = join(projectFolder, 'test', 'fixtures', 'sample-retreat.csv');

/** A list as chosen on disk, or its name and content. */
export type ListFile = string | { name: string; mimeType: string; buffer: Buffer };

/** Opens the import and chooses a list; what was found is on screen, nothing is stored yet. */
export async function lookAtList(page: Page, list: ListFile): Promise<void> {
  await goTo(page, 'People');
  const first = page.getByRole('button', { name: 'Import a registration list' });
  await first.or(page.getByRole('button', { name: 'Import', exact: true })).click();
  await page.locator('input[type=file]').setInputFiles(list);
}

/** Takes the list in with everything that is suggested. */
export async function takeListIn(page: Page, { people }: { people: number }): Promise<void> {
  await page.getByRole('button', { name: `Import ${people} ${people === 1 ? 'person' : 'people'}` }).click();
  await expect(page.getByRole('button', { name: 'Add person' })).toBeVisible();
}

/** Chooses a file from disk as a person does, with the system's own dialog. */
export async function chooseFile(planner: Page, path: string): Promise<void> {
  const chooser = planner.waitForEvent('filechooser');
  await planner.getByRole('button', { name: /^Choose (a|another) file$/ }).click();
  await (await chooser).setFiles(path);
}
