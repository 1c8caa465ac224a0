import type { Page } from '@playwright/test';
import { expect } from '../fixtures/app.ts';
import { chooseFrom } from './chooseFrom.ts';

export interface EventWish {
  name: string;
  /** A new program is made for it; without one it is a one-off event. */
  program?: string;
  startsOn: string;
  endsOn: string;
  venue?: string;
}

/** From the first screen of a fresh installation: “Start an event”, then the few fields it asks for. */
export async function startAnEvent(page: Page, wish: EventWish): Promise<void> {
  await page.getByRole('button', { name: 'Start an event' }).click();
  await fillNewEvent(page, wish);
}

/** The form for a new event, wherever it was opened. */
export async function fillNewEvent(page: Page, wish: EventWish): Promise<void> {
  const form = page.getByRole('dialog', { name: 'New event' });
  await form.getByLabel('Name', { exact: true }).fill(wish.name);
  await form.getByLabel('First day').fill(wish.startsOn);
  await form.getByLabel('Last day').fill(wish.endsOn);
  await form.getByLabel('Place').fill(wish.venue ?? '');
  await chooseFrom(page, 'Program', wish.program === undefined ? 'None, a one-off event' : 'A new program');
  if (wish.program !== undefined) await form.getByLabel('Name of the program').fill(wish.program);
  await form.getByRole('button', { name: 'Add event' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
}
