import { figure, median } from './figure.mjs';
import { startMeasuredApp } from './measuredApp.mjs';
import { plainEvent } from '../../test/fixtures/plainEvent.mjs';

const DAYS = 5;
const BLOCKS_A_DAY = 40;
const OPENINGS = 9;
const MOST_OPENING_MS = 100;
const MOST_FRAME_MS = 17;
const LONGEST_FRAME_MS = 50;

/**
 * An agenda of five days with 200 blocks in the real window: from the click on Agenda until every block stands, and the
 * frames while a block is dragged. The floor of the frames is the same window with the pointer moving and nothing held.
 */
export async function measure() {
  const { planner: page, close } = await startMeasuredApp();
  try {
    await page.waitForSelector('#root button');
    await page.evaluate(fillEvent, { days: DAYS, blocksADay: BLOCKS_A_DAY, event: fiveDays() });
    await page.getByRole('button', { name: 'Open the event' }).click();
    const navigation = page.getByRole('navigation', { name: 'Main' });
    await navigation.getByRole('button', { name: 'Agenda' }).waitFor();
    const openings = [];
    for (let time = 0; time < OPENINGS; time++) {
      openings.push(await page.evaluate(openAgenda, DAYS * BLOCKS_A_DAY));
      await navigation.getByRole('button', { name: 'Overview' }).click();
      await page.waitForTimeout(300);
    }
    await navigation.getByRole('button', { name: 'Agenda' }).click();
    const block = page.locator('[data-item]').nth(5);
    const box = await block.boundingBox();
    const idle = await framesWhile(page, box, false);
    const dragging = await framesWhile(page, box, true);
    return [
      figure({
        name: 'an agenda of 200 blocks, from the click until every block stands',
        value: median(openings.slice(1)),
        unit: 'ms',
        target: MOST_OPENING_MS,
        floor: MOST_FRAME_MS,
      }),
      figure({
        name: 'a frame while a block is dragged among 200, median',
        value: median(dragging),
        unit: 'ms',
        target: MOST_FRAME_MS,
        floor: median(idle),
      }),
      figure({
        name: 'the longest frame while a block is dragged among 200',
        value: Math.max(...dragging),
        unit: 'ms',
        target: LONGEST_FRAME_MS,
        floor: Math.max(...idle),
      }),
    ];
  } finally {
    await close();
  }
}

/** Moves the pointer for about two seconds and gives the time between frames; let go with Escape, so nothing changes. */
async function framesWhile(page, box, isHeld) {
  await page.mouse.move(box.x + 40, box.y + 6);
  if (isHeld) await page.mouse.down();
  const frames = page.evaluate(recordFrames, 2000);
  for (let step = 0; step < 100; step++)
    await page.mouse.move(box.x + 40 + (step % 20), box.y + 6 + (step % 50) * 5);
  const recorded = await frames;
  await page.keyboard.press('Escape');
  if (isHeld) await page.mouse.up();
  return recorded;
}

/** In the window: the time between one frame and the next. */
async function recordFrames(lastMs) {
  const frames = [];
  await new Promise((resolve) => {
    const startedAt = performance.now();
    let before = null;
    const next = (now) => {
      if (before !== null) frames.push(now - before);
      before = now;
      if (now - startedAt < lastMs) requestAnimationFrame(next);
      else resolve();
    };
    requestAnimationFrame(next);
  });
  return frames;
}

/** In the window: the click, and the frame in which all blocks are drawn. */
async function openAgenda(blocks) {
  const button = [...document.querySelectorAll('nav button')].find((link) => link.textContent === 'Agenda');
  const startedAt = performance.now();
  button.click();
  await new Promise((resolve) => {
    const look = () =>
      document.querySelectorAll('[data-item]').length >= blocks
        ? requestAnimationFrame(resolve)
        : requestAnimationFrame(look);
    look();
  });
  return performance.now() - startedAt;
}

function fiveDays() {
  return plainEvent({ name: 'Five days', kind: 'retreat', startsOn: '2031-06-02', endsOn: '2031-06-06' });
}

/** In the window: an event of its own with so many blocks. */
async function fillEvent({ days, blocksADay, event }) {
  const ask = async (name, input) => {
    const answer = JSON.parse(await window.bridge.ask(name, input));
    if (!answer.ok) throw new Error(answer.failure.message);
    return answer.value;
  };
  await ask('shell.openOwnWorkspace', {});
  const { id: eventId } = await ask('event.add', event);
  for (let day = 0; day < days; day++)
    for (let index = 0; index < blocksADay; index++) {
      const minute = 7 * 60 + index * 20;
      const startsAt = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      const isBreak = index % 6 === 5;
      await ask('block.add', {
        eventId,
        block: {
          title: isBreak ? 'Break' : `Block ${index + 1}`,
          seating: isBreak ? 'break' : ['full', 'groups', 'pairs'][index % 3],
          formatId: null,
          startsOn: `2031-06-0${day + 2}`,
          startsAt,
          durationMs: 20 * 60_000,
          timing: index === 0 ? 'start-length' : 'follows-length',
          endsAt: null,
          lane: 0,
          lead: `Lead ${index % 7}`,
          room: '',
          note: '',
          isStoryFirst: false,
          stays: isBreak,
        },
      });
    }
}
