import { memo, useMemo } from 'react';
import { clockText } from '#domain/dateText';
import { useRun } from '../state/runStore.ts';
import { AudienceStage } from './AudienceStage.tsx';
import { audienceView } from './audienceView.ts';
import { shownMoment } from './shownMoment.ts';
import type { Stage } from './stage.ts';

/** What the room sees now, for a stage: the same on the projector and in the console's miniature. */
export const AudiencePicture = memo(function AudiencePicture({
  stage,
  sessionId,
}: {
  stage: Stage | null;
  sessionId: string | null;
}) {
  const run = useRun((store) => (store.run?.sessionId === sessionId ? store.run : null));
  const readout = useRun((store) => store.readout);
  const wallMs = useRun((store) => store.reading.wallMs);
  const isCutOff = useRun((store) => store.isCutOff);
  const moment = useMemo(
    () =>
      shownMoment({
        log: run?.log ?? [],
        segments: run?.segments ?? [],
        readout: run ? readout : null,
        wallMs,
      }),
    [run, readout, wallMs],
  );
  return (
    <AudienceStage
      view={audienceView(stage, moment)}
      wall={stage ? clockText(moment.wallMs, stage.zone) : ''}
      deck={stage?.deck ?? null}
      isFrozen={moment.isFrozen}
      note={isCutOff ? 'The plan does not answer at the moment. The clock goes on.' : ''}
    />
  );
});
