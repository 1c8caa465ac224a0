import { z } from 'zod';
import type { Group, Session, SessionBreak, SessionPhase } from '#domain/agenda/session';
import { count, day, durationMs, id, name, text, wallTime } from './shapes.ts';

/** Sessions with their phases, breaks and groups as zod schemas. */

/** Whose time the groups of a session go by. */
export const groupTimes = z.enum(['together', 'sized', 'own']);

const sessionPhase: z.ZodType<SessionPhase> = z.object({ phaseId: id, name, durationMs });
export const breakFields = z.union([
  z.object({ kind: z.literal('break'), afterRound: count, durationMs }),
  z.object({ kind: z.literal('pause'), afterRound: count, resumesOn: day, resumesAt: wallTime }),
]);
const sessionBreak: z.ZodType<SessionBreak> = z.union([
  z.object({ id, kind: z.literal('break'), afterRound: count, durationMs }),
  z.object({ id, kind: z.literal('pause'), afterRound: count, resumesOn: day, resumesAt: wallTime }),
]);
const group: z.ZodType<Group> = z.object({ id, letter: text, room: text, memberIds: z.array(id) });
export const session: z.ZodType<Session> = z.object({
  id,
  eventId: id,
  formatId: id,
  title: name,
  startsOn: day,
  startsAt: wallTime,
  follows: z.boolean(),
  variantId: id,
  phases: z.array(sessionPhase),
  changeoverMs: durationMs,
  breaks: z.array(sessionBreak),
  groups: z.array(group),
  groupTimes,
  endsBy: wallTime.nullable(),
  rounds: count.nullable(),
});
