import { z } from 'zod';
import { dayPlanOf } from '#domain/clock/dayPlan';
import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { scheduleOf } from '#domain/agenda/schedule';
import type { Segment } from '#domain/agenda/schedule';
import type { Show } from '#domain/clock/show';
import { formatOf } from '../formats/formatsOf.ts';
import { gone } from '../gone.ts';
import type { OpenHouse } from '../house.ts';
import { snapshotOf } from '../agenda/snapshotOf.ts';

/** What a run will go through as the plan stands now, or why there is nothing to run. */
export function runPlanOf(house: OpenHouse, show: Show): Answer<Segment[]> {
  const planned = show.sessionId === null ? planOfDay(house, show) : planOfSession(house, show);
  if (!planned.ok || planned.value.some((segment) => segment.durationMs > 0)) return planned;
  return failure(
    'refused',
    show.sessionId === null
      ? 'Nothing is planned on that day. Put something on it on the Agenda screen first.'
      : 'This session has no minutes to run. Give its phases some time on the Agenda screen first.',
  );
}

function planOfSession(house: OpenHouse, { eventId, sessionId }: Show): Answer<Segment[]> {
  const found = sessionId === null ? undefined : house.workspace.sessions.get(sessionId);
  const session = found?.eventId === eventId ? found : undefined;
  const event = session && house.workspace.events.get(session.eventId);
  const format = session && formatOf(house, session.formatId);
  if (!session || !event || !format) return gone('session');
  return success(scheduleOf({ session, format, zone: event.zone }).segments);
}

function planOfDay(house: OpenHouse, { eventId, onDay }: Show): Answer<Segment[]> {
  const snapshot = snapshotOf(house, eventId);
  if (!snapshot) return gone('event');
  return success(dayPlanOf(snapshot, onDay ?? snapshot.event.startsOn));
}

const segments: z.ZodType<Segment[]> = z.array(
  z.object({
    index: z.number().int(),
    key: z.string(),
    sessionId: z.string().nullable(),
    blockId: z.string().nullable(),
    part: z.string(),
    kind: z.enum(['phase', 'change', 'break', 'pause']),
    phaseId: z.string().nullable(),
    name: z.string(),
    round: z.number().int().nullable(),
    startsAt: z.number(),
    endsAt: z.number(),
    durationMs: z.number(),
    minMs: z.number(),
    isProtected: z.boolean(),
    groupTimes: z.enum(['together', 'sized', 'own']).optional(),
  }),
);

/** The plan of a run as it was kept. Runs of schema 17 and before named neither session nor key in each segment. */
export function keptPlan(json: string, { sessionId }: Show): Segment[] {
  if (lastRead?.json === json) return lastRead.plan;
  const kept = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(json));
  const plan = segments.parse(
    kept.map((segment, index) => ({
      key: `${sessionId ?? ''}:${index}`,
      sessionId,
      blockId: null,
      part: '',
      ...segment,
    })),
  );
  lastRead = { json, plan };
  return plan;
}

/** The plan never changes while a run goes on, and every press reads it again. */
let lastRead: { json: string; plan: Segment[] } | null = null;
