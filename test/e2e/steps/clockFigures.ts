import type { Page } from '@playwright/test';

/** A countdown as read from a page, with the moment of reading. */
export interface ClockLook {
  /** Negative once the time is over. */
  remainingS: number;
  /** Wall clock, milliseconds. */
  at: number;
}

/** Looks at the countdown of a page and at the watch in one go, once the page has a countdown. */
export async function lookAtClock(page: Page): Promise<ClockLook> {
  await page.locator('[role="timer"]').first().waitFor({ state: 'attached' });
  const seen = await page.evaluate(() => ({
    figures: document.querySelector('[role="timer"]')?.textContent ?? '',
    at: Date.now(),
  }));
  return { remainingS: secondsIn(seen.figures), at: seen.at };
}

/** How many seconds the countdown should show at `at`, had it run on since that look. */
export function expectedAt(look: ClockLook, at: number): number {
  return look.remainingS - (at - look.at) / 1000;
}

/** `4:31`, `1:02:03`, `+0:12` for twelve seconds over. */
export function secondsIn(figures: string): number {
  const found = /(\+?)((?:\d+:)?\d+:\d\d)/.exec(figures);
  if (!found) throw new Error(`No countdown in “${figures}”.`);
  const seconds = (found[2] ?? '').split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return found[1] === '+' ? -seconds : seconds;
}
