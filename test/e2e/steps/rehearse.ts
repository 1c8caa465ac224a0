import type { Page } from '@playwright/test';
import { expect } from '../fixtures/app.ts';
import type { Convener } from '../fixtures/app.ts';
import { audiencePlace, projector } from './audienceWindow.ts';
import { goTo } from './goTo.ts';

/** Rehearses what is chosen by its label; gives the audience window. */
export async function rehearse(convener: Convener, choice: RegExp, pace: string): Promise<Page> {
  const { planner } = convener;
  const sample = planner.getByRole('button', { name: 'Open the sample retreat' });
  if (await sample.isVisible()) {
    await sample.click();
    await planner.getByRole('button', { name: 'Open the event' }).click();
  }
  await goTo(planner, 'Present');
  await planner.getByRole('combobox', { name: 'Present', exact: true }).click();
  await planner.getByRole('option', { name: choice }).click();
  await expect.poll(() => audiencePlace(convener)).toEqual(projector);
  await planner.getByRole('button', { name: 'Rehearse' }).click();
  await planner.getByRole('menuitem', { name: pace }).click();
  await expect(planner.getByRole('region', { name: 'Now' })).toBeVisible();
  return convener.audience();
}

/** Chooses something from the console's menu of steering. */
export async function steer(planner: Page, what: string): Promise<void> {
  await planner.getByRole('button', { name: /^(Steer|Held)$/ }).click();
  await planner.getByRole('menu').getByText(what, { exact: true }).click();
}
