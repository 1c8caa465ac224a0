import { appendFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { audiencePlace, projector } from './steps/audienceWindow.ts';
import { expectedAt, lookAtClock } from './steps/clockFigures.ts';
import { expectPhase, press, startTheSample } from './steps/console.ts';

test.setTimeout(120_000);

test('the power is lost in the middle of a write: every press that was answered is there, and the clock ran on', async ({
  convener,
}) => {
  await startTheSample(convener);
  await press(convener.planner, 'PageDown');
  await expectPhase(convener.planner, 'Present');
  await press(convener.planner, '+');
  await expect(convener.planner.getByText('1 added')).toBeVisible();
  const begun = await lookAtClock(convener.planner);
  const { log = [] } = (await askWorkspace(convener.planner, 'run.current', {})) ?? {};

  await convener.cutPower();
  // What was being written when the power went: the beginning of a page that nobody was told is kept.
  const unfinished = writeAheadLog(convener.home);
  expect(statSync(unfinished).size).toBeGreaterThan(0);
  appendFileSync(unfinished, Buffer.alloc(1777, 0xc3));

  await convener.open();
  const { planner } = convener;
  const question = planner.getByRole('dialog', { name: 'A session was running' });
  await expect(question).toContainText('Nothing of the session is lost.');
  await question.getByRole('button', { name: /^Resume: the clock ran on/ }).click();
  await expectPhase(planner, 'Present');
  await expect.poll(() => audiencePlace(convener)).toEqual(projector);
  for (const page of [planner, await convener.audience()])
    await expect
      .poll(async () => {
        const look = await lookAtClock(page);
        return Math.abs(look.remainingS - expectedAt(begun, look.at));
      })
      .toBeLessThanOrEqual(1);
  const after = (await askWorkspace(planner, 'run.current', {}))?.log ?? [];
  expect(after.slice(0, log.length)).toEqual(log);
  expect(after.slice(log.length).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['restarted']));
  await press(planner, 'u');
  await expect(planner.getByText('1 added')).toBeHidden();
});

/** The file beside the workspace that SQLite writes to first. */
function writeAheadLog(home: string): string {
  const folder = readdirSync(home, { recursive: true, encoding: 'utf8' });
  const [found = ''] = folder.filter((path) => path.endsWith('.convener-wal'));
  return join(home, found);
}
