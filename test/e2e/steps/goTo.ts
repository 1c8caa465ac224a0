import type { Page } from '@playwright/test';
import { expect } from '../fixtures/app.ts';

export type ScreenName =
  'Home' | 'Overview' | 'Agenda' | 'People' | 'Pre-work' | 'Kit' | 'Present' | 'Follow-up';
export type FollowUpTab = 'Captures' | 'Themes' | 'Memos' | 'Call' | 'Commitments';

/** Goes to a screen by its word at the left. */
export async function goTo(page: Page, screen: ScreenName): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: screen }).click();
}

/** The groups of the session, from wherever one is. */
export async function goToGroups(page: Page): Promise<void> {
  await goTo(page, 'People');
  await page.getByRole('radiogroup', { name: 'Show people as' }).getByText('Groups').click();
  await expect(page.getByRole('heading', { name: 'Groups', level: 1 })).toBeVisible();
}

/** A part of the follow-up. */
export async function goToFollowUp(page: Page, tab: FollowUpTab): Promise<void> {
  await goTo(page, 'Follow-up');
  await page.getByRole('radiogroup', { name: 'Part of the follow-up' }).getByText(tab).click();
}
