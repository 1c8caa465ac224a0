import { useMemo } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { stageOf } from './stage.ts';
import type { Stage } from './stage.ts';

/** The stage of a session, made anew only when the event changed. */
export function useStage(snapshot: EventSnapshot | null, sessionId: string | null): Stage | null {
  return useMemo(() => (snapshot ? stageOf(snapshot, sessionId) : null), [snapshot, sessionId]);
}
