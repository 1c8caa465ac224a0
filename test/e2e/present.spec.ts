import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import type { Convener } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { audiencePlace, projector } from './steps/audienceWindow.ts';
import { expectedAt, lookAtClock } from './steps/clockFigures.ts';
import { expectPhase, press, startTheSample } from './steps/console.ts';
import { chooseFrom } from './steps/chooseFrom.ts';
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
  await expect(form).toBeVisible();
  await press(planner, 'Escape');
  await expect(form).toBeHidden();
  await expectPhase(planner, 'Present');
  await press(planner, 'c');
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

  await noteARecommendation(planner);

  await planner.getByRole('button', { name: 'End session' }).click();
  await planner.getByRole('button', { name: 'End now' }).click();
  await planner.getByRole('button', { name: 'How the time went' }).click();
  const advice = planner.getByRole('region', { name: 'What was recommended' });
  const given = advice.getByRole('button', { name: /^Who gave recommendation 1:/ });
  await expect(given).toContainText(/Dana Okafor, group [A-Z], .*Opening and norms/);
  await expect(given).toContainText('not asked yet');
  await expect(given).toContainText('not printed');
  await given.click();
  await expectAccessible(planner);
  await chooseFrom(planner, 'Said by', 'Renata Solberg');
  await planner.getByRole('radiogroup', { name: 'Agreed' }).getByText('Agreed', { exact: true }).click();
  await planner.keyboard.press('Escape');
  await expect(given).toContainText('Renata Solberg');
  await expect(given).not.toContainText('not printed');
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

test('a small clock stands above other windows, takes the clock’s keys and goes with the session', async ({
  convener,
}) => {
  await startTheSample(convener);
  const { planner } = convener;
  await press(planner, 'w');
  const clock = await compactClock(convener);
  await expect(clock.getByRole('heading', { name: 'Opening and norms' })).toBeVisible();
  await expect(clock.getByText('Next: Present')).toBeVisible();
  await expect.poll(() => compactPlace(convener)).toMatchObject({ isOnTop: true, isOnProjector: false });

  await press(clock, 'ArrowRight');
  await expectPhase(planner, 'Present');
  await press(clock, 'Space');
  await expect(clock.getByText('Paused')).toBeVisible();
  expect((await lookAtClock(clock)).remainingS).toBe((await lookAtClock(planner)).remainingS);

  await press(clock, 'm');
  await expect(planner.getByLabel('Message to the room')).toBeFocused();
  await planner.keyboard.press('Escape');

  await test.step('it leaves the audience’s display and comes back where it was put', async () => {
    await moveCompact(convener, { x: projector.x + 400, y: 300 });
    await expect.poll(async () => (await compactPlace(convener))?.isOnProjector).toBe(false);
    await moveCompact(convener, { x: 200, y: 300 });
    await expect.poll(() => keptPlace(convener)).toMatchObject({ x: 200, y: 300 });
    await press(clock, 'w').catch(() => undefined); // the page goes with the press
    await expect.poll(() => compactPlace(convener)).toBeNull();
    await press(planner, 'w');
    await expect.poll(() => compactPlace(convener)).toMatchObject({ x: 200, y: 300 });
  });

  await planner.getByRole('button', { name: 'End session' }).click();
  await planner.getByRole('button', { name: 'End now' }).click();
  await expect.poll(() => compactPlace(convener)).toBeNull();
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

  await convener.planner.getByRole('button', { name: 'Sound on' }).click();
  await expect(convener.planner.getByRole('button', { name: 'Sound off' })).toBeVisible();
  await convener.kill();
  await convener.open();
  const question = convener.planner.getByRole('dialog', { name: 'A session was running' });
  await expect(question).toContainText('The clock was paused.');
  await expect(question.getByRole('button', { name: /where it stopped/ })).toHaveCount(0);
  await question.getByRole('button', { name: /^Resume, paused with/ }).click();
  await expectPhase(convener.planner, 'Present');
  expect((await lookAtClock(convener.planner)).remainingS).toBe(paused.remainingS);
  await expect(convener.planner.getByRole('button', { name: 'Sound off' })).toBeVisible();
  await expect.poll(() => audiencePlace(convener)).toEqual(projector);
});

/** Outside the sealed rounds: who gave it, in which group and phase, and that they are still to be asked. */
async function noteARecommendation(planner: Page): Promise<void> {
  await press(planner, 'PageUp');
  await expectPhase(planner, 'Opening and norms');
  await press(planner, 'c');
  const form = planner.getByRole('dialog', { name: 'Capture something' });
  await form
    .getByRole('radiogroup', { name: 'Kind' })
    .getByText(/^Recommendation/)
    .click();
  await form.getByLabel('What was said', { exact: true }).fill('Begin with one desk');
  await chooseFrom(planner, 'Said by', 'Dana Okafor');
  await expect(
    form.getByRole('radiogroup', { name: 'Agreed' }).getByRole('radio', { checked: true }),
  ).toHaveAccessibleName('Will be asked');
  await form.getByRole('button', { name: 'Keep it' }).click();
  await expect(form).toBeHidden();
}

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

async function compactClock(convener: Convener): Promise<Page> {
  const find = () => convener.app.windows().find((page) => page.url().includes('/compact.html'));
  await expect.poll(find).toBeDefined();
  const page = find();
  if (page === undefined) throw new Error('The small clock is gone again.');
  return page;
}

/** Where the small clock stands; null while there is none. */
function compactPlace({ app }: Convener) {
  return app.evaluate(({ BrowserWindow, screen }) => {
    const window = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes('/compact.html'),
    );
    if (!window) return null;
    const { x, y } = window.getBounds();
    const isOnProjector = screen.getDisplayMatching(window.getBounds()).size.width === 1920;
    return { x, y, isOnTop: window.isAlwaysOnTop(), isOnProjector };
  });
}

async function moveCompact({ app }: Convener, place: { x: number; y: number }): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { x, y }) => {
    const window = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes('/compact.html'),
    );
    window?.setPosition(x, y);
  }, place);
}

/** What the settings remember of the small clock. */
async function keptPlace({ home }: Convener): Promise<unknown> {
  const file = join(home, '.config', 'Convener', 'settings.json');
  return (JSON.parse(await readFile(file, 'utf8')) as { compactClock: unknown }).compactClock;
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
