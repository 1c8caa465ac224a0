import { useEffect } from 'react';
import { ask, listen } from '../../bridge.ts';
import { followRun, useRun } from '../../state/runStore.ts';
import { openEvent, useWorkspace } from '../../state/workspaceStore.ts';
import { AudiencePicture } from './AudiencePicture.tsx';
import { performClockKey } from '../clock/clockKeys.ts';
import { useStages } from '../clock/useStages.ts';

/** The window on the second screen: it follows the session that is presented and takes a clicker's keys. */
export function AudienceScreen() {
  const presenting = useRun((store) => store.presenting);
  const snapshot = useWorkspace((store) => store.event);
  const show = presenting?.show ?? null;
  const stages = useStages(snapshot, show);
  const eventId = show?.eventId ?? null;

  useEffect(() => followRun({ wallStep: 'minute', window: 'audience' }), []);
  useEffect(() => followEvent(eventId), [eventId]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') void ask('present.close', {});
      else if (performClockKey(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return <AudiencePicture stages={stages} show={show} />;
}

/** Long enough that typing in the plan costs the running clock nothing, short enough that nobody in the room waits. */
const READ_AFTER_MS = 300;

/** Reads the event now and, once for all changes that come close together, after each change; returns how to stop. */
function followEvent(eventId: string | null): () => void {
  void openEvent(eventId);
  let reading: ReturnType<typeof setTimeout> | undefined;
  const stop = listen('workspace.changed', () => {
    reading ??= setTimeout(() => {
      reading = undefined;
      void openEvent(eventId);
    }, READ_AFTER_MS);
  });
  return () => {
    clearTimeout(reading);
    stop();
  };
}
