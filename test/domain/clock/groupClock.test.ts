import { describe, expect, it } from 'vitest';
import type { ClockAct } from '#domain/clock/clockEntry';
import { readGroup } from '#domain/clock/groupClock';
import { foldClock } from '#domain/clock/runningClock';
import { scheduleOf } from '#domain/agenda/schedule';
import type { Group } from '#domain/agenda/session';
import { MINUTE_MS } from '#domain/time';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';
import { after, logOf, plan, segmentsOf } from './clockLog.ts';

const five: Group = { id: 'five', letter: 'A', room: '', memberIds: ['a', 'b', 'c', 'd', 'e'] };
const four: Group = { id: 'four', letter: 'B', room: '', memberIds: ['f', 'g', 'h', 'i'] };
const minutes = (count: number) => count * MINUTE_MS;

/** Five rounds of 4 + 12 minutes with changes of 2: 88 minutes for everybody. */
const rounds = segmentsOf(
  [1, 2, 3, 4, 5].flatMap((round) => [
    ...(round > 1
      ? [{ kind: 'change' as const, phaseId: null, name: 'Change seats', round, minutes: 2 }]
      : []),
    { kind: 'phase' as const, phaseId: 'present', name: 'Present', round, minutes: 4 },
    { kind: 'phase' as const, phaseId: 'explore', name: 'Explore', round, minutes: 12 },
  ]),
);

describe('turns sized by the group', () => {
  const at = (seconds: number, group: Group) => {
    // Next is pressed on time: the clock of all goes through its plan minute by minute.
    const acts: [number, ClockAct][] = [
      [0, { kind: 'groupTimesSet', groupTimes: 'sized' }],
      [0, { kind: 'started' }],
    ];
    const startsAt = rounds[0]?.startsAt ?? 0;
    for (const segment of rounds.slice(1)) {
      const due = (segment.startsAt - startsAt) / 1000;
      if (due <= seconds) acts.push([due, { kind: 'movedTo', segmentIndex: segment.index }]);
    }
    return readGroup(foldClock(logOf(acts), rounds), after(seconds), { group, rounds: 5 });
  };

  it('give four people a quarter each of what five share, and both end together', () => {
    // 88 minutes less three changes of 2 are 82, so that a turn of four people takes 20.5 minutes.
    expect(at(0, four)).toMatchObject({ round: 1, remainingMs: minutes(5) });
    expect(at(20.5 * 60 - 1, four)).toMatchObject({
      round: 1,
      segment: { name: 'Explore' },
      remainingMs: 1000,
    });
    expect(at(22.5 * 60, four)).toMatchObject({ round: 2, segment: { name: 'Present' } });
    const last = 88 * 60 - 30;
    expect(at(last, four)).toMatchObject({ round: 4, remainingMs: 30_000 });
    expect(at(last, five)).toMatchObject({ round: 5, remainingMs: 30_000 });
  });

  it('follow the clock of all: a minute added there makes the turn longer here', () => {
    const acts: [number, ClockAct][] = [
      [0, { kind: 'groupTimesSet', groupTimes: 'sized' }],
      [0, { kind: 'started' }],
      [0, { kind: 'added', deltaMs: minutes(4) }],
    ];
    const read = (seconds: number) =>
      readGroup(foldClock(logOf(acts), rounds), after(seconds), { group: four, rounds: 5 });
    expect(read(0).remainingMs).toBe(minutes(5 + 4));
    expect(read(240).remainingMs).toBe(minutes(5));
    expect(read(300).remainingMs).toBe(minutes(4));
  });

  it('are planned with the session, until somebody chooses otherwise', () => {
    const planned = rounds.map((segment) => ({ ...segment, groupTimes: 'sized' as const }));
    const readAfter = (acts: [number, ClockAct][]) =>
      readGroup(foldClock(logOf(acts), planned), after(60), { group: four, rounds: 5 });
    expect(readAfter([[0, { kind: 'started' }]]).remainingMs).toBe(minutes(4));
    const together: [number, ClockAct][] = [
      [0, { kind: 'started' }],
      [30, { kind: 'groupTimesSet', groupTimes: 'together' }],
    ];
    expect(readAfter(together).remainingMs).toBe(minutes(3));
  });

  it('never pass the end of a real session, whatever its group sizes', () => {
    const snapshot = retreatSnapshot();
    const [session] = snapshot.sessions;
    const format = snapshot.formats.find(({ id }) => id === session?.formatId);
    if (!session || !format) throw new Error('The sample has a session.');
    const { segments } = scheduleOf({ session, format, zone: snapshot.event.zone });
    const state = foldClock(
      logOf([
        [0, { kind: 'groupTimesSet', groupTimes: 'sized' }],
        [0, { kind: 'started' }],
        [60, { kind: 'movedTo', segmentIndex: 1 }],
      ]),
      segments,
    );
    for (const group of session.groups) {
      const there = readGroup(state, after(90), { group, rounds: 5 });
      expect(there.round).toBe(1);
      expect(there.remainingMs).toBeGreaterThan(0);
    }
  });
});

describe('clocks of their own', () => {
  const START: [number, ClockAct][] = [
    [0, { kind: 'groupTimesSet', groupTimes: 'own' }],
    [0, { kind: 'started' }],
    [900, { kind: 'movedTo', segmentIndex: 1 }],
  ];
  const read = (acts: [number, ClockAct][], seconds: number, group = four) =>
    readGroup(foldClock(logOf([...START, ...acts]), plan), after(seconds), { group, rounds: 5 });

  it('go by the clock of all until somebody presses for the group', () => {
    expect(read([], 960)).toMatchObject({ remainingMs: minutes(3), isOwn: false });
    const paused: [number, ClockAct][] = [[960, { kind: 'groupPaused', groupId: 'four' }]];
    expect(read(paused, 1080)).toMatchObject({ remainingMs: minutes(3), isPaused: true, isOwn: true });
    expect(read(paused, 1080, five)).toMatchObject({ remainingMs: minutes(1), isOwn: false });
    expect(read([...paused, [1080, { kind: 'groupResumed', groupId: 'four' }]], 1140)).toMatchObject({
      remainingMs: minutes(2),
      isPaused: false,
    });
  });

  it('have minutes and phases of their own, stay when the others go on, and join again', () => {
    const own: [number, ClockAct][] = [
      [960, { kind: 'groupAdded', groupId: 'four', deltaMs: minutes(2) }],
      [1140, { kind: 'movedTo', segmentIndex: 2 }],
    ];
    expect(read(own, 1200)).toMatchObject({ segment: { name: 'Present' }, remainingMs: minutes(1) });
    expect(
      read([...own, [1210, { kind: 'groupMovedTo', groupId: 'four', segmentIndex: 2 }]], 1270),
    ).toMatchObject({
      segment: { name: 'Explore' },
      remainingMs: minutes(8),
    });
    expect(read([...own, [1210, { kind: 'groupJoined', groupId: 'four' }]], 1260)).toMatchObject({
      segment: { name: 'Explore' },
      remainingMs: minutes(7),
      isOwn: false,
    });
  });

  it('end when everybody is together again, and each press can be undone', () => {
    const own: [number, ClockAct][] = [[960, { kind: 'groupAdded', groupId: 'four', deltaMs: minutes(2) }]];
    expect(read([...own, [1000, { kind: 'movedTo', segmentIndex: 6 }]], 1001).isOwn).toBe(false);
    expect(read([...own, [1000, { kind: 'undone', entryId: 'e3' }]], 1020)).toMatchObject({
      isOwn: false,
      remainingMs: minutes(2),
    });
  });

  it('exist within the rounds only', () => {
    const state = foldClock(
      logOf([
        [0, { kind: 'groupTimesSet', groupTimes: 'own' }],
        [0, { kind: 'started' }],
        [10, { kind: 'groupPaused', groupId: 'four' }],
      ]),
      plan,
    );
    expect(state.groupClocks.size).toBe(0);
  });
});
