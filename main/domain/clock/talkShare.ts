import { isAssist } from '../formats/assist.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import { phaseOf } from '../formats/format.ts';
import type { Format, FormatPhase } from '../formats/format.ts';
import { isLoud } from '../handouts/sessionTimes.ts';
import type { Segment } from '../agenda/schedule.ts';

/** How the talk of an assist is planned to be shared: telling and listening are to balance (TIM-15). */
export interface TalkShare {
  hostName: string;
  resourceName: string;
  /** Whole percent of the planned talk; the resource team has the rest. */
  hostPercent: number;
}

/** Which sides talk in a phase, by the voices that its format gives them. */
export function talkersIn({ presenter, peers }: FormatPhase): { host: boolean; resource: boolean } {
  return { host: isLoud(presenter.voice), resource: isLoud(peers.voice) };
}

/**
 * The planned share of an assist's phases among what runs; where both sides talk, each has half. Null for what is no
 * assist, or where nobody talks.
 */
export function talkShare(
  { blocks, sessions }: Pick<EventSnapshot, 'blocks' | 'sessions'>,
  format: Format | null,
  segments: readonly Segment[],
): TalkShare | null {
  if (format === null || !isAssist(format.id)) return null;
  const own = new Set(
    [...blocks, ...sessions].filter(({ formatId }) => formatId === format.id).map(({ id }) => id),
  );
  let hostMs = 0;
  let talkMs = 0;
  for (const { phaseId, sessionId, blockId, durationMs } of segments) {
    const phase = own.has(sessionId ?? blockId ?? '') && phaseId !== null && phaseOf(format, phaseId);
    if (!phase) continue;
    const { host, resource } = talkersIn(phase);
    if (host || resource) talkMs += durationMs;
    if (host) hostMs += resource ? durationMs / 2 : durationMs;
  }
  if (talkMs === 0) return null;
  const nameOf = (id: string, otherwise: string) =>
    format.roles.find((role) => role.id === id)?.name ?? otherwise;
  return {
    hostName: nameOf('host', 'Host team'),
    resourceName: nameOf('resource', 'Resource team'),
    hostPercent: Math.round((hostMs / talkMs) * 100),
  };
}
