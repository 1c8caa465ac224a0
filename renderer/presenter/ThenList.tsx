import type { Run } from '#contract';
import { clockText } from '#domain/dateText';
import { upcomingSegments } from '#domain/readClock';
import type { ClockReadout } from '#domain/readClock';
import { useRun } from '../state/runStore.ts';
import { minutesText, thenLines } from './consoleWords.ts';
import classes from './RightParts.module.css';
import type { Stage } from './stage.ts';

/** What comes, with the clock times that are expected now. */
export function ThenList({ stage, readout }: { stage: Stage; run: Run; readout: ClockReadout }) {
  const clock = useRun((store) => store.clock);
  const reading = useRun((store) => store.reading);
  const lines = clock
    ? thenLines(upcomingSegments(clock, reading), { round: readout.round, at: readout.at, zone: stage.zone })
    : [];
  return (
    <section className={classes['then']}>
      <span className={classes['label']}>Then</span>
      {lines.length === 0 ? <p>Nothing more is planned.</p> : null}
      <ol>
        {lines.map((line) => (
          <li key={line.key}>
            <span>{clockText(line.startsAt, stage.zone)}</span>
            <b>{line.name}</b>
            <span>{minutesText(line.durationMs)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
