import type { Segment } from '../agenda/schedule.ts';
import { dayPlanOf } from '../clock/dayPlan.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Day } from '../time.ts';

/** What runs without a part of another kind in between: a block, a stretch of a session, or time with nothing planned. */
export interface DayPart {
  kind: 'block' | 'rest' | 'session' | 'gap';
  /** The session or block; empty for a gap. */
  id: string;
  title: string;
  segments: [Segment, ...Segment[]];
  startsAt: number;
  endsAt: number;
}

/** The clock of a day cut into its parts, in the order in which they run. */
export function dayPartsOf(snapshot: EventSnapshot, on: Day): DayPart[] {
  const parts: DayPart[] = [];
  for (const segment of dayPlanOf(snapshot, on)) {
    const id = segment.sessionId ?? segment.blockId ?? '';
    const open = parts.at(-1);
    if (open && id !== '' && open.id === id) {
      open.segments.push(segment);
      open.endsAt = segment.endsAt;
    } else {
      const { startsAt, endsAt, part, name } = segment;
      parts.push({ kind: kindOf(segment), id, title: part || name, segments: [segment], startsAt, endsAt });
    }
  }
  return parts;
}

/**
 * The days that have slides of their own: on which something is presented that is no session, or more than one session.
 * A day with one session alone would have the slides of that session over again.
 */
export function hasDayDeck(snapshot: EventSnapshot, on: Day): boolean {
  const parts = dayPartsOf(snapshot, on);
  const sessions = new Set(parts.flatMap(({ kind, id }) => (kind === 'session' ? [id] : [])));
  return parts.some(({ kind }) => kind === 'block') || sessions.size > 1;
}

function kindOf({ sessionId, blockId, kind, phaseId, key }: Segment): DayPart['kind'] {
  if (sessionId !== null) return 'session';
  if (blockId === null) return 'gap';
  // A format may begin with a break of its own; its block is none.
  return kind === 'break' && phaseId === null && key === blockId ? 'rest' : 'block';
}
