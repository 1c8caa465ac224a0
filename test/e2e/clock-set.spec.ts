import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { expectedAt, lookAtClock } from './steps/clockFigures.ts';
import type { ClockLook } from './steps/clockFigures.ts';
import { expectPhase, press, startTheSample } from './steps/console.ts';
import { killWorkspaceProcess } from './steps/killWorkspaceProcess.ts';
import { rehearse, steer } from './steps/rehearse.ts';
import { settableClock } from './steps/setWallClock.ts';

test.setTimeout(150_000);

const HOUR_MS = 3_600_000;

const clock = settableClock();
test.use({ environment: clock.environment });
test.afterAll(clock.remove);

test('the laptop’s clock is set back an hour: both screens count on, the console says so, and so does the log', async ({
  convener,
}) => {
  const { planner } = convener;
  const audience = await startTheSample(convener);
  await press(planner, 'PageDown');
  await expectPhase(planner, 'Present');
  const begun = await lookAtClock(planner);

  await clock.setBy(convener, -HOUR_MS);
  for (const page of [planner, audience]) await expectOnTime(page, begun);
  await expect(planner.getByText('The laptop’s clock was changed by 60 minutes.')).toBeVisible();

  // A press is stamped with the clock as it stands now, and the countdown goes by what truly passed.
  await press(planner, '+');
  await expect(planner.getByText('1 added')).toBeVisible();
  const longer = { ...begun, remainingS: begun.remainingS + 60 };
  for (const page of [planner, audience]) await expectOnTime(page, longer);
  const { log = [] } = (await askWorkspace(planner, 'run.current', {})) ?? {};
  const [moved, added] = log.slice(-2);
  expect([moved?.kind, added?.kind]).toEqual(['movedTo', 'added']);
  const passed = { wallMs: 0, monoMs: 0 };
  for (const reading of ['wallMs', 'monoMs'] as const)
    passed[reading] = (added?.[reading] ?? 0) - (moved?.[reading] ?? 0);
  expect(passed.monoMs).toBeGreaterThan(0);
  expect(Math.abs(passed.wallMs + HOUR_MS - passed.monoMs)).toBeLessThan(2000);

  await press(planner, 'u');
  await expect(planner.getByText('1 added')).toBeHidden();
  for (const page of [planner, audience]) await expectOnTime(page, begun);
  clock.setRight();
});

for (const [way, byMs] of [
  ['forward', HOUR_MS],
  ['back', -HOUR_MS],
] as const)
  test(`the clock is set ${way} an hour, then the workspace process is killed: both screens count on`, async ({
    convener,
  }) => {
    const { planner } = convener;
    const audience = await startTheSample(convener);
    await press(planner, 'PageDown');
    await expectPhase(planner, 'Present');
    const begun = await lookAtClock(planner);
    await clock.setBy(convener, byMs);
    await expect.poll(() => lastSeenAfterSetting(planner, byMs)).toBe(true);
    killWorkspaceProcess(convener);
    await expect(async () => {
      const run = await askWorkspace(planner, 'run.current', {});
      expect(run?.log.at(-1)?.kind).toBe('restarted');
    }).toPass();
    for (const page of [planner, audience]) await expectOnTime(page, begun);
    clock.setRight();
  });

test('a session runs over the night in which the clocks go back: an hour comes twice and no minute is lost', async ({
  convener,
}) => {
  const { planner } = convener;
  await planner.getByRole('button', { name: 'Open the sample retreat' }).click();
  await planAtNight(planner, { on: '2027-11-07', startsAt: '01:30' });
  const audience = await rehearse(convener, /^Over the night/, 'A minute in a second');
  await expectPhase(planner, 'Opening and norms');
  const planned = await startsOf(planner);
  // In order of time: the clock on the wall says 01:59 and then 01:00 again.
  expect(planned.filter((time) => time.startsWith('01:')).length).toBeGreaterThan(2);
  expect(planned.some((time, index) => time < (planned[index - 1] ?? ''))).toBe(true);

  await steer(planner, 'Go on by itself at zero');
  const walls = await wallsOf(audience);
  await expect
    .poll(async () => (await walls()).findIndex((wall, index, all) => wall < (all[index - 1] ?? '')), {
      timeout: 90_000,
    })
    .toBeGreaterThan(0);
  const seen = await walls();
  const turn = seen.findIndex((wall, index) => wall < (seen[index - 1] ?? ''));
  expect([seen[turn - 1], seen[turn]]).toEqual([
    expect.stringMatching(/^01:5\d$/),
    expect.stringMatching(/^01:0\d$/),
  ]);
  // What is on then is what was planned for that moment, and nothing was passed over in between.
  const { log = [], segments = [], startedAt = 0 } = (await askWorkspace(planner, 'run.current', {})) ?? {};
  const moves = log.flatMap((entry) => (entry.kind === 'movedTo' ? [entry] : []));
  expect(moves.length).toBeGreaterThan(2);
  for (const [index, move] of moves.entries()) {
    expect(move.segmentIndex).toBe(index + 1);
    const dueMs = (segments[index + 1]?.startsAt ?? 0) - (segments[0]?.startsAt ?? 0);
    // Sixty times as fast, a blink is half a minute.
    expect(Math.abs(move.wallMs - startedAt - dueMs)).toBeLessThan(5 * 60_000);
  }
  await planner.getByRole('button', { name: 'End rehearsal' }).click();
});

/** Whether the workspace has noted, by the clock that was set, that the run is looked after. */
async function lastSeenAfterSetting(planner: Page, byMs: number): Promise<boolean> {
  const run = await askWorkspace(planner, 'run.current', {});
  return Math.abs((run?.lastSeen.wallMs ?? 0) - Date.now() - byMs) < HOUR_MS / 2;
}

/** A consultation of its own in that night, in the zone of the event. */
async function planAtNight(planner: Page, { on, startsAt }: { on: string; startsAt: string }): Promise<void> {
  const { events } = await askWorkspace(planner, 'home.read', {});
  const eventId = events[0]?.id ?? '';
  const { sessions } = await askWorkspace(planner, 'event.read', { eventId });
  await askWorkspace(planner, 'session.add', {
    eventId,
    formatId: sessions[0]?.formatId ?? '',
    title: 'Over the night',
    startsOn: on,
    startsAt,
    variantId: null,
  });
  await planner.getByRole('button', { name: 'Open the event' }).click();
}

/** When what comes starts, as the console lists it. */
async function startsOf(planner: Page): Promise<string[]> {
  const starts = await planner
    .getByRole('list', { name: 'What comes' })
    .locator('li > span:first-child')
    .allTextContents();
  return starts.map((time) => time.trim());
}

/** Writes down, in the page, what its clock on the wall says one after the other. */
async function wallsOf(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const walls: string[] = [];
    Reflect.set(globalThis, 'walls', walls);
    const note = () => {
      const wall = [...document.querySelectorAll('b')]
        .map(({ textContent }) => textContent)
        .find((text) => /^\d\d:\d\d$/.test(text));
      if (wall !== undefined && walls.at(-1) !== wall) walls.push(wall);
    };
    note();
    new MutationObserver(note).observe(document.body, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'walls') as string[]);
}

/** The figures are those of a clock that ran on since `begun`, by what truly passed. */
async function expectOnTime(page: Page, begun: ClockLook): Promise<void> {
  await expect
    .poll(async () => {
      const { remainingS } = await lookAtClock(page);
      return Math.abs(remainingS - expectedAt(begun, Date.now()));
    })
    .toBeLessThanOrEqual(1);
}
