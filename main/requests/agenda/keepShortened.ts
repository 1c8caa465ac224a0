import type { AgendaParts } from '#domain/agenda/agenda';
import { keepsEnd } from '#domain/agenda/block';
import type { Session } from '#domain/agenda/session';
import type { ShortenedItem } from '#domain/agenda/shortenDay';
import { instantOf, wallOf } from '#domain/time';
import type { OpenHouse } from '../house.ts';

/** Keeps a shortened day: blocks with their new times, and each stretch of a session from where it starts now. */
export function keepShortened(house: OpenHouse, parts: AgendaParts, items: readonly ShortenedItem[]): void {
  const { blocks, sessions } = house.workspace;
  const { zone } = parts.event;
  for (const { item, startsAt, durationMs } of items) {
    const start = wallOf(startsAt, zone);
    if (item.source.kind === 'block') {
      const block = blocks.get(item.source.blockId);
      if (!block) continue;
      const endsAt = keepsEnd(block) ? wallOf(startsAt + durationMs, zone).at : null;
      blocks.change(block.id, { startsOn: start.on, startsAt: start.at, durationMs, endsAt });
      continue;
    }
    const { sessionId } = item.source;
    const session = parts.sessions.find((candidate) => candidate.id === sessionId);
    if (session) moveStretch(session, item.startsAt, start);
  }

  /** Only the first item of a stretch decides where it starts; the others follow from it. */
  function moveStretch(session: Session, was: number, start: { on: string; at: string }) {
    if (instantOf(session.startsOn, session.startsAt, zone) === was)
      sessions.change(session.id, { startsOn: start.on, startsAt: start.at });
    const pause = session.breaks.find(
      (candidate) =>
        candidate.kind === 'pause' && instantOf(candidate.resumesOn, candidate.resumesAt, zone) === was,
    );
    if (pause?.kind === 'pause')
      sessions.setBreak(session.id, { ...pause, resumesOn: start.on, resumesAt: start.at });
  }
}
