import type { ClockReadout } from '#domain/clock/readClock';
import { useRun } from '../../state/runStore.ts';
import { endWords, offsetWords, talkWords } from './againstPlan.ts';
import classes from './RightParts.module.css';
import { minutesText } from './consoleWords.ts';
import { Respread } from './Respread.tsx';
import type { Stage } from '../clock/stage.ts';

/** Ahead or behind, and when it will end. For the facilitator alone. */
export function AgainstPlan({ stage, readout }: { stage: Stage; readout: ClockReadout }) {
  const shiftMs = useRun((store) => store.clock?.planShiftMs ?? 0);
  const plannedEndAt = (stage.segments.at(-1)?.endsAt ?? readout.at) + shiftMs;
  const talk = talkWords(stage, readout.segment);
  return (
    <section className={classes['part']}>
      <span className={classes['label']}>Against the plan</span>
      <div className={classes['offsetRow']}>
        <b className={classes['offset']}>{offsetWords(readout.offsetMs)}</b>
        <Respread stage={stage} readout={readout} />
      </div>
      <p>{endWords(readout, plannedEndAt, stage.zone)}</p>
      {talk === '' ? null : <p>{talk}</p>}
      {readout.clockChangedByMs === 0 ? null : (
        <p>{`The laptop’s clock was changed by ${minutesText(Math.abs(readout.clockChangedByMs))} minutes. The countdown did not follow it.`}</p>
      )}
    </section>
  );
}
