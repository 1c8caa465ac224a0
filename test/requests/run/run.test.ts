import { describe, expect, test } from 'vitest';
import type { ClockPress } from '#contract';
import { readClock } from '#domain/clock/readClock';
import { foldClock } from '#domain/clock/runningClock';
import { noteRunSeen } from '../../../main/requests/run/runHandlers.ts';
import { RETREAT, retreatHouse } from '../testHouse.ts';
import type { TestHouse } from '../testHouse.ts';

const S1 = { eventId: RETREAT, sessionId: 'S1', onDay: null };

describe('the running clock', () => {
  test('freezes the plan when it begins, keeps every press with both clocks, and goes on after opening again', async () => {
    const room = await retreatHouse();
    const run = await room.ask('run.begin', S1);
    expect(run.segments[0]).toMatchObject({ phaseId: 'opening', durationMs: 900_000 });
    await room.ask('session.setMinutes', { sessionId: 'S1', phaseId: 'opening', minutes: 3 });
    await room.ask('run.press', { runId: run.id, press: { kind: 'started' } });
    pass(room, 60_000);
    await room.ask('run.press', { runId: run.id, press: { kind: 'added', deltaMs: 60_000 } });
    await room.ask('workspace.close', {});
    await room.ask('workspace.open', { path: room.path });
    const again = await room.ask('run.current', {});
    expect(again).toMatchObject({ id: run.id, segments: run.segments, endedAt: null });
    expect(again?.log.map(({ kind, position, monoMs }) => [kind, position, monoMs])).toEqual([
      ['started', 0, 5000],
      ['added', 1, 65_000],
    ]);
    if (!again) throw new Error('The run is gone.');
    expect(readClock(foldClock(again.log, again.segments), again.now)).toMatchObject({
      remainingMs: 900_000,
    });
  });

  test('begins with the time of the groups that was planned, for a session and for its day', async () => {
    const room = await retreatHouse();
    await room.ask('session.change', { sessionId: 'S1', changes: { groupTimes: 'sized' } });
    expect((await room.ask('workspace.state', {})).undo?.label).toBe('Time the groups of Peer consultation');
    const day = { eventId: RETREAT, sessionId: null, onDay: '2027-04-15' };
    for (const show of [S1, day]) {
      const run = await room.ask('run.begin', show);
      const first = run.segments.findIndex(({ round }) => round === 1);
      await room.ask('run.press', { runId: run.id, press: { kind: 'started' } });
      await room.ask('run.press', { runId: run.id, press: { kind: 'movedTo', segmentIndex: first } });
      const timesNow = async () => {
        const now = await room.ask('run.of', show);
        return now && readClock(foldClock(now.log, now.segments), now.now).groupTimes;
      };
      expect(await timesNow()).toBe('sized');
      await room.ask('run.press', { runId: run.id, press: { kind: 'groupTimesSet', groupTimes: 'own' } });
      expect(await timesNow()).toBe('own');
      pass(room, 1000);
      await room.ask('run.press', { runId: run.id, press: { kind: 'ended' } });
    }
    await room.ask('history.undo', {});
    expect((await room.ask('event.read', { eventId: RETREAT })).sessions[0]?.groupTimes).toBe('together');
  });

  test('begun twice is one run, and a new one after the end', async () => {
    const room = await retreatHouse();
    const run = await room.ask('run.begin', S1);
    expect((await room.ask('run.begin', S1)).id).toBe(run.id);
    await room.ask('run.press', { runId: run.id, press: { kind: 'started' } });
    pass(room, 1000);
    const ended = await room.ask('run.press', { runId: run.id, press: { kind: 'ended' } });
    expect(ended.endedAt).toBe(room.time.wallMs);
    expect(await room.ask('run.current', {})).toBeNull();
    const last = ended.log.at(-1)?.id ?? '';
    expect(
      (await room.ask('run.press', { runId: run.id, press: { kind: 'undone', entryId: last } })).endedAt,
    ).toBeNull();
    expect((await room.ask('run.current', {}))?.id).toBe(run.id);
    await room.ask('run.press', { runId: run.id, press: { kind: 'redone', entryId: last } });
    expect((await room.ask('run.begin', S1)).id).not.toBe(run.id);
  });

  test('moves once when a clicker bounces', async () => {
    const room = await retreatHouse();
    const { id: runId } = await room.ask('run.begin', S1);
    await room.ask('run.press', { runId, press: { kind: 'started' } });
    pass(room, 5000);
    for (let segmentIndex = 1; segmentIndex <= 5; segmentIndex++) {
      pass(room, 20);
      await room.ask('run.press', { runId, press: { kind: 'movedTo', segmentIndex } });
    }
    const run = await room.ask('run.of', S1);
    expect(run?.log.map(({ kind }) => kind)).toEqual(['started', 'movedTo']);
  });

  test('takes quick taps of minutes for a group as it does for all', async () => {
    const room = await retreatHouse();
    const { id: runId } = await room.ask('run.begin', S1);
    const tap = { kind: 'groupAdded', groupId: 'A', deltaMs: 60_000 } as const;
    for (let count = 0; count < 3; count++) {
      pass(room, 120);
      await room.ask('run.press', { runId, press: tap });
    }
    expect((await room.ask('run.of', S1))?.log).toHaveLength(3);
  });

  test('is announced at every press, stays out of undo, and survives the removal of its session', async () => {
    const room = await retreatHouse();
    const { id: runId } = await room.ask('run.begin', S1);
    await room.ask('run.press', { runId, press: { kind: 'messageShown', text: 'Back at 2' } });
    expect(room.announced.filter(({ event }) => event === 'run.changed')).toHaveLength(2);
    expect((await room.ask('workspace.state', {})).undo).toBeNull();
    await room.ask('session.remove', { sessionId: 'S1' });
    expect((await room.ask('run.of', S1))?.log).toMatchObject([{ text: 'Back at 2' }]);
  });

  test('every kind of press comes back as it was', async () => {
    const room = await retreatHouse();
    const { id: runId } = await room.ask('run.begin', S1);
    const presses = [
      { kind: 'started' },
      { kind: 'paused' },
      { kind: 'resumed' },
      { kind: 'added', deltaMs: -60_000 },
      { kind: 'movedTo', segmentIndex: 3 },
      { kind: 'messageShown', text: 'Hello 😀' },
      { kind: 'messageCleared' },
      { kind: 'blanked' },
      { kind: 'unblanked' },
      { kind: 'frozen' },
      { kind: 'unfrozen' },
      { kind: 'suspended' },
      { kind: 'woke' },
      { kind: 'restarted' },
      { kind: 'gapCounted', gapMs: 5 },
      { kind: 'gapNotCounted', gapMs: 7 },
      { kind: 'undone', entryId: 'x' },
      { kind: 'redone', entryId: 'x' },
      {
        kind: 'arranged',
        arrangement: {
          label: 'Re-spread',
          rest: [
            { key: 'S1:4', durationMs: 60_000, newBreak: null },
            { key: 'break:1', durationMs: 300_000, newBreak: 'Break' },
            { key: 'writing:2', durationMs: 1_800_000, newBreak: 'Time to write', isWriting: true },
          ],
        },
      },
      { kind: 'held' },
      { kind: 'released' },
      { kind: 'advanceSet', isAutomatic: true },
      { kind: 'advanceSet', isAutomatic: false },
      { kind: 'slideShown', slideId: 'norms' },
      { kind: 'slideCleared' },
      { kind: 'layoutChosen', layout: 'groups' },
      { kind: 'zoomed', zoom: { x: 0.5, y: 0.25, scale: 2 } },
      { kind: 'unzoomed' },
      { kind: 'groupTimesSet', groupTimes: 'own' },
      { kind: 'groupPaused', groupId: 'g' },
      { kind: 'groupResumed', groupId: 'g' },
      { kind: 'groupAdded', groupId: 'g', deltaMs: 60_000 },
      { kind: 'groupMovedTo', groupId: 'g', segmentIndex: 4 },
      { kind: 'groupJoined', groupId: 'g' },
      { kind: 'ended' },
    ] satisfies ClockPress[];
    for (const press of presses) {
      pass(room, 1000);
      await room.ask('run.press', { runId, press });
    }
    const run = await room.ask('run.of', S1);
    expect(run?.log).toMatchObject(presses);
  });

  test('notes that it is alive while a started run goes on', async () => {
    const room = await retreatHouse();
    const { id: runId } = await room.ask('run.begin', S1);
    await room.ask('run.press', { runId, press: { kind: 'started' } });
    pass(room, 4000);
    const { workspace } = room.house;
    if (!workspace) throw new Error('Nothing is open.');
    const revision = workspace.revision();
    noteRunSeen({ ...room.house, workspace });
    expect((await room.ask('run.current', {}))?.lastSeen).toEqual(room.time);
    expect(workspace.revision()).toBe(revision);
  });
});

function pass({ time }: TestHouse, ms: number) {
  time.wallMs += ms;
  time.monoMs += ms;
}
