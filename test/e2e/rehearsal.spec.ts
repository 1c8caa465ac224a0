import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import type { Convener } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { audiencePlace, projector } from './steps/audienceWindow.ts';
import { rehearse, steer } from './steps/rehearse.ts';

test('a consultation of 156 minutes goes through by itself on both screens, with a projector pulled out on the way', async ({
  convener,
  displays,
}) => {
  test.setTimeout(300_000);
  const { planner } = convener;
  const planned = await planGroupsOfFour(convener);
  const audience = await rehearse(convener, /^Groups of four/, 'A minute in a second');
  await steer(planner, 'Go on by itself at zero');
  await Promise.all([planner, audience].map(noteHeadings));

  // Every group knows its people in the second round, whatever happens to the projector then.
  await expect(planner.getByText('Groups in round 2')).toBeVisible({ timeout: 90_000 });
  displays.unplugProjector();
  await expect.poll(() => convener.hasAudience()).toBe(false);
  displays.plugProjector();
  const again = await convener.audience();
  await expect.poll(() => audiencePlace(convener)).toEqual(projector);
  await noteHeadings(again);

  const { segments } = planned;
  const last = segments.at(-1)?.name ?? '';
  await expect
    .poll(() => headingsOf(planner).then((seen) => seen.at(-1)), { timeout: 180_000, intervals: [1000] })
    .toBe(last);
  // A phase of a minute is on screen for a second, which a busy machine may pass over; longer ones nobody misses.
  const onConsole = await headingsOf(planner);
  const long = segments.slice(1).filter(({ durationMs }) => durationMs >= 4 * 60_000);
  expect(onConsole.filter((name) => long.some((segment) => segment.name === name))).toEqual(
    long.map(({ name }) => name),
  );
  await steer(planner, 'Clock alone');
  await expect(again.getByRole('heading', { name: last, exact: true })).toBeVisible();
  await steer(planner, 'What belongs to the phase');

  const run = await askWorkspace(planner, 'run.current', {});
  const moves = run?.log.filter(({ kind }) => kind === 'movedTo') ?? [];
  const begunAt = run?.log.find(({ kind }) => kind === 'started')?.wallMs ?? 0;
  for (const [index, move] of moves.entries()) {
    const dueMs = (segments[index + 1]?.startsAt ?? 0) - (segments[0]?.startsAt ?? 0);
    // Each step may come a little late, and in a rehearsal sixty times as fast a blink is half a minute.
    expect(move.wallMs - begunAt - dueMs).toBeGreaterThanOrEqual(0);
    expect(move.wallMs - begunAt - dueMs).toBeLessThan(5 * 60_000);
  }
  expect(moves).toHaveLength(segments.length - 1);

  await planner.getByRole('button', { name: 'End rehearsal' }).click();
  await expect(planner.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});

/** Twenty people of the sample in five groups of four: 15 + 4 × 30 + 3 × 2 + 15 minutes. */
async function planGroupsOfFour({ planner }: Convener) {
  await planner.getByRole('button', { name: 'Open the sample retreat' }).click();
  const { events } = await askWorkspace(planner, 'home.read', {});
  const eventId = events[0]?.id ?? '';
  const { people, sessions } = await askWorkspace(planner, 'event.read', { eventId });
  const formatId = sessions[0]?.formatId ?? '';
  const { id: sessionId } = await askWorkspace(planner, 'session.add', {
    eventId,
    formatId,
    title: 'Groups of four',
    startsOn: '2027-04-16',
    startsAt: '13:00',
    variantId: null,
  });
  const groups = Array.from({ length: 5 }, (_, group) =>
    people.slice(group * 4, group * 4 + 4).map(({ id }) => id),
  );
  await askWorkspace(planner, 'groups.accept', { sessionId, groups, seed: 1 });
  const planned = await askWorkspace(planner, 'event.read', { eventId });
  const { breaks = [] } = planned.sessions.find(({ id }) => id === sessionId) ?? {};
  for (const { afterRound } of breaks)
    await askWorkspace(planner, 'session.removeBreak', { sessionId, afterRound });
  await planner.getByRole('button', { name: 'Open the event' }).click();
  const show = { eventId, sessionId, onDay: null };
  const { segments } = await askWorkspace(planner, 'run.rehearse', { ...show, pace: 1 });
  await askWorkspace(planner, 'run.stopRehearsal', {});
  const minutes = segments.reduce((sum, { durationMs }) => sum + durationMs / 60_000, 0);
  expect(minutes).toBe(156);
  return { segments };
}

/** Writes down, in the page, which phases it names one after the other. */
async function noteHeadings(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Reflect.set(globalThis, 'headings', seen);
    const note = () => {
      const heading = document.querySelector('[aria-label="Now"] h2, h1')?.textContent ?? '';
      const phase = document.querySelector('[aria-label="Now"] h2')?.textContent ?? heading;
      const place =
        document.querySelector('[aria-label="Now"] ol li[data-place="current"]')?.textContent ?? '';
      const key = `${phase} ${place} ${document.querySelector('header h1')?.textContent ?? ''}`;
      if (Reflect.get(globalThis, 'headingKey') !== key) seen.push(phase);
      Reflect.set(globalThis, 'headingKey', key);
    };
    note();
    new MutationObserver(note).observe(document.body, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
}

async function headingsOf(page: Page): Promise<string[]> {
  const seen = await page.evaluate(() => Reflect.get(globalThis, 'headings') as string[]);
  // One phase may be seen twice while its neighbours are drawn; two in a row are never the same in a plan.
  return seen.filter((name, index) => name !== seen[index - 1]);
}
