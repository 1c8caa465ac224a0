import { useMemo } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { isSameShow } from '#domain/clock/show';
import type { Show } from '#domain/clock/show';
import { useRun } from '../../state/runStore.ts';
import { stagesOf } from './stage.ts';
import type { Stages } from './stage.ts';

/** The stages of a show, made anew only when the event or the order of what is left changed. */
export function useStages(snapshot: EventSnapshot | null, show: Show | null): Stages | null {
  const running =
    useRun((store) => (isSameShow(store.run, show) ? store.clock?.segments : undefined)) ?? null;
  const { eventId, sessionId, onDay } = show ?? { eventId: '', sessionId: null, onDay: null };
  return useMemo(
    () => (snapshot && eventId !== '' ? stagesOf(snapshot, { eventId, sessionId, onDay }, running) : null),
    [snapshot, eventId, sessionId, onDay, running],
  );
}
