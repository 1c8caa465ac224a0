import { z } from 'zod';
import type { NormsAgreed } from '#domain/followup/normsAgreed';
import type { LearnedMinutes } from '#domain/clock/runReport';
import * as shape from './shapes.ts';

/** Shapes of the running clock. */

const DAY_MS = 86_400_000;

/** What comes after the segment that is on; a day has fewer parts than this. */
export const arrangement = z.object({
  label: z.string().min(1).max(300),
  rest: z
    .array(
      z.object({
        key: z.string().min(1).max(200),
        durationMs: z.number().int().min(0).max(DAY_MS),
        newBreak: z.string().min(1).max(120).nullable(),
        isWriting: z.literal(true).optional(),
      }),
    )
    .max(2000),
});

export const roomLayout = z.enum(['by-phase', 'slide-and-clock', 'clock', 'strip', 'groups']);

export const zoom = z.object({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  scale: z.number().min(1).max(8),
});

/** What is presented: a session, or a whole day of the agenda. */
export const show = {
  eventId: shape.id,
  /** Null where a whole day is presented. */
  sessionId: shape.id.nullable(),
  /** The day; null where a session is presented. */
  onDay: shape.day.nullable(),
};

/** How fast a rehearsal goes: real time, or ten or sixty times as fast. */
export const pace = z.union([z.literal(1), z.literal(10), z.literal(60)]);

/** Norms as they are agreed in the room. */
export const normsFields = { agreedIn: shape.text, wording: shape.name, agreedBy: shape.name };
export const normsAgreed: z.ZodType<NormsAgreed> = z.object({
  id: shape.id,
  ...normsFields,
  agreedAt: shape.instantMs,
});

/** What a phase took at past runs. */
export const learnedMinutes: z.ZodType<LearnedMinutes> = z.object({
  phaseId: shape.id,
  plannedMinutes: z.number(),
  minutes: z.number().int(),
  times: shape.count,
});
