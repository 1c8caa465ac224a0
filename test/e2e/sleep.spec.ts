import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from './fixtures/app.ts';
import type { Convener } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { expectedAt, lookAtClock } from './steps/clockFigures.ts';
import { goTo } from './steps/goTo.ts';
import { processFamily } from './steps/processFamily.ts';

test.setTimeout(90_000);

const asleepMs = 5000;

test('a laptop that slept in the middle shows the right second, asks about the gap, and its log says so', async ({
  convener,
}) => {
  const { planner } = convener;
  await planner.getByRole('button', { name: 'Open the sample retreat' }).click();
  await planner.getByRole('button', { name: 'Open the event' }).click();
  await goTo(planner, 'Present');
  const audience = await convener.audience();
  await expect(audience.getByRole('heading', { name: 'Northlake Civic Leaders Retreat' })).toBeVisible();
  await planner.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(planner.getByRole('timer')).toHaveText(/\d:\d\d/);
  const before = await lookAtClock(planner);

  await sleep(convener);

  for (const page of [planner, audience]) {
    const after = await lookAtClock(page);
    expect(after.at - before.at).toBeGreaterThan(asleepMs);
    expect(Math.abs(after.remainingS - expectedAt(before, after.at))).toBeLessThanOrEqual(1);
  }
  const question = planner.getByRole('alert');
  await expect(question).toContainText(
    /The laptop slept for [5-7] seconds\. Until you decide, the clock ran on/,
  );
  const log = await logOf(convener);
  expect(log.map(({ kind }) => kind)).toEqual(['started', 'suspended', 'woke']);
  const [, suspended, woke] = log;
  const gapMs = (woke?.wallMs ?? 0) - (suspended?.wallMs ?? 0);
  expect(gapMs).toBeGreaterThanOrEqual(asleepMs);

  await question.getByRole('button', { name: 'Leave it out' }).click();
  await expect(question).toHaveCount(0);
  const left = await lookAtClock(planner);
  expect(Math.abs(left.remainingS - gapMs / 1000 - expectedAt(before, left.at))).toBeLessThanOrEqual(1);
  expect((await logOf(convener)).at(-1)).toMatchObject({ kind: 'gapNotCounted' });

  // Only the answer can be taken back; the sleep itself is a fact.
  await planner.keyboard.press('u');
  await expect(question).toBeVisible();
  const again = await lookAtClock(planner);
  expect(Math.abs(again.remainingS - expectedAt(before, again.at))).toBeLessThanOrEqual(1);
});

/**
 * The laptop sleeps: the operating system says so before and after, and in between no process of the app runs. A test
 * cannot put a machine to sleep; the two signals are given as the system gives them, and the processes really stand still.
 */
async function sleep(convener: Convener): Promise<void> {
  await convener.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await expect.poll(async () => (await logOf(convener)).at(-1)?.kind).toBe('suspended');
  const family = processFamily(convener.app.process().pid ?? 0);
  expect(family.length).toBeGreaterThan(3);
  for (const member of family) process.kill(member, 'SIGSTOP');
  await wait(asleepMs);
  for (const member of family) process.kill(member, 'SIGCONT');
  await convener.app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
  await expect.poll(async () => (await logOf(convener)).at(-1)?.kind).toBe('woke');
}

async function logOf({ planner }: Convener) {
  return (await askWorkspace(planner, 'run.current', {}))?.log ?? [];
}
