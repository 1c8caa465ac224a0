import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, arrangementOf } from '#domain/clock/arrangement';
import type { ClockAct, ClockEntry } from '#domain/clock/clockEntry';
import { readClock } from '#domain/clock/readClock';
import { foldClock } from '#domain/clock/runningClock';
import type { Segment } from '#domain/agenda/schedule';
import { insertBreak, insertWriting, leaveOut, moveUnit, respread, unitsLeft } from '#domain/clock/steering';
import { isWritingTime } from '#domain/clock/writingTime';
import type { Deck } from '#domain/slides/deck';
import { slideFor } from '#domain/slides/slideFor';
import { MINUTE_MS } from '#domain/time';
import { after, logOf, plan, PLANNED_START } from './clockLog.ts';

const minutes = (count: number) => count * MINUTE_MS;
const stateAfter = (log: ClockEntry[]) => foldClock(log, plan);
const namesOf = (segments: readonly Segment[]) => segments.map(({ name }) => name);

/** Every segment may lose half of its time, breaks nothing. */
const shrinkable = plan.map((segment) => ({
  ...segment,
  minMs: segment.kind === 'break' ? segment.durationMs : segment.durationMs / 2,
  isProtected: segment.kind === 'break',
}));

describe('re-spreading what is left', () => {
  it('gives whole minutes in proportion to the time, and the end is as planned at once', () => {
    const { arrangement, shortened, stillLateMs } = respread(shrinkable, 0, minutes(4));
    expect(stillLateMs).toBe(0);
    expect(shortened.map(({ segment, durationMs }) => [segment.name, durationMs / MINUTE_MS])).toEqual([
      ['Explore', 8],
      ['Explore', 8],
      ['Wrap-up', 13],
    ]);
    const log = logOf([
      [240, { kind: 'started' }],
      [600, { kind: 'arranged', arrangement }],
    ]);
    const readout = readClock(foldClock(log, shrinkable), after(600));
    expect(readout).toMatchObject({ offsetMs: 0, expectedEndAt: PLANNED_START + minutes(78) });
    expect(readout.undoable?.label).toBe('Re-spread');
  });

  it('never goes below a minimum, never touches what is protected, and says what cannot be made up for', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            length: fc.integer({ min: 1, max: 40 }),
            least: fc.integer({ min: 0, max: 40 }),
            keeps: fc.boolean(),
          }),
          { minLength: 1, maxLength: 12 },
        ),
        fc.integer({ min: 0, max: 90 }),
        (parts, late) => {
          const segments = parts.map(({ length, least, keeps }, index) => ({
            ...(plan[1] as Segment),
            index,
            key: `k${index}`,
            durationMs: minutes(length),
            minMs: minutes(Math.min(length, least)),
            isProtected: keeps,
          }));
          const { arrangement, shortened, stillLateMs } = respread(segments, 0, minutes(late));
          const saved = shortened.reduce(
            (sum, { segment, durationMs }) => sum + segment.durationMs - durationMs,
            0,
          );
          expect(saved + stillLateMs).toBe(minutes(late));
          for (const { segment, durationMs } of shortened) {
            expect(segment.isProtected).toBe(false);
            expect(durationMs).toBeGreaterThanOrEqual(Math.max(segment.minMs, MINUTE_MS));
          }
          expect(arrangement.rest.map(({ key }) => key)).toEqual(segments.slice(1).map(({ key }) => key));
        },
      ),
    );
  });

  it('shortens nothing behind a pause with a fixed return, which takes lateness up by itself', () => {
    const withPause = shrinkable.map((segment): Segment =>
      segment.kind === 'break' ? { ...segment, kind: 'pause' } : segment,
    );
    const { shortened } = respread(withPause, 4, minutes(10));
    expect(shortened.map(({ segment }) => segment.index)).toEqual([5]);
  });
});

describe('another order for what is left', () => {
  it('moves a whole round, and undo puts it back', () => {
    const inOpening = unitsLeft(plan, 0);
    expect(inOpening.map(({ name }) => name)).toEqual(['Round 1', 'Round 2', 'Break', 'Wrap-up']);
    const round2 = inOpening[1]?.key ?? '';
    const arrangement = moveUnit(plan, 0, { key: round2, by: 1 });
    if (!arrangement) throw new Error('It can be moved.');
    expect(arrangement.label).toBe('Move “Round 2”');
    const moved: [number, ClockAct][] = [
      [0, { kind: 'started' }],
      [60, { kind: 'arranged', arrangement }],
    ];
    expect(namesOf(stateAfter(logOf(moved)).segments)).toEqual([
      'Opening',
      'Present',
      'Explore',
      'Break',
      'Change seats',
      'Present',
      'Explore',
      'Wrap-up',
    ]);
    const undone = stateAfter(logOf([...moved, [90, { kind: 'undone', entryId: 'e1' }]]));
    expect(undone.segments).toBe(plan);
    expect(readClock(undone, after(90)).expectedEndAt).toBe(PLANNED_START + minutes(78));
  });

  it('leaves the round that runs where it is', () => {
    expect(unitsLeft(plan, 1).map(({ name }) => name)).toEqual(['Round 2', 'Break', 'Wrap-up']);
    expect(moveUnit(plan, 1, { key: unitsLeft(plan, 1)[0]?.key ?? '', by: -1 })).toBeNull();
  });

  it('shows a break that is put in as lateness, and time left out as being ahead', () => {
    const inserted = insertBreak(plan, 0, { beforeKey: null, minutes: 10, id: 'x' });
    const late = readClock(
      stateAfter(
        logOf([
          [0, { kind: 'started' }],
          [60, { kind: 'arranged', arrangement: inserted }],
        ]),
      ),
      after(60),
    );
    expect(late).toMatchObject({ offsetMs: minutes(10), expectedEndAt: PLANNED_START + minutes(88) });
    const left = leaveOut(plan, 0, unitsLeft(plan, 0)[2]?.key ?? '');
    if (!left) throw new Error('It can be left out.');
    const early = readClock(
      stateAfter(
        logOf([
          [0, { kind: 'started' }],
          [60, { kind: 'arranged', arrangement: left }],
        ]),
      ),
      after(60),
    );
    expect(early).toMatchObject({ offsetMs: -minutes(20), expectedEndAt: PLANNED_START + minutes(58) });
  });

  it('keeps every segment that nobody left out, whatever is moved, with indexes in order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.array(fc.record({ at: fc.nat(5), by: fc.constantFrom(-1 as const, 1 as const) }), {
          maxLength: 8,
        }),
        (current, moves) => {
          let segments: readonly Segment[] = plan;
          for (const { at, by } of moves) {
            const unit = unitsLeft(segments, current)[at];
            const arrangement = unit && moveUnit(segments, current, { key: unit.key, by });
            if (arrangement) segments = arrange(segments, current, arrangement);
          }
          expect(segments.map(({ key }) => key).sort()).toEqual(plan.map(({ key }) => key).sort());
          expect(segments.map(({ index }) => index)).toEqual(plan.map((_, index) => index));
          expect(segments.at(-1)?.endsAt).toBe(plan.at(-1)?.endsAt);
        },
      ),
    );
  });

  it('passes over keys it does not know', () => {
    const rest = [{ key: 'nobody', durationMs: 5, newBreak: null }, ...arrangementOf(plan, 0)];
    expect(arrange(plan, 0, { label: 'x', rest })).toEqual(plan);
  });
});

describe('time to write', () => {
  it('is put after what runs and is work: it counts down, and its own slide stands beside the clock', () => {
    const log = logOf([
      [0, { kind: 'started' }],
      [60, { kind: 'arranged', arrangement: insertWriting(plan, 0, { minutes: 45, id: '1' }) }],
      [120, { kind: 'movedTo', segmentIndex: 1 }],
    ]);
    const state = stateAfter(log);
    expect(namesOf(state.segments).slice(0, 3)).toEqual(['Opening', 'Time to write', 'Present']);
    const readout = readClock(state, after(180));
    expect(readout).toMatchObject({ remainingMs: minutes(44), returnsAt: null });
    expect(readout.segment && isWritingTime(readout.segment)).toBe(true);
    const deck: Deck = { title: '', footer: '', owner: '', language: 'en-US', color: null, slides: [] };
    expect(readout.segment && slideFor(deck, readout.segment, { isOpening: false })).toMatchObject({
      id: 'time-to-write',
    });
  });

  it('comes before everything where the run has not started, and each press is taken back by itself', () => {
    const presses: [number, ClockAct][] = [
      [-1800, { kind: 'arranged', arrangement: insertWriting(plan, -1, { minutes: 30, id: '0' }) }],
      [-1800, { kind: 'started' }],
    ];
    const begun = stateAfter(logOf(presses));
    expect(namesOf(begun.segments)).toEqual(['Time to write', ...namesOf(plan)]);
    expect(begun.segments.map(({ index }) => index)).toEqual(begun.segments.map((_, index) => index));
    expect(readClock(begun, after(-1200))).toMatchObject({
      status: 'running',
      remainingMs: minutes(20),
      offsetMs: 0,
      expectedEndAt: PLANNED_START + minutes(78),
      undoable: { label: 'Start' },
    });
    const stopped = stateAfter(logOf([...presses, [-1700, { kind: 'undone', entryId: 'e1' }]]));
    expect(readClock(stopped, after(-1690))).toMatchObject({
      status: 'not-started',
      undoable: { label: '30 minutes to write' },
    });
    const asPlanned = stateAfter(
      logOf([
        ...presses,
        [-1700, { kind: 'undone', entryId: 'e1' }],
        [-1690, { kind: 'undone', entryId: 'e0' }],
      ]),
    );
    expect(asPlanned.segments).toEqual(plan);
    expect(readClock(asPlanned, after(-1680)).segment?.name).toBe('Opening');
  });

  it('follows what stands first where a change was made before the start, as it always did', () => {
    const state = stateAfter(
      logOf([[-60, { kind: 'arranged', arrangement: insertWriting(plan, 0, { minutes: 30, id: '0' }) }]]),
    );
    expect(namesOf(state.segments).slice(0, 2)).toEqual(['Opening', 'Time to write']);
    expect(readClock(state, after(-30)).segment?.name).toBe('Opening');
  });
});

describe('holding and going on by itself', () => {
  it('holds until the next segment and each can be undone', () => {
    const held: [number, ClockAct][] = [
      [0, { kind: 'started' }],
      [60, { kind: 'held' }],
    ];
    expect(readClock(stateAfter(logOf(held)), after(61)).isHeld).toBe(true);
    const moved = stateAfter(logOf([...held, [120, { kind: 'movedTo', segmentIndex: 1 }]]));
    expect(readClock(moved, after(121)).isHeld).toBe(false);
    const undone = stateAfter(logOf([...held, [120, { kind: 'undone', entryId: 'e1' }]]));
    expect(readClock(undone, after(121)).isHeld).toBe(false);
    const automatic = stateAfter(logOf([...held, [70, { kind: 'advanceSet', isAutomatic: true }]]));
    expect(readClock(automatic, after(80)).advancesItself).toBe(true);
  });

  it('shows a chosen slide until the next segment, and a layout until another is chosen', () => {
    const chosen: [number, ClockAct][] = [
      [0, { kind: 'started' }],
      [10, { kind: 'slideShown', slideId: 'norms' }],
      [20, { kind: 'layoutChosen', layout: 'strip' }],
      [30, { kind: 'zoomed', zoom: { x: 0.2, y: 0.4, scale: 2 } }],
    ];
    expect(readClock(stateAfter(logOf(chosen)), after(31))).toMatchObject({
      slideId: 'norms',
      layout: 'strip',
      zoom: { scale: 2 },
    });
    const moved = stateAfter(logOf([...chosen, [40, { kind: 'movedTo', segmentIndex: 1 }]]));
    expect(readClock(moved, after(41))).toMatchObject({ slideId: null, layout: 'strip', zoom: null });
  });
});
