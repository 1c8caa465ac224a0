import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readClock } from '#domain/clock/readClock';
import { rehearsedReading } from '#domain/clock/rehearsal';
import { foldClock } from '#domain/clock/runningClock';
import type { Run } from '#contract';
import { RETREAT, retreatHouse } from '../testHouse.ts';
import type { TestHouse } from '../testHouse.ts';

const S1 = { eventId: RETREAT, sessionId: 'S1', onDay: null };
const DAY = { eventId: RETREAT, sessionId: null, onDay: '2027-04-15' };

/** Lets time pass for both clocks of the house and for its timers. */
async function pass({ time }: TestHouse, ms: number) {
  time.wallMs += ms;
  time.monoMs += ms;
  await vi.advanceTimersByTimeAsync(ms);
}

const readoutOf = (run: Run) =>
  readClock(foldClock(run.log, run.segments), rehearsedReading(run.rehearsal, run.now));

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('a rehearsal', () => {
  test('has a time of its own that begins at the planned start, and leaves nothing in the workspace', async () => {
    const room = await retreatHouse();
    const revision = room.house.workspace?.revision();
    const run = await room.ask('run.rehearse', { ...DAY, pace: 60 });
    expect(run.segments[0]?.name).toBe('Arrival and coffee');
    await room.ask('run.press', { runId: run.id, press: { kind: 'started' } });
    await pass(room, 20_000);
    const now = await room.ask('run.current', {});
    if (!now) throw new Error('The rehearsal is gone.');
    expect(readoutOf(now)).toMatchObject({
      remainingMs: 10 * 60_000,
      offsetMs: 0,
      at: (run.segments[0]?.startsAt ?? 0) + 20 * 60_000,
    });
    expect(await room.ask('run.of', DAY)).toBeNull();
    await room.ask('run.stopRehearsal', {});
    expect(await room.ask('run.current', {})).toBeNull();
    expect(room.announced.at(-1)).toEqual({ event: 'run.rehearsalEnded', payload: { runId: run.id } });
    expect(room.house.workspace?.revision()).toBe(revision);
  });

  test('goes on from where it stands when its pace changes', async () => {
    const room = await retreatHouse();
    const run = await room.ask('run.rehearse', { ...S1, pace: 10 });
    await room.ask('run.press', { runId: run.id, press: { kind: 'started' } });
    await pass(room, 30_000);
    const slower = await room.ask('run.setPace', { runId: run.id, pace: 1 });
    expect(readoutOf(slower).remainingMs).toBe(10 * 60_000);
    await pass(room, 60_000);
    const later = await room.ask('run.current', {});
    expect(later && readoutOf(later).remainingMs).toBe(9 * 60_000);
  });

  test('waits while something real runs, and gives way to it', async () => {
    const room = await retreatHouse();
    await room.ask('run.rehearse', { ...S1, pace: 1 });
    const real = await room.ask('run.begin', S1);
    expect((await room.ask('run.current', {}))?.id).toBe(real.id);
    expect(await room.attempt('run.rehearse', { ...S1, pace: 1 })).toMatchObject({
      ok: false,
      failure: { kind: 'refused' },
    });
  });
});

describe('going on by itself', () => {
  test('presses Next at zero, waits while held or paused, and comes late by no more than its timer', async () => {
    const room = await retreatHouse();
    const { id: runId, segments } = await room.ask('run.begin', S1);
    const press = (press: Parameters<typeof room.ask<'run.press'>>[1]['press']) =>
      room.ask('run.press', { runId, press });
    await press({ kind: 'started' });
    await press({ kind: 'advanceSet', isAutomatic: true });
    await pass(room, 15 * 60_000);
    const indexNow = async () => readoutOf((await room.ask('run.current', {})) as Run).segmentIndex;
    expect(await indexNow()).toBe(1);
    await press({ kind: 'held' });
    await pass(room, 10 * 60_000);
    expect(await indexNow()).toBe(1);
    // Released long after zero, it goes on at once.
    await press({ kind: 'released' });
    await pass(room, 1);
    expect(await indexNow()).toBe(2);
    await press({ kind: 'paused' });
    await pass(room, 30 * 60_000);
    expect(await indexNow()).toBe(2);
    await press({ kind: 'resumed' });
    await pass(room, (segments[2]?.durationMs ?? 0) - 1);
    expect(await indexNow()).toBe(2);
    await pass(room, 1);
    expect(await indexNow()).toBe(3);
  });

  test('asks first when the laptop slept, and does nothing in a workspace that was closed', async () => {
    const room = await retreatHouse();
    const { id: runId } = await room.ask('run.begin', S1);
    await room.ask('run.press', { runId, press: { kind: 'started' } });
    await room.ask('run.press', { runId, press: { kind: 'advanceSet', isAutomatic: true } });
    await room.ask('run.press', { runId, press: { kind: 'suspended' } });
    room.time.wallMs += 3_600_000;
    room.time.monoMs += 3_600_000;
    await room.ask('run.press', { runId, press: { kind: 'woke' } });
    await pass(room, 60_000);
    const kinds = async () => (await room.ask('run.of', S1))?.log.map(({ kind }) => kind);
    expect(await kinds()).not.toContain('movedTo');
    await room.ask('run.press', { runId, press: { kind: 'gapNotCounted', gapMs: 3_600_000 } });
    await room.ask('workspace.close', {});
    await pass(room, 3_600_000);
    await room.ask('workspace.open', { path: room.path });
    expect(await kinds()).not.toContain('movedTo');
    expect(room.bugs).toEqual([]);
  });
});

describe('a day', () => {
  test('is one run with everything on it, kept and found again by its day', async () => {
    const room = await retreatHouse();
    const run = await room.ask('run.begin', DAY);
    expect(run).toMatchObject({ sessionId: null, onDay: '2027-04-15', rehearsal: null });
    expect(new Set(run.segments.map(({ part }) => part)).size).toBeGreaterThan(6);
    expect((await room.ask('run.begin', DAY)).id).toBe(run.id);
    expect((await room.ask('run.of', DAY))?.id).toBe(run.id);
    expect(await room.ask('run.of', S1)).toBeNull();
    expect(await room.attempt('run.begin', { ...DAY, onDay: '2030-01-01' })).toMatchObject({
      ok: false,
      failure: { kind: 'refused' },
    });
  });
});
