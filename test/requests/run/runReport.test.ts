import { expect, test } from 'vitest';
import type { ClockPress } from '#contract';
import { MINUTE_MS } from '#domain/time';
import { RETREAT, retreatHouse } from '../testHouse.ts';
import type { TestHouse } from '../testHouse.ts';

const S1 = { eventId: RETREAT, sessionId: 'S1', onDay: null };

function pass(room: TestHouse, minutes: number): void {
  room.time.wallMs += minutes * MINUTE_MS;
  room.time.monoMs += minutes * MINUTE_MS;
}

/** Runs the opening and the first phase of the session for so many minutes, and ends it. */
async function run(room: TestHouse, opening: number, present: number): Promise<void> {
  const { id: runId, segments } = await room.ask('run.begin', S1);
  const press = (made: ClockPress) => room.ask('run.press', { runId, press: made });
  await press({ kind: 'started' });
  pass(room, opening);
  await press({ kind: 'movedTo', segmentIndex: segments.findIndex(({ phaseId }) => phaseId === 'present') });
  pass(room, present);
  await press({ kind: 'ended' });
  pass(room, 1);
}

test('a run says how its time went, and two of them what a phase takes', async () => {
  const room = await retreatHouse();
  const { formatId } = (await room.ask('event.read', { eventId: RETREAT })).sessions[0] ?? { formatId: '' };
  expect(await room.ask('run.report', S1)).toBeNull();
  expect(await room.ask('run.list', { eventId: RETREAT })).toEqual([]);

  await run(room, 17, 5);
  expect(await room.ask('run.report', S1)).toMatchObject({
    lengthMs: 22 * MINUTE_MS,
    total: { tookMs: 22 * MINUTE_MS, overtimeMs: 3 * MINUTE_MS },
  });
  expect(await room.ask('run.learned', { formatId })).toEqual([]);

  await run(room, 19, 5);
  expect(await room.ask('run.learned', { formatId })).toEqual([
    { phaseId: 'opening', plannedMinutes: 15, minutes: 18, times: 2 },
    { phaseId: 'present', plannedMinutes: 4, minutes: 5, times: 2 },
  ]);
  expect(await room.ask('run.learned', { formatId: 'world-cafe' })).toEqual([]);
  expect(await room.attempt('run.learned', { formatId: 'x' })).toMatchObject({
    ok: false,
    failure: { kind: 'not-found' },
  });
  expect(await room.ask('run.list', { eventId: RETREAT })).toMatchObject([{ sessionId: 'S1', onDay: null }]);
});

test('a rehearsal teaches nothing', async () => {
  const room = await retreatHouse();
  const { id: runId } = await room.ask('run.rehearse', { ...S1, pace: 1 });
  await room.ask('run.press', { runId, press: { kind: 'started' } });
  pass(room, 20);
  await room.ask('run.press', { runId, press: { kind: 'ended' } });
  expect(await room.ask('run.report', S1)).toBeNull();
  expect(await room.ask('run.list', { eventId: RETREAT })).toEqual([]);
});
