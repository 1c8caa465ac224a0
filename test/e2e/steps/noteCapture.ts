import type { Page } from '@playwright/test';
import { expect } from '../fixtures/app.ts';
import { chooseFrom } from './chooseFrom.ts';

export interface CaptureWish {
  kind: 'Insight' | 'Question' | 'Quote' | 'Story' | 'Practice' | 'Action' | 'Follow-up';
  words: string;
  /** Their name as displayed; nobody when left out. */
  saidBy?: string;
  agreed?: 'Not asked yet' | 'Agreed' | 'Said no' | 'None needed';
  shownAs?: 'Name' | 'Role' | 'Organization' | 'Nobody';
  isSealed?: boolean;
}

/** Types captures one after the other in the dialog of the captures, as somebody copying notes would. */
export async function noteCaptures(page: Page, captures: readonly CaptureWish[]): Promise<void> {
  await page.getByRole('button', { name: 'Add a capture' }).click();
  const dialog = page.getByRole('dialog', { name: /^Add a capture/ });
  for (const [position, capture] of captures.entries()) {
    await dialog.getByRole('radiogroup', { name: 'Kind' }).getByText(capture.kind, { exact: true }).click();
    await dialog.getByLabel('Words', { exact: true }).fill(capture.words);
    if (capture.saidBy !== undefined) await chooseFrom(page, 'Said by', capture.saidBy);
    if (capture.shownAs !== undefined)
      await dialog.getByRole('radiogroup', { name: 'Shown as' }).getByText(capture.shownAs).click();
    if (capture.agreed !== undefined)
      await dialog.getByRole('radiogroup', { name: 'Agreed' }).getByText(capture.agreed).click();
    if (capture.isSealed === true) await dialog.getByLabel('Said in a sealed round').check();
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(dialog).toContainText(`Add a capture, ${position + 1} kept`);
  }
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog).toBeHidden();
}
