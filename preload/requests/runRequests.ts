import { z } from 'zod';
import type { Segment } from '#domain/agenda/schedule';
import type { ClockEntry } from '#domain/clock/clockEntry';
import type { RunReport } from '#domain/clock/runReport';
import * as runShape from '../shapes/runShapes.ts';
import * as sessionShape from '../shapes/sessionShapes.ts';
import * as shape from '../shapes/shapes.ts';
import { act, done, isObject, nothing, read, shell } from './define.ts';
import type { Definition } from './define.ts';

const { id } = shape;

const clockEntry = z.custom<ClockEntry>(isObject);
const segment = z.custom<Segment>(isObject);

/** What a hand on the console can do; the workspace stamps it with both clocks and appends it to the log. */
export const clockPress = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('started') }),
  z.object({ kind: z.literal('paused') }),
  z.object({ kind: z.literal('resumed') }),
  z.object({ kind: z.literal('added'), deltaMs: z.number().int() }),
  z.object({ kind: z.literal('movedTo'), segmentIndex: shape.count }),
  z.object({ kind: z.literal('messageShown'), text: z.string().max(5000) }),
  z.object({ kind: z.literal('messageCleared') }),
  z.object({ kind: z.literal('blanked') }),
  z.object({ kind: z.literal('unblanked') }),
  z.object({ kind: z.literal('frozen') }),
  z.object({ kind: z.literal('unfrozen') }),
  z.object({ kind: z.literal('arranged'), arrangement: runShape.arrangement }),
  z.object({ kind: z.literal('held') }),
  z.object({ kind: z.literal('released') }),
  z.object({ kind: z.literal('advanceSet'), isAutomatic: z.boolean() }),
  z.object({ kind: z.literal('slideShown'), slideId: z.string().max(200) }),
  z.object({ kind: z.literal('slideCleared') }),
  z.object({ kind: z.literal('layoutChosen'), layout: runShape.roomLayout }),
  z.object({ kind: z.literal('zoomed'), zoom: runShape.zoom }),
  z.object({ kind: z.literal('unzoomed') }),
  z.object({ kind: z.literal('groupTimesSet'), groupTimes: sessionShape.groupTimes }),
  z.object({ kind: z.literal('groupPaused'), groupId: id }),
  z.object({ kind: z.literal('groupResumed'), groupId: id }),
  z.object({ kind: z.literal('groupAdded'), groupId: id, deltaMs: z.number().int() }),
  z.object({ kind: z.literal('groupMovedTo'), groupId: id, segmentIndex: shape.count }),
  z.object({ kind: z.literal('groupJoined'), groupId: id }),
  z.object({ kind: z.literal('suspended') }),
  z.object({ kind: z.literal('woke') }),
  z.object({ kind: z.literal('restarted') }),
  z.object({ kind: z.literal('gapCounted'), gapMs: z.number().int() }),
  z.object({ kind: z.literal('gapNotCounted'), gapMs: z.number().int() }),
  z.object({ kind: z.literal('undone'), entryId: id }),
  z.object({ kind: z.literal('redone'), entryId: id }),
  z.object({ kind: z.literal('ended') }),
]);
export type ClockPress = z.infer<typeof clockPress>;

export const clockReading = z.object({ wallMs: z.number(), monoMs: z.number() });

const rehearsal = z.object({ pace: z.number(), from: clockReading, at: clockReading });

export const run = z.object({
  id,
  ...runShape.show,
  startedAt: shape.instantMs,
  endedAt: shape.instantMs.nullable(),
  /** When the clock was last known to be alive, for a run that was cut off. */
  lastSeen: clockReading,
  segments: z.array(segment),
  log: z.array(clockEntry),
  /** Both clocks at the moment of answering; a window measures its own clock against it. */
  now: clockReading,
  /** Null for what is really run; a rehearsal is kept nowhere and has a time of its own. */
  rehearsal: rehearsal.nullable(),
});
export type Run = z.infer<typeof run>;

const display = z.object({
  id: z.number(),
  label: z.string(),
  isPrimary: z.boolean(),
  width: z.number(),
  height: z.number(),
});

export const presenting = z.object({
  /** What is presented; null when nothing is. */
  show: z.object(runShape.show).nullable(),
  displays: z.array(display),
  /** Where the audience window stands; null while no second display is there. */
  audienceDisplayId: z.number().nullable(),
  /** True while the display is kept from sleeping. */
  staysAwake: z.boolean(),
  /** True while a small clock stands above other windows. */
  hasCompactClock: z.boolean(),
});
export type Presenting = z.infer<typeof presenting>;

/** The running clock and the windows it is shown in. */
export const runRequests = {
  'run.current': read(nothing, run.nullable()),
  /** The latest run of a session or of a day. */
  'run.of': read(z.object(runShape.show), run.nullable()),
  /** How the time of the latest run of a session or day went; null where there was none. */
  'run.report': read(z.object(runShape.show), z.custom<RunReport>(isObject).nullable()),
  /** The sessions and days of an event that ran, the latest first. */
  'run.list': read(
    z.object({ eventId: id }),
    z.array(z.object({ ...runShape.show, startedAt: shape.instantMs })),
  ),
  /** What the phases of a format took at the sessions that ran. */
  'run.learned': read(z.object({ formatId: id }), z.array(runShape.learnedMinutes)),
  'run.begin': act(z.object(runShape.show), run),
  /** A run that is kept nowhere. */
  'run.rehearse': act(z.object({ ...runShape.show, pace: runShape.pace }), run),
  'run.setPace': act(z.object({ runId: id, pace: runShape.pace }), run),
  'run.stopRehearsal': act(nothing, done),
  'run.press': act(z.object({ runId: id, press: clockPress }), run),

  'present.state': shell(nothing, presenting),
  'present.open': shell(z.object(runShape.show), presenting),
  'present.close': shell(nothing, presenting),
  'present.showCompactClock': shell(z.object({ isShown: z.boolean() }), presenting),
  /** Brings the console to the front, and what that key of it opens: as the message. */
  'present.openOnConsole': shell(z.object({ key: z.enum(['m', 'c', 'r', 'p', 'v', '?']) }), done),
  'present.useDisplay': shell(z.object({ displayId: z.number() }), presenting),
} satisfies Record<string, Definition>;
