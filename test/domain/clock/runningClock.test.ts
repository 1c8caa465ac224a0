import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockAct, ClockEntry } from '#domain/clock/clockEntry';
import { clockCues, clockLevel } from '#domain/clock/clockCues';
import { acceptsPress } from '#domain/clock/acceptsPress';
import { nextSegment, previousSegment } from '#domain/clock/nextSegment';
import { readClock, upcomingSegments } from '#domain/clock/readClock';
import { resumeOffer } from '#domain/clock/resumeOffer';
import { foldClock } from '#domain/clock/runningClock';
import { shownTime } from '#domain/clock/shownTime';
import { HOUR_MS, MINUTE_MS } from '#domain/time';
import { after, logOf, plan, PLANNED_START, segmentsOf } from './clockLog.ts';

const minutes = (count: number) => count * MINUTE_MS;
const read = (log: ClockEntry[], seconds: number) => readClock(foldClock(log, plan), after(seconds));

describe('the running clock', () => {
  it('stands at the full time of the first segment before it starts', () => {
    expect(read([], -600)).toEqual({
      status: 'not-started',
      segmentIndex: 0,
      segment: plan[0],
      round: null,
      remainingMs: minutes(15),
      elapsedInSegmentMs: 0,
      plannedMs: minutes(15),
      addedMs: 0,
      pausedMs: 0,
      offsetMs: 0,
      at: PLANNED_START - minutes(10),
      segmentEndsAt: PLANNED_START + minutes(15),
      roundEndsAt: null,
      returnsAt: null,
      expectedEndAt: PLANNED_START + minutes(78),
      clockChangedByMs: 0,
      message: null,
      isBlank: false,
      isFrozen: false,
      isHeld: false,
      advancesItself: false,
      slideId: null,
      layout: 'by-phase',
      zoom: null,
      groupTimes: 'together',
      gap: null,
      undoable: null,
      redoable: null,
    });
  });

  it('shows what is left, when the round ends and how far behind the plan it is', () => {
    const log = logOf([
      [120, { kind: 'started' }],
      [1020, { kind: 'movedTo', segmentIndex: 1 }],
    ]);
    expect(read(log, 1080)).toMatchObject({
      status: 'running',
      round: 1,
      remainingMs: minutes(3),
      elapsedInSegmentMs: minutes(1),
      offsetMs: minutes(2),
      segmentEndsAt: PLANNED_START + minutes(21),
      roundEndsAt: PLANNED_START + minutes(30),
      expectedEndAt: PLANNED_START + minutes(80),
    });
  });

  it('is ahead after an early Next and behind while it stands paused', () => {
    const early = logOf([
      [0, { kind: 'started' }],
      [600, { kind: 'movedTo', segmentIndex: 1 }],
    ]);
    const paused = logOf([
      [0, { kind: 'started' }],
      [60, { kind: 'paused' }],
    ]);
    expect(read(early, 660).offsetMs).toBe(-minutes(5));
    expect(read(paused, 60 + 180)).toMatchObject({
      status: 'paused',
      remainingMs: minutes(14),
      pausedMs: minutes(3),
      offsetMs: minutes(3),
    });
  });

  it('counts up in overtime and does not go on by itself', () => {
    expect(read(logOf([[0, { kind: 'started' }]]), 912)).toMatchObject({
      status: 'overtime',
      segmentIndex: 0,
      remainingMs: -12_000,
      offsetMs: 12_000,
      segmentEndsAt: PLANNED_START + minutes(15),
      expectedEndAt: PLANNED_START + minutes(78) + 12_000,
    });
  });

  it('keeps pause, added time and overrun apart', () => {
    const log = logOf([
      [0, { kind: 'started' }],
      [60, { kind: 'paused' }],
      [180, { kind: 'resumed' }],
      [200, { kind: 'added', deltaMs: minutes(1) }],
    ]);
    expect(read(log, 16 * 60 + 120 + 30)).toMatchObject({
      status: 'overtime',
      plannedMs: minutes(15),
      addedMs: minutes(1),
      pausedMs: minutes(2),
      remainingMs: -30_000,
    });
  });

  it('takes minutes away only down to a segment without length', () => {
    const log = logOf([
      [0, { kind: 'started' }],
      [1, { kind: 'added', deltaMs: -minutes(10) }],
      [2, { kind: 'added', deltaMs: -minutes(10) }],
      [3, { kind: 'added', deltaMs: -minutes(10) }],
    ]);
    const state = foldClock(log, plan);
    expect(readClock(state, after(60))).toMatchObject({ addedMs: -minutes(15), remainingMs: -minutes(1) });
    expect(state.undoable).toEqual({ label: '−10 minutes', entryId: 'e2' });
  });

  it('starts a segment anew on Back and keeps paused across a move', () => {
    const log = logOf([
      [0, { kind: 'started' }],
      [300, { kind: 'added', deltaMs: minutes(1) }],
      [400, { kind: 'movedTo', segmentIndex: 1 }],
      [500, { kind: 'paused' }],
      [560, { kind: 'movedTo', segmentIndex: 0 }],
      [620, { kind: 'resumed' }],
    ]);
    expect(read(log, 650)).toMatchObject({
      status: 'running',
      segmentIndex: 0,
      addedMs: 0,
      pausedMs: minutes(1),
      remainingMs: minutes(15) - 30_000,
    });
    expect(foldClock(log, plan).visits.map((visit) => visit.pausedMs)).toEqual([0, minutes(1), minutes(1)]);
  });

  it('says when people are to be back from a break', () => {
    const log = logOf([
      [0, { kind: 'started' }],
      [3000, { kind: 'movedTo', segmentIndex: 6 }],
    ]);
    expect(read(log, 3060)).toMatchObject({ returnsAt: PLANNED_START + 3000_000 + minutes(20), round: null });
  });

  it('stops at the end and tells how late it was', () => {
    const log = logOf([
      [0, { kind: 'started' }],
      [4600, { kind: 'movedTo', segmentIndex: 7 }],
      [4800, { kind: 'ended' }],
    ]);
    expect(read(log, 9000)).toMatchObject({
      status: 'finished',
      remainingMs: minutes(15) - 200_000,
      expectedEndAt: PLANNED_START + 4800_000,
      offsetMs: minutes(2),
    });
  });

  it('passes over what cannot be done now', () => {
    const log = logOf([
      [0, { kind: 'paused' }],
      [1, { kind: 'started' }],
      [2, { kind: 'started' }],
      [3, { kind: 'resumed' }],
      [4, { kind: 'unblanked' }],
      [5, { kind: 'movedTo', segmentIndex: 400 }],
    ]);
    const state = foldClock(log, plan);
    expect(state.undoable).toEqual({ label: 'Go to another phase', entryId: 'e5' });
    expect(readClock(state, after(65))).toMatchObject({ segmentIndex: 7, remainingMs: minutes(14) });
  });

  it('measures a rehearsal or a postponed session against the plan moved to its start', () => {
    const start = -20 * 24 * 3600;
    const log = logOf([[start, { kind: 'started' }]]);
    expect(read(log, start + 60)).toMatchObject({
      offsetMs: 0,
      remainingMs: minutes(14),
      expectedEndAt: PLANNED_START + start * 1000 + minutes(78),
    });
    expect(read([], 20 * 24 * 3600)).toMatchObject({ offsetMs: 0 });
    expect(read([], 600)).toMatchObject({
      offsetMs: minutes(10),
      expectedEndAt: PLANNED_START + minutes(88),
    });
  });

  it('starts in the segment that was chosen before the start', () => {
    const log = logOf([
      [0, { kind: 'movedTo', segmentIndex: 2 }],
      [19 * 60, { kind: 'started' }],
    ]);
    expect(read(log, 20 * 60)).toMatchObject({ segmentIndex: 2, remainingMs: minutes(8), offsetMs: 0 });
  });

  it('holds a fixed return however late the pause begins', () => {
    const overnight = segmentsOf([
      { kind: 'phase', phaseId: 'explore', name: 'Explore', round: 1, minutes: 9 },
      { kind: 'pause', phaseId: null, name: 'Pause', round: 2, minutes: 17 * 60 },
      { kind: 'phase', phaseId: 'explore', name: 'Explore', round: 2, minutes: 9 },
    ]);
    const late = logOf([[600, { kind: 'started' }]]);
    const inPause = logOf([
      [600, { kind: 'started' }],
      [1200, { kind: 'movedTo', segmentIndex: 1 }],
    ]);
    const returnsAt = PLANNED_START + minutes(9 + 17 * 60);
    expect(readClock(foldClock(late, overnight), after(660))).toMatchObject({
      offsetMs: minutes(10),
      expectedEndAt: returnsAt + minutes(9),
    });
    expect(readClock(foldClock(inPause, overnight), after(1260))).toMatchObject({
      returnsAt,
      remainingMs: minutes(9 + 17 * 60) - 1260_000,
      offsetMs: 0,
    });
  });

  it('lists what is still to come with the times expected now', () => {
    const log = logOf([
      [60, { kind: 'started' }],
      [4000, { kind: 'movedTo', segmentIndex: 6 }],
    ]);
    const startsAt = PLANNED_START + 4000_000 + minutes(20);
    expect(upcomingSegments(foldClock(log, plan), after(4100))).toEqual([
      { segment: plan[7], startsAt, endsAt: startsAt + minutes(15) },
    ]);
  });

  it('shows and clears messages, blank and frozen screens without touching the time', () => {
    const log = logOf([
      [0, { kind: 'started' }],
      [10, { kind: 'messageShown', text: 'Two minutes left' }],
      [20, { kind: 'blanked' }],
      [30, { kind: 'frozen' }],
      [40, { kind: 'undone', entryId: 'e2' }],
    ]);
    expect(read(log, 60)).toMatchObject({
      message: 'Two minutes left',
      isBlank: false,
      isFrozen: true,
      remainingMs: minutes(14),
      undoable: { label: 'Freeze', entryId: 'e3' },
      redoable: { label: 'Blank screen', entryId: 'e2' },
    });
  });

  it('stands still for a plan without segments', () => {
    expect(readClock(foldClock([], []), after(0))).toMatchObject({
      status: 'not-started',
      segment: null,
      remainingMs: 0,
      expectedEndAt: PLANNED_START,
    });
  });

  it('folds tens of thousands of presses', () => {
    const acts = Array.from({ length: 40_000 }, (_, position): [number, ClockAct] => [
      position,
      position === 0 ? { kind: 'started' } : { kind: position % 2 ? 'blanked' : 'unblanked' },
    ]);
    expect(foldClock(logOf(acts), plan).undoable?.entryId).toBe('e39999');
  });
});

describe('undo on the running clock', () => {
  const moved: [number, ClockAct][] = [
    [0, { kind: 'started' }],
    [600, { kind: 'movedTo', segmentIndex: 1 }],
  ];

  it('names the last press that changed something as its button does', () => {
    expect(foldClock(logOf(moved), plan).undoable).toEqual({ label: 'Next', entryId: 'e1' });
    expect(foldClock(logOf([...moved, [700, { kind: 'started' }]]), plan).undoable?.entryId).toBe('e1');
  });

  it('lets the old segment have run on after Next is undone', () => {
    const log = logOf([...moved, [660, { kind: 'undone', entryId: 'e1' }]]);
    expect(read(log, 720)).toMatchObject({
      segmentIndex: 0,
      remainingMs: minutes(3),
      undoable: { label: 'Start', entryId: 'e0' },
      redoable: { label: 'Next', entryId: 'e1' },
    });
  });

  it('lets the minutes of an undone pause have run', () => {
    const log = logOf([
      [0, { kind: 'started' }],
      [60, { kind: 'paused' }],
      [180, { kind: 'undone', entryId: 'e1' }],
    ]);
    expect(read(log, 240)).toMatchObject({ status: 'running', remainingMs: minutes(11), pausedMs: 0 });
  });

  it('goes on after an undone end, and forgets what could be redone at the next press', () => {
    const ended = logOf([
      [0, { kind: 'started' }],
      [60, { kind: 'ended' }],
      [120, { kind: 'undone', entryId: 'e1' }],
    ]);
    expect(read(ended, 120)).toMatchObject({ status: 'running', remainingMs: minutes(13) });
    const pressed = [
      ...ended,
      ...logOf([[130, { kind: 'paused' }]]).map((e) => ({ ...e, id: 'p', position: 3 })),
    ];
    expect(foldClock(pressed, plan).redoable).toBeNull();
  });

  it('ignores an undo of what is not in the log, of an undo and of a fact', () => {
    const log = logOf([
      [0, { kind: 'started' }],
      [10, { kind: 'suspended' }],
      [11, { kind: 'woke' }],
      [12, { kind: 'undone', entryId: 'e1' }],
      [13, { kind: 'undone', entryId: 'nobody' }],
      [14, { kind: 'undone', entryId: 'e3' }],
    ]);
    expect(read(log, 60)).toMatchObject({ status: 'running', remainingMs: minutes(14), redoable: null });
  });
});

describe('clocks that leap', () => {
  it('follows the monotonic clock when somebody sets the wall clock, and says so', () => {
    const log = logOf([[0, { kind: 'started' }]]);
    const reading = { wallMs: after(60).wallMs + HOUR_MS, monoMs: after(60).monoMs };
    expect(readClock(foldClock(log, plan), reading)).toMatchObject({
      remainingMs: minutes(14),
      offsetMs: 0,
      clockChangedByMs: HOUR_MS,
    });
  });

  it('asks about sleep, counts it until told otherwise, and leaves it out when told so', () => {
    const slept: [number, ClockAct][] = [
      [0, { kind: 'started' }],
      [60, { kind: 'suspended' }],
      [300, { kind: 'woke' }],
    ];
    expect(read(logOf(slept), 300)).toMatchObject({
      remainingMs: minutes(10),
      gap: { gapMs: minutes(4), visitIndex: 0 },
    });
    const leftOut = logOf([...slept, [305, { kind: 'gapNotCounted', gapMs: minutes(4) }]]);
    expect(read(leftOut, 300 + 60)).toMatchObject({
      remainingMs: minutes(13),
      gap: null,
      undoable: { label: 'Leave the gap out' },
    });
    const counted = logOf([...slept, [305, { kind: 'gapCounted', gapMs: minutes(4) }]]);
    expect(read(counted, 360)).toMatchObject({ remainingMs: minutes(9), gap: null });
  });

  it('measures sleep by the wall clock where the monotonic one stands still', () => {
    const log = logOf([
      [0, { kind: 'started' }],
      [60, { kind: 'suspended' }],
      [{ wallMs: after(300).wallMs, monoMs: after(61).monoMs }, { kind: 'woke' }],
    ]);
    const reading = { wallMs: after(360).wallMs, monoMs: after(121).monoMs };
    expect(readClock(foldClock(log, plan), reading)).toMatchObject({
      remainingMs: minutes(9),
      clockChangedByMs: 0,
      gap: { gapMs: minutes(4) },
    });
  });

  it('does not ask about sleep in a break, in a pause or for a moment', () => {
    const inBreak = logOf([
      [0, { kind: 'started' }],
      [10, { kind: 'movedTo', segmentIndex: 6 }],
      [60, { kind: 'suspended' }],
      [300, { kind: 'woke' }],
    ]);
    const paused = logOf([
      [0, { kind: 'started' }],
      [10, { kind: 'paused' }],
      [60, { kind: 'suspended' }],
      [300, { kind: 'woke' }],
    ]);
    const moment = logOf([
      [0, { kind: 'started' }],
      [60, { kind: 'suspended' }],
      [61, { kind: 'woke' }],
    ]);
    expect([inBreak, paused, moment].map((log) => read(log, 300).gap)).toEqual([null, null, null]);
  });

  it('goes by the wall clock when a new process took over and the monotonic clock began anew', () => {
    const log = logOf([
      [0, { kind: 'started' }],
      [{ wallMs: after(120).wallMs, monoMs: 5000 }, { kind: 'restarted' }],
    ]);
    const reading = { wallMs: after(180).wallMs, monoMs: 65_000 };
    expect(readClock(foldClock(log, plan), reading)).toMatchObject({
      remainingMs: minutes(12),
      clockChangedByMs: 0,
    });
  });
});

describe('an offer to resume', () => {
  const log = logOf([
    [0, { kind: 'started' }],
    [900, { kind: 'movedTo', segmentIndex: 1 }],
  ]);
  const reboot = (seconds: number) => ({ wallMs: after(seconds).wallMs, monoMs: 4000 });

  it('gives both seconds: had the clock run on, and had it stopped when last seen', () => {
    const offer = resumeOffer({ log, segments: plan, reading: reboot(1080), lastSeen: after(1020) });
    expect(offer).toEqual({
      segmentIndex: 1,
      segment: plan[1],
      wasPaused: false,
      lastSeenAt: after(1020).wallMs,
      gapMs: minutes(1),
      remainingIfRanOnMs: minutes(1),
      remainingIfStoppedMs: minutes(2),
      isStale: false,
    });
  });

  it('is true to its word once it is answered', () => {
    const offer = resumeOffer({ log, segments: plan, reading: reboot(1080), lastSeen: after(1020) });
    const answered = logOf([
      [0, { kind: 'started' }],
      [900, { kind: 'movedTo', segmentIndex: 1 }],
      [reboot(1080), { kind: 'restarted' }],
      [reboot(1080), { kind: 'gapNotCounted', gapMs: offer?.gapMs ?? 0 }],
    ]);
    expect(readClock(foldClock(answered, plan), reboot(1080)).remainingMs).toBe(offer?.remainingIfStoppedMs);
    expect(
      resumeOffer({
        log: answered.slice(0, 3),
        segments: plan,
        reading: reboot(1080),
        lastSeen: after(1020),
      }),
    ).toEqual(offer);
  });

  it('has nothing to ask about a paused run and is stale after twelve hours', () => {
    const paused = [...log, ...logOf([[960, { kind: 'paused' }]])];
    expect(
      resumeOffer({ log: paused, segments: plan, reading: reboot(960 + 13 * 3600), lastSeen: null }),
    ).toMatchObject({
      wasPaused: true,
      gapMs: 0,
      remainingIfRanOnMs: minutes(3),
      remainingIfStoppedMs: minutes(3),
      isStale: true,
    });
  });

  it('is not made for a run that never started or has ended', () => {
    const ended = [...log, ...logOf([[960, { kind: 'ended' }]])];
    expect(resumeOffer({ log: [], segments: plan, reading: after(0), lastSeen: null })).toBeNull();
    expect(resumeOffer({ log: ended, segments: plan, reading: after(999), lastSeen: null })).toBeNull();
  });
});

describe('what the clock shows and takes', () => {
  it('shows seconds rounded up, so that zero stands exactly at zero', () => {
    expect([282_000, 1, 0, -1, -999, -1000, -12_400, 3_723_000, 60_000, -3_661_000].map(shownTime)).toEqual([
      '4:42',
      '0:01',
      '0:00',
      '0:00',
      '0:00',
      '+0:01',
      '+0:12',
      '1:02:03',
      '1:00',
      '+1:01:01',
    ]);
  });

  it('warns by the length of the segment', () => {
    expect([15, 9, 8, 7, 4, 3].map((length) => clockCues(minutes(length)).map((cue) => [cue.level, cue.remainingMs / 1000]))).toEqual([
      [['five', 300], ['soon', 120], ['last', 60], ['over', 0]],
      [['five', 300], ['soon', 120], ['last', 60], ['over', 0]],
      [['five', 300], ['soon', 120], ['last', 60], ['over', 0]],
      [['last', 60], ['over', 0]],
      [['last', 60], ['over', 0]],
      [['last', 20], ['over', 0]],
    ]); // prettier-ignore
    const nine = [540, 301, 300, 120, 60, 1, 0, -5].map((seconds) =>
      clockLevel({ remainingMs: seconds * 1000, totalMs: minutes(9) }),
    );
    expect(nine).toEqual(['none', 'none', 'five', 'soon', 'last', 'last', 'over', 'over']);
  });

  it('moves once for a clicker that fires five times in a tenth of a second', () => {
    const burst = [0, 25, 50, 75, 100].map((atMs) => ({ control: 'next', atMs }));
    const accepted = burst.filter((press, index) => acceptsPress(burst[index - 1] ?? null, press));
    expect(accepted).toEqual([{ control: 'next', atMs: 0 }]);
    expect(acceptsPress({ control: 'next', atMs: 0 }, { control: 'next', atMs: 400 })).toBe(true);
    expect(acceptsPress({ control: 'next', atMs: 0 }, { control: 'paused', atMs: 10 })).toBe(true);
    expect(acceptsPress({ control: 'added', atMs: 0 }, { control: 'added', atMs: 120 })).toBe(true);
  });

  it('passes over segments without length on Next and Back', () => {
    const thin = segmentsOf([
      { kind: 'phase', phaseId: 'a', name: 'A', round: null, minutes: 0 },
      { kind: 'phase', phaseId: 'b', name: 'B', round: null, minutes: 1 },
      { kind: 'phase', phaseId: 'c', name: 'C', round: null, minutes: 0 },
      { kind: 'phase', phaseId: 'd', name: 'D', round: null, minutes: 1 },
    ]);
    expect([-1, 1, 3].map((from) => nextSegment(thin, from))).toEqual([1, 3, null]);
    expect([3, 1].map((from) => previousSegment(thin, from))).toEqual([1, null]);
    expect(foldClock([], thin).visits[0]?.segmentIndex).toBe(1);
  });
});

describe('any log', () => {
  const act: fc.Arbitrary<ClockAct> = fc.oneof(
    fc.constantFrom<ClockAct>(
      { kind: 'started' },
      { kind: 'paused' },
      { kind: 'resumed' },
      { kind: 'suspended' },
      { kind: 'woke' },
      { kind: 'restarted' },
      { kind: 'blanked' },
      { kind: 'ended' },
    ),
    fc.integer({ min: -300_000, max: 300_000 }).map((deltaMs): ClockAct => ({ kind: 'added', deltaMs })),
    fc.nat(9).map((segmentIndex): ClockAct => ({ kind: 'movedTo', segmentIndex })),
    fc.nat(600_000).map((gapMs): ClockAct => ({ kind: 'gapNotCounted', gapMs })),
    fc.nat(30).map((target): ClockAct => ({ kind: 'undone', entryId: `e${target}` })),
    fc.nat(30).map((target): ClockAct => ({ kind: 'redone', entryId: `e${target}` })),
  );
  const steps = fc.array(fc.tuple(fc.nat(900), act), { maxLength: 40 });
  const logFrom = (list: [number, ClockAct][]) => {
    let seconds = 0;
    return logOf(list.map(([step, what]): [number, ClockAct] => [(seconds += step), what]));
  };
  const lastSecond = (list: [number, ClockAct][]) => list.reduce((total, [step]) => total + step, 0);

  it('leaves planned + added − counted, and nothing else', () => {
    fc.assert(
      fc.property(steps, fc.nat(4000), (list, later) => {
        const shown = read(logFrom(list), lastSecond(list) + later);
        expect(shown.remainingMs).toBe(shown.plannedMs + shown.addedMs - shown.elapsedInSegmentMs);
        expect(shown.elapsedInSegmentMs).toBeGreaterThanOrEqual(0);
        expect(shown.plannedMs + shown.addedMs).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('loses exactly the time that passes while it runs, and none while it does not', () => {
    fc.assert(
      fc.property(steps, fc.nat(4000), (list, later) => {
        const log = logFrom(list);
        const [now, then] = [read(log, lastSecond(list)), read(log, lastSecond(list) + later)];
        const runs = now.status === 'running' || now.status === 'overtime';
        expect(now.remainingMs - then.remainingMs).toBe(runs ? later * 1000 : 0);
      }),
    );
  });

  it('reads the same after an undo and its redo', () => {
    fc.assert(
      fc.property(steps, fc.nat(4000), (list, later) => {
        const log = logFrom(list);
        const { undoable, ...plain } = read(log, lastSecond(list) + later);
        if (!undoable) return;
        const at = lastSecond(list);
        const both = [
          ...log,
          { ...after(at), id: 'u', position: log.length, kind: 'undone' as const, entryId: undoable.entryId },
          {
            ...after(at),
            id: 'r',
            position: log.length + 1,
            kind: 'redone' as const,
            entryId: undoable.entryId,
          },
        ];
        expect({ ...read(both, at + later), redoable: null }).toEqual({ ...plain, undoable, redoable: null });
      }),
    );
  });

  it('is the same as a log in which the undone press was never made', () => {
    fc.assert(
      fc.property(steps, fc.nat(4000), (list, later) => {
        const kept = list.filter(([, what]) => what.kind !== 'undone' && what.kind !== 'redone');
        const log = logFrom(kept);
        const { undoable } = foldClock(log, plan);
        if (!undoable) return;
        const at = lastSecond(kept);
        const undone: ClockEntry[] = [
          ...log,
          { ...after(at), id: 'u', position: log.length, kind: 'undone', entryId: undoable.entryId },
        ];
        const without = log.filter((entry) => entry.id !== undoable.entryId);
        if (without.length === 0 || undoable.entryId === log[0]?.id) return;
        expect({ ...read(undone, at + later), redoable: null }).toEqual(read(without, at + later));
      }),
    );
  });
});
