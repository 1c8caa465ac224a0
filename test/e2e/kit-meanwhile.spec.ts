import type { Page } from '@playwright/test';
import { plainEvent } from '../fixtures/plainEvent.mjs';
import { expect, test } from './fixtures/app.ts';
import { askWorkspace } from './steps/askWorkspace.ts';
import { audiencePlace, projector } from './steps/audienceWindow.ts';
import { expectedAt, lookAtClock, secondsIn } from './steps/clockFigures.ts';
import { expectPhase, press } from './steps/console.ts';
import { goTo } from './steps/goTo.ts';
import { kitFiles } from './steps/kitFiles.ts';

const EVENT = 'Two hundred at once';
const PEOPLE = 200;

test('the whole kit of 200 people is written while a session runs: both countdowns show every second, and a press is answered', async ({
  convener,
}) => {
  test.setTimeout(300_000);
  const { planner } = convener;
  const { eventId, sessionId } = await planForTwoHundred(planner);
  await planner.getByRole('button', { name: 'Open the event' }).click();
  await goTo(planner, 'Present');
  await expect.poll(() => audiencePlace(convener)).toEqual(projector);
  await planner.getByRole('button', { name: 'Start', exact: true }).click();
  await expectPhase(planner, 'Opening and norms');
  const audience = await convener.audience();
  const begun = await lookAtClock(planner);
  const pages = [planner, audience];
  await Promise.all(pages.map(noteFigures));

  const listed = await askWorkspace(planner, 'kit.list', { eventId, sessionId });
  const documents = listed.filter(({ status }) => status !== 'waits').map(({ id }) => id);
  let isWritten = false;
  const written = askWorkspace(planner, 'kit.save', {
    eventId,
    sessionId,
    documents,
    jobId: 'all',
    where: 'usual',
  });
  void written.finally(() => {
    isWritten = true;
  });
  // A press of the clock in the middle of it, and one taken back.
  await expect.poll(() => filesSoFar()).toBeGreaterThan(20);
  await press(planner, '+');
  await expect(planner.getByText('1 added')).toBeVisible();
  expect(isWritten).toBe(false);
  await press(planner, 'u');
  await expect(planner.getByText('1 added')).toBeHidden();
  await written;
  expect(
    (await kitFiles(convener, EVENT)).filter((file) => file.includes('orksheet')).length,
  ).toBeGreaterThanOrEqual(PEOPLE);

  for (const page of pages) {
    await expect
      .poll(async () => {
        const look = await lookAtClock(page);
        return Math.abs(look.remainingS - expectedAt(begun, look.at));
      })
      .toBeLessThanOrEqual(1);
    const looks = await notedFigures(page);
    const seconds = looks.map(({ figures }) => secondsIn(figures));
    // The minute that came and went is the only jump: every other figure is the one before less a second.
    const steps = seconds.map((second, index) => second - (seconds[index - 1] ?? second + 1));
    expect(steps.filter((step) => step !== -1).map((step) => Math.round(step / 60))).toEqual([1, -1]);
  }

  async function filesSoFar(): Promise<number> {
    return (await kitFiles(convener, EVENT).catch(() => [])).length;
  }
});

/** 40 tables of five with a consultation, as a large event has them. */
async function planForTwoHundred(planner: Page): Promise<{ eventId: string; sessionId: string }> {
  await askWorkspace(planner, 'shell.openOwnWorkspace', {});
  const day = { startsOn: '2027-05-01', endsOn: '2027-05-01' };
  const { id: eventId } = await askWorkspace(planner, 'event.add', plainEvent({ name: EVENT, ...day }));
  const personIds: string[] = [];
  for (let number = 1; number <= PEOPLE; number++) {
    const person = {
      display: `Participant ${number}`,
      first: 'Participant',
      last: String(number),
      organization: `City ${number % 50}`,
      challengeTitle: `Two teams, one yard, ${number}`,
      challengeQuestion: 'How do I rebuild trust?',
    };
    personIds.push((await askWorkspace(planner, 'person.add', { eventId, person })).id);
  }
  const { id: sessionId } = await askWorkspace(planner, 'session.add', {
    eventId,
    formatId: 'peer-consultation',
    title: 'Consultation',
    startsOn: day.startsOn,
    startsAt: '13:00',
    variantId: null,
  });
  const groups = Array.from({ length: PEOPLE / 5 }, (_, table) => personIds.slice(table * 5, table * 5 + 5));
  await askWorkspace(planner, 'groups.accept', { sessionId, groups, seed: 1 });
  return { eventId, sessionId };
}

interface NotedFigures {
  figures: string;
}

/** Writes down, in the page, every figure that its countdown shows. */
async function noteFigures(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: NotedFigures[] = [];
    Reflect.set(globalThis, 'noted', noted);
    const note = () => {
      const figures = document.querySelector('[role="timer"]')?.textContent ?? '';
      if (/\d:\d\d/.test(figures) && noted.at(-1)?.figures !== figures) noted.push({ figures });
    };
    note();
    new MutationObserver(note).observe(document.body, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
}

function notedFigures(page: Page): Promise<NotedFigures[]> {
  return page.evaluate(() => Reflect.get(globalThis, 'noted') as NotedFigures[]);
}
