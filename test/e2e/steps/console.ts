import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Convener } from '../fixtures/app.ts';
import { audiencePlace, projector } from './audienceWindow.ts';
import { goTo } from './goTo.ts';

/** The sample retreat with its clock started; gives the audience window. */
export async function startTheSample(convener: Convener): Promise<Page> {
  await openThePresentScreen(convener.planner);
  return startTheClock(convener);
}

/** The sample retreat, about to be presented. */
export async function openThePresentScreen(planner: Page): Promise<void> {
  await planner.getByRole('button', { name: 'Open the sample retreat' }).click();
  await planner.getByRole('button', { name: 'Open the event' }).click();
  await goTo(planner, 'Present');
}

/** Starts its clock; gives the audience window. */
export async function startTheClock(convener: Convener): Promise<Page> {
  const { planner } = convener;
  await expect.poll(() => audiencePlace(convener)).toEqual(projector);
  const audience = await convener.audience();
  await expect(audience.getByRole('heading', { name: 'Northlake Civic Leaders Retreat' })).toBeVisible();
  await planner.getByRole('button', { name: 'Start', exact: true }).click();
  await expectPhase(planner, 'Opening and norms');
  return audience;
}

let lastPressedAt = 0;

/** A button of the clock was just clicked: the next key waits for it. */
export function wasClicked(): void {
  lastPressedAt = Date.now();
}

/** Presses a key as a hand does: not sooner after the last one than a worn clicker bounces. */
export async function press(page: Page, key: string): Promise<void> {
  await asAHandDoes(() => page.keyboard.press(key));
}

/** One press of the clock, by key or by button, not sooner after the last one than a worn clicker bounces. */
export async function asAHandDoes(act: () => Promise<void>): Promise<void> {
  await expect.poll(() => Date.now() - lastPressedAt, { intervals: [50] }).toBeGreaterThan(300);
  await act();
  lastPressedAt = Date.now();
}

/** The phase that the console names. */
export async function expectPhase(console: Page, name: string): Promise<void> {
  await expect(
    console.getByRole('region', { name: 'Now' }).getByRole('heading', { name, exact: true }),
  ).toBeVisible();
}
