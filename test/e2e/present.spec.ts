import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { audiencePlace, projector } from './steps/audienceWindow.ts';
import { expectedAt, lookAtClock } from './steps/clockFigures.ts';
import { expectPhase, press, startTheSample } from './steps/console.ts';
import { expectAccessible } from './steps/expectAccessible.ts';
import { goTo } from './steps/goTo.ts';

test.setTimeout(120_000);

test('every key of the console does what a clicker does, and undo takes each back', async ({ convener }) => {
  const audience = await startTheSample(convener);
  const { planner } = convener;
  await expectPhase(planner, 'Opening and norms');
  await expect(audience.getByRole('heading', { name: 'How the group works together' })).toBeVisible();

  await press(planner, 'PageDown');
  await expectPhase(planner, 'Present');
  await expect(audience.getByRole('heading', { name: 'Present', exact: true })).toBeVisible();
  await expect(audience.getByText('Round 1 of 5 · Next: Clarify')).toBeVisible();
  await expect(audience.getByText('Advisers listen, pens down')).toBeVisible();

  await press(planner, 'Space');
  await expect(audience.getByText('Paused')).toBeVisible();
  const paused = await lookAtClock(planner);
  await press(planner, '+');
  await expect.poll(async () => (await lookAtClock(audience)).remainingS).toBe(paused.remainingS + 60);
  await press(planner, '-');
  await expect.poll(async () => (await lookAtClock(audience)).remainingS).toBe(paused.remainingS);

  for (const label of ['−1 minute', '+1 minute', 'Pause', 'Next', 'Start']) {
    await expect(planner.getByRole('button', { name: `Undo “${label}”` })).toBeVisible();
    if (label !== 'Start') await press(planner, 'u');
  }
  await expectPhase(planner, 'Opening and norms');

  await press(planner, 'ArrowRight');
  await expectPhase(planner, 'Present');
  await press(planner, 'PageUp');
  await expectPhase(planner, 'Opening and norms');
});

test('the room sees a message, a blank screen and a still picture when the console says so', async ({
  convener,
}) => {
  const audience = await startTheSample(convener);
  const { planner } = convener;
  await agreeAndLookUp(planner);

  await press(planner, 'm');
  await planner.getByLabel('Message to the room').fill('Lunch is on the lake deck');
  await press(planner, 'Enter');
  await expect(audience.getByText('Lunch is on the lake deck')).toBeVisible();
  await planner.getByRole('button', { name: 'Take away' }).click();
  await expect(audience.getByText('Lunch is on the lake deck')).toHaveCount(0);

  await press(planner, 'b');
  await expect(audience.getByRole('heading')).toHaveCount(0);
  await press(planner, 'b');
  await expect(audience.getByRole('heading', { name: 'How the group works together' })).toBeVisible();

  await press(planner, 'f');
  await expect(audience.getByText('Still picture')).toBeVisible();
  await press(planner, 'ArrowRight');
  await expectPhase(planner, 'Present');
  await expect(audience.getByRole('heading', { name: 'How the group works together' })).toBeVisible();
  await press(planner, 'f');
  await expect(audience.getByRole('heading', { name: 'Present', exact: true })).toBeVisible();

  await press(planner, 'c');
  const form = planner.getByRole('dialog', { name: 'Capture something' });
  await expect(form).toContainText('Consultation rounds are sealed: this stays with you');
  await expectAccessible(planner);
  await form.getByLabel('What was said', { exact: true }).fill('The b in this note blanks nothing');
  await form.getByRole('button', { name: 'Keep it' }).click();
  await expect(form).toBeHidden();
  const { events } = await askWorkspace(planner, 'home.read', {});
  const { captures } = await askWorkspace(planner, 'event.read', { eventId: events[0]?.id ?? '' });
  expect(captures.find((capture) => capture.text.startsWith('The b in this note'))).toMatchObject({
    isSealed: true,
    confidentiality: 'private',
  });

  await planner.getByRole('button', { name: 'End session' }).click();
  await planner.getByRole('button', { name: 'End now' }).click();
  await planner.getByRole('button', { name: 'How the time went' }).click();
  const minutes = planner.getByRole('table', { name: 'Minutes' });
  await expect(minutes.getByRole('row', { name: /^Opening and norms 15 / })).toBeVisible();
  await expect(minutes.getByRole('row', { name: /^Round 5 30 left out/ })).toBeVisible();
  await expect(planner.getByRole('region', { name: 'Norms as they were agreed' })).toContainText(
    'Phones stay in the bag',
  );
  await expectAccessible(planner);
});

test('both windows turn to the same second within a few frames of the true one', async ({ convener }) => {
  const audience = await startTheSample(convener);
  const pages = [convener.planner, audience];
  await expect(audience.getByRole('timer')).toBeVisible();
  await Promise.all(pages.map(noteTurns));
  await expect
    .poll(async () => Math.min(...(await Promise.all(pages.map(turnsOf))).map((turns) => turns.length)), {
      timeout: 20_000,
    })
    .toBeGreaterThan(8);

  const run = await askWorkspace(convener.planner, 'run.current', {});
  const startedAt = run?.log.find((entry) => entry.kind === 'started')?.wallMs ?? 0;
  const plannedMs = run?.segments[0]?.durationMs ?? 0;
  for (const page of pages)
    // The first line may be the figures as they stood, not a turn.
    for (const { remainingS, at } of (await turnsOf(page)).slice(1)) {
      const lateMs = at - (startedAt + plannedMs - remainingS * 1000);
      expect(lateMs, `${remainingS} s left`).toBeGreaterThan(-5);
      expect(lateMs, `${remainingS} s left`).toBeLessThan(150);
    }
});

test('the session goes on while the person plans, and after the app was killed in a pause', async ({
  convener,
}) => {
  await startTheSample(convener);
  await press(convener.planner, 'PageDown');
  await expectPhase(convener.planner, 'Present');
  const before = await lookAtClock(convener.planner);
  await press(convener.planner, 'Escape');
  await expect(convener.planner.getByRole('heading', { name: 'Overview' })).toBeVisible();
  const audience = await convener.audience();
  const there = await lookAtClock(audience);
  expect(Math.abs(there.remainingS - expectedAt(before, there.at))).toBeLessThanOrEqual(1);

  await goTo(convener.planner, 'Present');
  await expectPhase(convener.planner, 'Present');
  await press(convener.planner, 'Space');
  await expect(audience.getByText('Paused')).toBeVisible();
  const paused = await lookAtClock(convener.planner);

  await convener.kill();
  await convener.open();
  const question = convener.planner.getByRole('dialog', { name: 'A session was running' });
  await expect(question).toContainText('The clock was paused.');
  await expect(question.getByRole('button', { name: /where it stopped/ })).toHaveCount(0);
  await question.getByRole('button', { name: /^Resume, paused with/ }).click();
  await expectPhase(convener.planner, 'Present');
  expect((await lookAtClock(convener.planner)).remainingS).toBe(paused.remainingS);
  await expect.poll(() => audiencePlace(convener)).toEqual(projector);
});

/** In the opening: the norms are agreed, somebody has spoken, and Esc closes what is open without leaving the console. */
async function agreeAndLookUp(planner: Page): Promise<void> {
  await planner.getByRole('button', { name: 'The norms are agreed…' }).click();
  const norms = planner.getByRole('dialog', { name: 'The norms are agreed' });
  await norms.getByLabel(/^In these words/).fill('What is said here stays here\nPhones stay in the bag');
  await norms.getByRole('button', { name: 'Group B' }).click();
  await norms.getByRole('button', { name: 'They agreed' }).click();
  await expect(planner.getByRole('button', { name: /^Group B agreed at / })).toBeVisible();

  await press(planner, 'v');
  const spoken = planner.getByRole('dialog', { name: 'Who has spoken' });
  await spoken.getByRole('button', { name: 'Dana Okafor' }).click();
  await press(planner, 'Escape');
  await expect(planner.getByRole('button', { name: /^22 have not spoken yet/ })).toBeVisible();

  await press(planner, 'p');
  const prompts = planner.getByRole('dialog', { name: 'Prompts' });
  await prompts.getByText('Somebody is upset').click();
  await expect(prompts.getByText(/^Slow down/)).toBeVisible();
  await expectAccessible(planner);
  await press(planner, 'Escape');
  await expect(prompts).toBeHidden();
  await expectPhase(planner, 'Opening and norms');
}

interface Turn {
  remainingS: number;
  at: number;
}

/** Writes down, in the page, when the countdown turned to which second. */
async function noteTurns(page: Page): Promise<void> {
  await page.evaluate(() => {
    const turns: { figures: string; at: number }[] = [];
    Reflect.set(globalThis, 'turns', turns);
    let last = '';
    new MutationObserver(() => {
      const figures = document.querySelector('[role="timer"]')?.textContent ?? '';
      if (figures !== last) turns.push({ figures, at: Date.now() });
      last = figures;
    }).observe(document.body, { characterData: true, childList: true, subtree: true });
  });
}

async function turnsOf(page: Page): Promise<Turn[]> {
  const turns = await page.evaluate(
    () => Reflect.get(globalThis, 'turns') as { figures: string; at: number }[],
  );
  return turns.map(({ figures, at }) => {
    const [minutes = 0, seconds = 0] = figures.split(':').map(Number);
    return { remainingS: minutes * 60 + seconds, at };
  });
}
