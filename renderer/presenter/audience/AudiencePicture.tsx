import { memo, useMemo } from 'react';
import { clockText } from '#domain/dateText';
import { useRun } from '../../state/runStore.ts';
import { AudienceStage } from './AudienceStage.tsx';
import { isSameShow } from '#domain/clock/show';
import type { Show } from '#domain/clock/show';
import { audienceView } from './audienceView.ts';
import { shownMoment } from './shownMoment.ts';
import type { Stages } from '../clock/stage.ts';

/** What the room sees now of a show: the same on the projector and in the console's miniature. `show` null: before its run. */
export const AudiencePicture = memo(function AudiencePicture({
  stages,
  show,
}: {
  stages: Stages | null;
  show: Show | null;
}) {
  const run = useRun((store) => (isSameShow(store.run, show) ? store.run : null));
  const readout = useRun((store) => store.readout);
  const clock = useRun((store) => store.clock);
  const reading = useRun((store) => store.reading);
  const isCutOff = useRun((store) => store.isCutOff);
  const moment = useMemo(
    () =>
      shownMoment({
        log: run?.log ?? [],
        segments: run?.segments ?? [],
        readout: run ? readout : null,
        clock: run ? clock : null,
        reading,
      }),
    [run, readout, clock, reading],
  );
  const stage = stages?.at(moment.readout?.segment ?? null) ?? null;
  return (
    <AudienceStage
      view={audienceView(stage, moment)}
      wall={stage ? clockText(moment.reading.wallMs, stage.zone) : ''}
      deck={stage?.deck ?? null}
      isFrozen={moment.isFrozen}
      note={isCutOff ? 'The plan does not answer at the moment. The clock goes on.' : ''}
    />
  );
});
