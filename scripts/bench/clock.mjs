import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { figure, quantile } from './figure.mjs';
import { startMeasuredApp } from './measuredApp.mjs';

const MEASURED_MS = 300_000;
const QUIET_MS = 20_000;
const MOST_OFF_MS = 50;
const SLOWEST_SAVE_MS = 20;

/**
 * The clock on the second screen and saving, while the whole kit is written again and again for five minutes: how far the
 * moment at which each second appears is from the true one, and how long a save takes from the window and back. The floor
 * is the same without a kit being written.
 * Electron 25 or newer, two real displays.
 */
export async function measure() {
  const { planner, home, audience: audienceNow, close } = await startMeasuredApp();
  try {
    const { eventId, sessionId } = await planner.evaluate(startSession);
    const audience = await audienceNow();
    await audience.waitForSelector('[role=timer]');
    const quietly = audience.evaluate(watchSeconds, QUIET_MS);
    const quietSaves = await planner.evaluate(saveOften, { eventId, lastMs: QUIET_MS });
    const quietSeconds = await quietly;
    const watching = audience.evaluate(watchSeconds, MEASURED_MS);
    const writing = writeKits(planner, { eventId, sessionId, folder: join(home, 'Documents') });
    const saves = await planner.evaluate(saveOften, { eventId, lastMs: MEASURED_MS });
    const kits = await writing;
    const seconds = await watching;
    return [
      figure({
        name: `seconds on the second screen while ${kits} kits were written, 99th percentile from true`,
        value: quantile(seconds, 0.99),
        unit: 'ms',
        target: MOST_OFF_MS,
        floor: quantile(quietSeconds, 0.99),
      }),
      figure({
        name: `a save while kits were written, 99th percentile of ${saves.length}`,
        value: quantile(saves, 0.99),
        unit: 'ms',
        target: SLOWEST_SAVE_MS,
        floor: quantile(quietSaves, 0.99),
      }),
    ];
  } finally {
    await close();
  }
}

/** In the planner window: the sample, its session presented, the clock running in the longest phase. */
async function startSession() {
  const ask = async (name, input) => {
    const answer = JSON.parse(await window.bridge.ask(name, input));
    if (!answer.ok) throw new Error(answer.failure.message);
    return answer.value;
  };
  await ask('shell.openSample', { sample: 'retreat' });
  const eventId = (await ask('home.read', {})).events[0].id;
  const { sessions } = await ask('event.read', { eventId });
  const sessionId = sessions[0].id;
  const show = { eventId, sessionId, onDay: null };
  const run = await ask('run.begin', show);
  await ask('present.open', show);
  await ask('run.press', { runId: run.id, press: { kind: 'started' } });
  const longest = run.segments
    .filter((segment) => segment.kind === 'phase' && segment.round === 1)
    .sort((one, other) => other.durationMs - one.durationMs)[0];
  await ask('run.press', { runId: run.id, press: { kind: 'movedTo', segmentIndex: longest.index } });
  return { eventId, sessionId };
}

/** In the audience window: how far each new figure is from the moment it stands for, in milliseconds. */
async function watchSeconds(lastMs) {
  const ask = async (name, input) => JSON.parse(await window.bridge.ask(name, input)).value;
  const offset = async () => {
    let best = { roundTrip: Infinity, value: 0 };
    for (let ping = 0; ping < 100; ping++) {
      const asked = performance.now();
      const { monoMs } = await ask('clock.read', {});
      const roundTrip = performance.now() - asked;
      if (roundTrip < best.roundTrip) best = { roundTrip, value: monoMs - asked - roundTrip / 2 };
    }
    return best.value;
  };
  const aheadMs = await offset();
  const run = await ask('run.current', {});
  const moved = run.log.at(-1);
  const endsMono = moved.monoMs + run.segments[moved.segmentIndex].durationMs;
  const off = [];
  const timer = document.querySelector('[role=timer]');
  let shown = timer.textContent;
  const observer = new MutationObserver(() => {
    const figures = document.querySelector('[role=timer]')?.textContent ?? '';
    if (figures === shown || !/^\d+:\d\d$/.test(figures)) return;
    shown = figures;
    const [minutes, seconds] = figures.split(':').map(Number);
    const trueLeftMs = endsMono - (performance.now() + aheadMs);
    off.push(Math.abs(trueLeftMs - (minutes * 60 + seconds) * 1000));
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  await new Promise((resolve) => setTimeout(resolve, lastMs));
  observer.disconnect();
  return off;
}

/** Whole kits one after the other, each to an empty folder, until the time is over. */
async function writeKits(planner, { eventId, sessionId, folder }) {
  const endsAt = performance.now() + MEASURED_MS;
  let kits = 0;
  for (; performance.now() < endsAt; kits++) {
    await planner.evaluate(
      async (input) => {
        const ask = async (name, asked) => JSON.parse(await window.bridge.ask(name, asked));
        const list = await ask('kit.list', { eventId: input.eventId, sessionId: input.sessionId });
        const documents = list.value.map((document) => document.id);
        const made = await ask('kit.save', { ...input, documents, where: 'usual' });
        if (!made.ok) throw new Error(made.failure.message);
      },
      { eventId, sessionId, jobId: `kit-${kits}` },
    );
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  return kits;
}

/** In the planner window: a save every 100 ms, timed from here and back. Nothing in the kit shows what is saved. */
async function saveOften({ eventId, lastMs }) {
  const endsAt = performance.now() + lastMs;
  const ask = async (name, input) => JSON.parse(await window.bridge.ask(name, input));
  const { people } = (await ask('event.read', { eventId })).value;
  const saves = [];
  while (performance.now() < endsAt) {
    const startedAt = performance.now();
    const changes = { dietary: `note ${saves.length}` };
    const answer = await ask('person.change', { eventId, personId: people[0].id, changes });
    if (!answer.ok) throw new Error(answer.failure.message);
    saves.push(performance.now() - startedAt);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return saves;
}
