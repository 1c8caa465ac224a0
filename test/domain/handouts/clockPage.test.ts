import { describe, expect, it } from 'vitest';
import { clockCues } from '#domain/clock/clockCues';
import { clockPage } from '#domain/handouts/clockPage';
import { createPageClock } from '#domain/handouts/pageClock';
import { writeUpClock } from '#domain/handouts/writeUpClock';
import { shownTime } from '#domain/clock/shownTime';
import { passedCue } from '#domain/clock/tones';
import type { Heard } from '#domain/clock/tones';
import { retreatSnapshot } from '../../fixtures/sampleSnapshot.ts';

const MINUTE = 60_000;

function samplePage() {
  const snapshot = retreatSnapshot();
  const [session] = snapshot.sessions;
  const [format] = snapshot.formats;
  if (!session || !format) throw new Error('The sample retreat has a session that follows a format.');
  return clockPage({ snapshot, session, format, planVersion: 1, isLargePrint: false, paper: null });
}

describe('a clock page', () => {
  it('has the phases of the session with their minutes, and each group’s turns', () => {
    const page = samplePage();
    expect(page.phases[0]).toMatchObject({
      kind: 'phase',
      name: 'Opening and norms',
      durationMs: 15 * MINUTE,
    });
    expect(page.groups.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D', 'E']);
    const [first, second] = page.groups[0]?.turns ?? [];
    expect(first?.presenter).not.toBe(second?.presenter);
    expect(second?.presenter?.startsWith(first?.next ?? '?')).toBe(true);
    // A group of four has a spare round where others have five.
    const spare = page.groups.filter(({ turns }) => turns.at(-1)?.presenter === null);
    expect(spare.length).toBeGreaterThan(0);
  });

  it('holds nothing that anybody wrote about a challenge', () => {
    const text = JSON.stringify(samplePage());
    const written = retreatSnapshot().people.flatMap((person) => [
      person.challengeTitle,
      person.challengeQuestion,
    ]);
    expect(written.filter((words) => words !== '').length).toBeGreaterThan(3);
    expect(written.filter((words) => words !== '' && text.includes(words))).toEqual([]);
  });

  it('is another plan once a time changes, and the same when only a room does', () => {
    const snapshot = retreatSnapshot();
    const [session] = snapshot.sessions;
    const [format] = snapshot.formats;
    if (!session || !format) throw new Error('The sample retreat has a session that follows a format.');
    const request = { snapshot, format, planVersion: 1, isLargePrint: false, paper: null };
    const mark = (changed: typeof session) => clockPage({ ...request, session: changed }).planMark;
    const moved = session.groups.map((group) => ({ ...group, room: 'Boat house' }));
    expect(mark({ ...session, groups: moved })).toBe(mark(session));
    expect(mark({ ...session, startsAt: '09:17' })).not.toBe(mark(session));
  });
});

it('the clock for a write-up is one stretch of an hour at most, planned for no time of day', () => {
  const page = writeUpClock({
    snapshot: retreatSnapshot(),
    planVersion: 1,
    isLargePrint: false,
    paper: null,
  });
  expect(page).toMatchObject({ isPlanned: false, groups: [], roundCount: 0 });
  expect(page.phases.map(({ durationMs }) => durationMs)).toEqual([45 * MINUTE]);
  const clock = createPageClock(page.phases);
  let state = clock.press(clock.atRest(0), 'toggle', 0);
  for (let minute = 0; minute < 15; minute++) state = clock.press(state, 'more', 0);
  expect(clock.read(state, 30 * MINUTE)).toMatchObject({ remainingMs: 30 * MINUTE, level: 'none' });
});

describe('the clock of a page', () => {
  const { phases } = samplePage();
  const clock = createPageClock(phases);
  const T = phases[0]?.startsAt ?? 0;

  it('follows from instants alone', () => {
    let state = clock.atRest(0);
    expect(clock.read(state, T)).toMatchObject({ status: 'ready', remainingMs: 15 * MINUTE });
    state = clock.press(state, 'toggle', T);
    expect(clock.read(state, T + 4 * MINUTE).remainingMs).toBe(11 * MINUTE);
    state = clock.press(state, 'toggle', T + 4 * MINUTE);
    expect(clock.read(state, T + 9 * MINUTE)).toMatchObject({ status: 'paused', remainingMs: 11 * MINUTE });
    state = clock.press(state, 'toggle', T + 9 * MINUTE);
    state = clock.press(state, 'more', T + 9 * MINUTE);
    expect(clock.read(state, T + 10 * MINUTE).remainingMs).toBe(11 * MINUTE);
    expect(clock.read(state, T + 22 * MINUTE)).toMatchObject({ status: 'running', level: 'over' });
  });

  it('goes on and back, begins a phase anew and stays paused where it was paused', () => {
    let state = clock.press(clock.atRest(0), 'toggle', T);
    state = clock.press(state, 'next', T + MINUTE);
    expect(clock.read(state, T + MINUTE).remainingMs).toBe(phases[1]?.durationMs);
    state = clock.press(state, 'toggle', T + 2 * MINUTE);
    state = clock.press(state, 'back', T + 3 * MINUTE);
    expect(clock.read(state, T + 9 * MINUTE)).toMatchObject({ status: 'paused', remainingMs: 15 * MINUTE });
    expect(clock.press(state, 'back', T)).toBe(state);
    expect(clock.press(clock.atRest(phases.length - 1), 'next', T)).toEqual(clock.atRest(phases.length - 1));
  });

  it('takes no minute away that is not there', () => {
    const state = clock.press(clock.atRest(0), 'toggle', T);
    expect(clock.press(state, 'less', T + 14.5 * MINUTE)).toBe(state);
    expect(clock.read(clock.press(state, 'less', T), T).remainingMs).toBe(14 * MINUTE);
  });

  it('tells the planned times before the start and the expected ones after it', () => {
    expect(clock.times(clock.atRest(0), T - MINUTE)[1]?.startsAt).toBe(phases[1]?.startsAt);
    const late = clock.press(clock.atRest(0), 'toggle', T + 7 * MINUTE);
    expect(clock.times(late, T + 8 * MINUTE)[1]?.startsAt).toBe(T + 22 * MINUTE);
  });

  it('takes back only a state that it could have kept', () => {
    const state = clock.press(clock.atRest(1), 'toggle', T);
    expect(clock.known(JSON.parse(JSON.stringify(state)))).toEqual(state);
    for (const odd of [
      null,
      1,
      {},
      { ...state, index: 900 },
      { ...state, index: -1 },
      { ...state, addedMs: '1' },
    ])
      expect(clock.known(odd)).toBeNull();
    expect(clock.known({ ...state, enteredAt: Number.NaN })).toBeNull();
  });

  it('shows the figures of the running clock', () => {
    for (const ms of [0, 1, 999, 1000, 59_999, 282_000, 3_600_000, 3_723_000, -1, -999, -1000, -61_000])
      expect(clock.figures(ms)).toBe(shownTime(ms));
  });
});

describe('a tone', () => {
  const cues = clockCues(10 * MINUTE);
  /** Looks at a countdown again and again, and says which cues were heard. */
  const listen = (looks: readonly [key: string, remainingMs: number][]) => {
    let heard: Heard | null = null;
    return looks.flatMap(([key, remainingMs]) => {
      const cue = passedCue(heard, { key, remainingMs }, cues);
      ({ heard } = cue);
      return cue.level === null ? [] : [cue.level];
    });
  };

  it('sounds once at each cue', () => {
    const looks = Array.from({ length: 2500 }, (_, index): [string, number] => [
      'a',
      10 * MINUTE - index * 250,
    ]);
    expect(listen(looks)).toEqual(['five', 'soon', 'last', 'over']);
  });

  it('is not caught up on after sleep, nor all of them at once', () => {
    expect(
      listen([
        ['a', 6 * MINUTE],
        ['a', 30_000],
        ['a', 29_000],
        ['a', 1000],
        ['a', 0],
      ]),
    ).toEqual(['over']);
  });

  it('is silent when a phase is only looked at or left', () => {
    expect(
      listen([
        ['a', 59_900],
        ['b', 119_900],
        ['b', 119_000],
      ]),
    ).toEqual([]);
  });

  it('does not come twice when the clock is put right by a blink, and comes again with an added minute', () => {
    expect(
      listen([
        ['a', 60_010],
        ['a', 59_990],
        ['a', 60_020],
        ['a', 59_980],
      ]),
    ).toEqual(['last']);
    expect(
      listen([
        ['a', 60_010],
        ['a', 59_990],
        ['a', 110_000],
        ['a', 60_000],
      ]),
    ).toEqual(['last', 'last']);
  });
});
