import type { Run } from '#contract';
import type { ClockReadout } from '#domain/readClock';
import { useRun } from '../state/runStore.ts';
import { endWords, offsetWords } from './againstPlan.ts';
import classes from './RightParts.module.css';
import { minutesText } from './consoleWords.ts';
import type { Stage } from './stage.ts';

/** Ahead or behind, and when it will end. For the facilitator alone. */
export function AgainstPlan({ stage, run, readout }: { stage: Stage; run: Run; readout: ClockReadout }) {
  const shiftMs = useRun((store) => store.clock?.planShiftMs ?? 0);
  const plannedEndAt = (run.segments.at(-1)?.endsAt ?? readout.at) + shiftMs;
  return (
    <section className={classes['part']}>
      <span className={classes['label']}>Against the plan</span>
      <b className={classes['offset']}>{offsetWords(readout.offsetMs)}</b>
      <p>{endWords(readout, plannedEndAt, stage.zone)}</p>
      {readout.clockChangedByMs === 0 ? null : (
        <p>{`The laptop’s clock was changed by ${minutesText(Math.abs(readout.clockChangedByMs))} minutes. The countdown did not follow it.`}</p>
      )}
    </section>
  );
}
