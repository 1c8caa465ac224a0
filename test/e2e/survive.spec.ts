import { expect, test } from './fixtures/app.ts';
import type { Page } from '@playwright/test';
import type { Convener } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { audiencePlace, projector } from './steps/audienceWindow.ts';
import { expectedAt, lookAtClock } from './steps/clockFigures.ts';
import type { ClockLook } from './steps/clockFigures.ts';
import { asAHandDoes, expectPhase, wasClicked } from './steps/console.ts';
import { goTo } from './steps/goTo.ts';
import { killWorkspaceProcess } from './steps/killWorkspaceProcess.ts';

test.setTimeout(150_000);

test('a clicker that bounces, two hands at once, every change of the projector and two killed processes: the room sees the right second', async ({
  convener,
  displays,
}) => {
  const { planner } = convener;
  await planner.getByRole('button', { name: 'Open the sample retreat' }).click();
  await planner.getByRole('button', { name: 'Open the event' }).click();
  await goTo(planner, 'Present');
  await planner.getByRole('button', { name: 'Start', exact: true }).click();
  await expectPhase(planner, 'Opening and norms');
  const audience = await convener.audience();

  // Five events within 100 ms are one press, and so are both windows at once.
  for (let event = 0; event < 5; event++) await planner.keyboard.press('PageDown');
  await expectPhase(planner, 'Present');
  wasClicked();
  await asAHandDoes(async () => {
    await Promise.all([planner.keyboard.press('ArrowRight'), audience.keyboard.press('ArrowRight')]);
  });
  await expectPhase(planner, 'Clarify');
  const begun = await lookAtClock(planner);

  // Pulled out, put in elsewhere, in another resolution.
  displays.unplugProjector();
  await expect.poll(() => convener.hasAudience()).toBe(false);
  await expectOnTime(planner, begun);
  displays.changeProjector({ mode: '1024x768', position: '0x800' });
  await expect.poll(() => audiencePlace(convener)).toEqual({ x: 0, y: 800, width: 1024, height: 768 });
  await expectOnTime(await convener.audience(), begun);
  displays.changeProjector({});
  await expect.poll(() => audiencePlace(convener)).toEqual(projector);
  await expectOnTime(await convener.audience(), begun);
  expect((await movesOf(planner)).length).toBe(2);

  // A mirror shows the console itself: nothing may lie over it.
  displays.changeProjector({ mode: '1280x800', position: '0x0' });
  await expect.poll(() => convener.hasAudience()).toBe(false);
  await expect(planner.getByRole('button', { name: 'No second screen' })).toBeVisible();
  displays.changeProjector({});
  await expect.poll(() => audiencePlace(convener)).toEqual(projector);

  // The page on the second screen dies: another one takes its place.
  const crashed = await convener.audience();
  await crashAudience(convener);
  await expect.poll(() => crashed.isClosed()).toBe(true);
  await expect.poll(() => audiencePlace(convener)).toEqual(projector);
  await expectOnTime(await convener.audience(), begun);

  // The process with the workspace dies: both screens go on, and the log says what happened.
  killWorkspaceProcess(convener);
  const second = await convener.audience();
  await expectOnTime(second, begun);
  await expectOnTime(planner, begun);
  await expect
    .poll(async () => (await logOf(planner)).map(({ kind }) => kind), { timeout: 20_000 })
    .toContain('restarted');
  await expectOnTime(second, begun);
  await planner.keyboard.press('+');
  await expect
    .poll(async () => (await lookAtClock(second)).remainingS - expectedAt(begun, Date.now()))
    .toBeGreaterThan(58);

  // The display stays awake while it runs and may sleep when it is over.
  const staysAwake = async () => (await askWorkspace(planner, 'present.state', {})).staysAwake;
  expect(await staysAwake()).toBe(true);
  await planner.getByRole('button', { name: 'End session' }).click();
  await planner.getByRole('button', { name: 'End now' }).click();
  await expect.poll(staysAwake).toBe(false);
  await planner.getByRole('button', { name: 'Leave' }).click();
  await goTo(planner, 'Present');
  await expect(planner.getByRole('button', { name: 'Start again' })).toBeVisible();
});

/** The figures on a page are those of a clock that ran on since `begun`, to the second. */
async function expectOnTime(page: Page, begun: ClockLook): Promise<void> {
  await expect
    .poll(async () => {
      const look = await lookAtClock(page);
      return Math.abs(look.remainingS - expectedAt(begun, look.at));
    })
    .toBeLessThanOrEqual(1);
}

async function logOf(page: Page) {
  return (await askWorkspace(page, 'run.current', {}))?.log ?? [];
}

async function movesOf(page: Page) {
  return (await logOf(page)).filter(({ kind }) => kind === 'movedTo');
}

function crashAudience(convener: Convener) {
  return convener.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes('/audience.html'),
    );
    window?.webContents.forcefullyCrashRenderer();
  });
}
