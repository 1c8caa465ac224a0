import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import type { Convener } from './fixtures/app.ts';
import { pdfOf, pngPicture, pngThatSays, SMALL_JPEG } from '../fixtures/slidePictures.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { audiencePlace, projector } from './steps/audienceWindow.ts';
import { expectedAt, lookAtClock } from './steps/clockFigures.ts';
import { dropFile } from './steps/dropFile.ts';
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

test('a picture of one’s own is put into the deck, shown from the tray, zoomed and taken back; what cannot be one is refused while the clock runs', async ({
  convener,
}) => {
  const { planner } = convener;
  await openThePresentScreen(planner);
  await planner.getByRole('button', { name: 'Slides' }).click();
  const sheet = planner.getByRole('listbox', { name: 'Slides in order' });
  await sheet.getByRole('option', { name: 'How the group works together' }).click();
  await dropFile(sheet, 'Way_to_the_deck.png', pngPicture({ width: 800, height: 450 }));
  const own = sheet.getByRole('option', { name: '6, Way to the deck, your own' });
  await expect(own).toHaveAttribute('aria-selected', 'true');
  await own.focus();
  await planner.keyboard.press('Alt+ArrowRight');
  await expect(sheet.getByRole('option', { name: '7, Way to the deck, your own' })).toBeVisible();
  await planner.getByRole('button', { name: 'Earlier' }).click();
  await expect(own).toBeVisible();
  await own.dragTo(sheet.getByRole('option').first());
  await expect(sheet.getByRole('option', { name: '2, Way to the deck, your own' })).toBeVisible();
  const dialog = planner.getByRole('dialog', { name: 'Slides: Peer consultation' });
  await dialog.getByRole('button', { name: 'Undo “Move slide' }).click();
  await expect(own).toBeVisible();
  await planner.getByLabel('Speaker notes').fill('Point to the north door.');
  await press(planner, 'Tab');
  await press(planner, 'Escape');
  await expect(sheet).toBeHidden();
  const audience = await startTheClock(convener);

  await press(planner, 's');
  const tray = planner.getByRole('listbox', { name: 'Slides to show' });
  await expect(tray.getByRole('option', { name: 'How the group works together' })).toBeFocused();
  await press(planner, 'ArrowRight');
  await press(planner, 'Enter');
  const picture = audience.getByRole('img', { name: 'Way to the deck' });
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(800);
  await expect(planner.getByRole('region', { name: 'Notes' })).toContainText('Point to the north door.');

  const zoomed = audience.locator('[data-slide-window] > div');
  await planner.getByRole('button', { name: 'Zoom', exact: true }).click({ position: { x: 40, y: 30 } });
  lastPressedAt = Date.now();
  await expect(zoomed).toHaveCSS('transform', 'matrix(2, 0, 0, 2, 0, 0)');
  await press(planner, 'z');
  await expect(zoomed).toHaveCSS('transform', 'none');
  await press(planner, 'u');
  await expect(zoomed).toHaveCSS('transform', 'matrix(2, 0, 0, 2, 0, 0)');
  await press(planner, 'u');
  await press(planner, 'u');
  await expect(audience.getByRole('heading', { name: 'How the group works together' })).toBeVisible();
  await expect(picture).toHaveCount(0);

  const before = await lookAtClock(planner);
  await press(planner, 'Escape');
  await goTo(planner, 'Agenda');
  await planner.getByRole('button', { name: 'Slides' }).click();
  const refused = planner.getByRole('alert');
  await dropFile(sheet, 'satellite.png', pngThatSays({ width: 20_000, height: 10_000 }));
  await expect(refused).toContainText('has 200 megapixels (20,000 × 10,000)');
  await dropFile(sheet, 'strategy.pdf', pdfOf(['Strategy'], { isLocked: true }));
  await expect(refused).toContainText('“strategy.pdf” asks for a password. No slide was added.');
  await dropFile(sheet, 'photo.png', SMALL_JPEG);
  await expect(refused).toContainText('says “.png”, but inside it is a JPEG picture');
  await dropFile(sheet, 'cut.png', pngThatSays({ width: 800, height: 450 }));
  await expect(refused).toContainText('“cut.png” is broken');
  await dropFile(sheet, 'none.pdf', pdfOf([]));
  await expect(refused).toContainText('“none.pdf” has no pages');
  await dropFile(sheet, 'book.pdf', pdfOf(Array.from({ length: 500 }, (_, page) => `Page ${page}`)));
  await expect(refused).toContainText('“book.pdf” has 500 pages');
  await dropFile(sheet, 'plan.pdf', pdfOf(['Our strategy', 'First steps']));
  await expect(sheet.getByRole('option', { name: 'First steps, your own' })).toBeVisible();
  await expect(refused).toHaveCount(0);
  const there = await lookAtClock(audience);
  expect(Math.abs(there.remainingS - expectedAt(before, there.at))).toBeLessThanOrEqual(1);
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

/** The sample retreat with its clock started; gives the audience window. */
async function startTheSample(convener: Convener): Promise<Page> {
  await openThePresentScreen(convener.planner);
  return startTheClock(convener);
}

async function openThePresentScreen(planner: Page): Promise<void> {
  await planner.getByRole('button', { name: 'Open the sample retreat' }).click();
  await planner.getByRole('button', { name: 'Open the event' }).click();
  await goTo(planner, 'Present');
}

async function startTheClock(convener: Convener): Promise<Page> {
  const { planner } = convener;
  await expect.poll(() => audiencePlace(convener)).toEqual(projector);
  const audience = await convener.audience();
  await expect(audience.getByRole('heading', { name: 'Northlake Civic Leaders Retreat' })).toBeVisible();
  await planner.getByRole('button', { name: 'Start', exact: true }).click();
  await expectPhase(planner, 'Opening and norms');
  return audience;
}

let lastPressedAt = 0;

/** Presses a key as a hand does: not sooner after the last one than a worn clicker bounces. */
async function press(page: Page, key: string): Promise<void> {
  await expect.poll(() => Date.now() - lastPressedAt, { intervals: [50] }).toBeGreaterThan(300);
  await page.keyboard.press(key);
  lastPressedAt = Date.now();
}

async function expectPhase(console: Page, name: string): Promise<void> {
  await expect(
    console.getByRole('region', { name: 'Now' }).getByRole('heading', { name, exact: true }),
  ).toBeVisible();
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
