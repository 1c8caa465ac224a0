import { expect, test } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { audiencePlace, projector } from './steps/audienceWindow.ts';
import { expectedAt, lookAtClock } from './steps/clockFigures.ts';
import { expectPhase, openThePresentScreen, press } from './steps/console.ts';
import { expectAccessible } from './steps/expectAccessible.ts';
import { killWorkspaceProcess } from './steps/killWorkspaceProcess.ts';
import { steer } from './steps/rehearse.ts';

test.setTimeout(120_000);

test('people get time to write before the session: its prompts and its countdown are in the room, survive a killed process, and each press is taken back', async ({
  convener,
}) => {
  const { planner } = convener;
  await openThePresentScreen(planner);
  await expect.poll(() => audiencePlace(convener)).toEqual(projector);
  await expectAccessible(planner);
  await planner.getByRole('button', { name: 'Time to write' }).click();
  await planner.getByRole('menuitem', { name: '45 minutes' }).click();
  await expectPhase(planner, 'Time to write');
  const audience = await convener.audience();
  await expect(
    audience.getByRole('heading', { name: 'Time to write: my leadership challenge' }),
  ).toBeVisible();
  await expect(audience.getByText('What is happening, where, since when?')).toBeVisible();
  const begun = await lookAtClock(audience);
  expect(begun.remainingS).toBeGreaterThan(44 * 60);
  await expect(planner.getByRole('region', { name: 'Do' })).toContainText('Everybody writes alone');
  await expectAccessible(planner);

  killWorkspaceProcess(convener);
  const kinds = async () =>
    ((await askWorkspace(planner, 'run.current', {}).catch(() => null))?.log ?? []).map(({ kind }) => kind);
  await expect.poll(kinds).toEqual(['arranged', 'started', 'restarted']);
  for (const page of [planner, audience])
    await expect
      .poll(async () => {
        const look = await lookAtClock(page);
        return Math.abs(look.remainingS - expectedAt(begun, look.at));
      })
      .toBeLessThanOrEqual(1);

  await press(planner, 'PageDown');
  await expectPhase(planner, 'Opening and norms');
  await expect(audience.getByRole('heading', { name: 'How the group works together' })).toBeVisible();

  // Beside a session: after what is on, and gone again with one press.
  await steer(planner, '30 minutes to write after this');
  const comes = planner.getByRole('list', { name: 'What comes' }).getByRole('listitem').first();
  await expect(comes).toContainText('Time to write');
  await expect(comes).toContainText('30');
  await press(planner, 'u');
  await expect(comes).not.toContainText('Time to write');

  // Next, Start and the time itself come back one by one.
  await press(planner, 'u');
  await expectPhase(planner, 'Time to write');
  await expect(planner.getByRole('button', { name: 'Undo “Start”' })).toBeVisible();
  await press(planner, 'u');
  await expect(planner.getByRole('button', { name: 'Undo “45 minutes to write”' })).toBeVisible();
  await press(planner, 'u');
  await expectPhase(planner, 'Opening and norms');
});
