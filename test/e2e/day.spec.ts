import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import type { Convener } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { audiencePlace, projector } from './steps/audienceWindow.ts';
import { goTo } from './steps/goTo.ts';

test('a whole day runs from one console: its parts in order, steered, undone, and nothing kept of a rehearsal', async ({
  convener,
}) => {
  test.setTimeout(150_000);
  const { planner } = convener;
  const audience = await rehearse(convener, /^The whole day, Thursday/, 'In real time');
  await expect(planner.getByText('Rehearsal: in real time')).toBeVisible();
  await expectPhase(planner, 'Arrival and coffee');
  await expect(audience.getByText('We begin at')).toBeVisible();
  await expect(audience.getByText('09:00', { exact: true })).toBeVisible();
  const then = planner.getByRole('list').filter({ hasText: 'Lunch' });
  const partsLeft = () => then.getByRole('listitem').locator('b').allTextContents();
  const parts = await partsLeft();
  const [, circles = '', , talk = ''] = parts;
  expect([circles, parts[2], talk]).toEqual([
    expect.stringContaining('Story circles'),
    'Break',
    expect.stringContaining('Peer-led workshop'),
  ]);

  // Another order, a break in between, a part left out: each is one press and comes back by undo.
  await change(planner, 'Break', 'Earlier');
  await expect.poll(async () => (await partsLeft()).slice(1, 3)).toEqual(['Break', circles]);
  await change(planner, 'Lunch', 'Break of 10 minutes before it');
  await expect(planner.getByText('10 minutes behind')).toBeVisible();
  await change(planner, talk, 'Leave it out');
  await expect.poll(async () => (await partsLeft()).includes(talk)).toBe(false);
  for (const label of [`Leave out “${talk}”`, 'Break of 10 minutes', 'Move “Break”'])
    await takeBack(planner, label);
  expect(await partsLeft()).toEqual(parts);
  await expect(planner.getByText('On time')).toBeVisible();

  // Late: what is left shares it, breaks keep their time, and the end is as planned again.
  for (let minute = 0; minute < 6; minute++) {
    await planner.waitForTimeout(150);
    await planner.getByRole('button', { name: 'Add 1 min' }).click();
    await expect(planner.getByText(`${minute + 1} added`)).toBeVisible();
  }
  await planner.getByRole('button', { name: 'Re-spread…' }).click();
  const proposal = planner.getByRole('dialog', { name: 'Make up for the time' });
  await expect(proposal.getByRole('row').filter({ hasText: 'Lunch' })).toHaveCount(0);
  await proposal.getByRole('button', { name: 'Re-spread', exact: true }).click();
  await expect(planner.getByText('On time')).toBeVisible();
  await expect(planner.getByRole('button', { name: 'Undo “Re-spread”' })).toBeVisible();

  // A block runs phase by phase, with its own words and its own slide.
  await planner.keyboard.press('ArrowRight');
  await expectPhase(planner, 'Question');
  await expect(audience.getByRole('heading', { name: 'Question', exact: true })).toBeVisible();
  await expect(planner.getByRole('region', { name: 'Say' })).toBeVisible();

  await planner.keyboard.press('h');
  await expect(planner.getByRole('button', { name: 'Held' })).toBeVisible();
  await steer(planner, 'Slide with clock');
  await steer(planner, 'What belongs to the phase');

  await planner.getByRole('button', { name: 'End rehearsal' }).click();
  await expect(planner.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  expect(await askWorkspace(planner, 'run.current', {})).toBeNull();
});

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
  const names = segments.map(({ name }) => name);
  const onConsole = await headingsOf(planner);
  expect(onConsole).toEqual(names.slice(names.length - onConsole.length));
  expect(onConsole.length).toBeGreaterThan(names.length - 2);
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

/** Rehearses what is chosen by its label; gives the audience window. */
async function rehearse(convener: Convener, choice: RegExp, pace: string): Promise<Page> {
  const { planner } = convener;
  const sample = planner.getByRole('button', { name: 'Open the sample retreat' });
  if (await sample.isVisible()) {
    await sample.click();
    await planner.getByRole('button', { name: 'Open the event' }).click();
  }
  await goTo(planner, 'Present');
  await planner.getByRole('combobox', { name: 'Present', exact: true }).click();
  await planner.getByRole('option', { name: choice }).click();
  await expect.poll(() => audiencePlace(convener)).toEqual(projector);
  await planner.getByRole('button', { name: 'Rehearse' }).click();
  await planner.getByRole('menuitem', { name: pace }).click();
  await expect(planner.getByRole('region', { name: 'Now' })).toBeVisible();
  return convener.audience();
}

/** Undoes as a hand does: not sooner after the last press than a worn clicker bounces. */
async function takeBack(planner: Page, label: string): Promise<void> {
  const undo = planner.getByRole('button', { name: `Undo “${label}”` });
  await expect(undo).toBeVisible();
  await planner.waitForTimeout(300);
  await undo.click();
  await expect(undo).toBeHidden();
}

async function steer(planner: Page, what: string): Promise<void> {
  await planner.getByRole('button', { name: /^(Steer|Held)$/ }).click();
  await planner.getByRole('menu').getByText(what, { exact: true }).click();
}

async function change(planner: Page, part: string, what: string): Promise<void> {
  await planner
    .getByRole('button', { name: `Change ${part}`, exact: true })
    .first()
    .click();
  await planner.getByRole('menuitem', { name: what }).click();
}

async function expectPhase(console: Page, name: string): Promise<void> {
  await expect(
    console.getByRole('region', { name: 'Now' }).getByRole('heading', { name, exact: true }),
  ).toBeVisible();
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
