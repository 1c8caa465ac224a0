import classes from './TimeChart.module.css';
import { minutesOf } from './timeRows.ts';
import type { TimeRow } from './timeRows.ts';

/** Planned above actual for every part and round; the table below it says the same in figures. */
export function TimeChart({ rows }: { rows: readonly TimeRow[] }) {
  const longest = Math.max(1, ...rows.map(({ plannedMs, tookMs }) => Math.max(plannedMs, tookMs)));
  const share = (ms: number) => `${(ms / longest) * 100}%`;
  return (
    <figure className={classes['chart']} aria-label="Planned against actual minutes">
      <div className={classes['rows']} aria-hidden>
        {rows.map((row) => (
          <div key={row.key} className={classes['row']}>
            <span className={classes['label']} title={row.label}>
              {row.label}
            </span>
            <span className={classes['bars']}>
              <span className={classes['planned']} style={{ width: share(row.plannedMs) }} />
              <span className={classes['took']}>
                <span style={{ width: share(row.tookMs - row.overtimeMs) }} />
                <span data-over style={{ width: share(row.overtimeMs) }} />
              </span>
            </span>
            <span className={`num ${classes['figure'] ?? ''}`}>
              {row.wasSkipped ? 'left out' : minutesOf(row.tookMs)}
            </span>
          </div>
        ))}
      </div>
      <figcaption className={classes['legend']}>
        <span>
          <i data-is="planned" />
          planned
        </span>
        <span>
          <i data-is="took" />
          took, pauses not counted
        </span>
        <span>
          <i data-is="over" />
          beyond its time
        </span>
        <span className={classes['unit']}>minutes</span>
      </figcaption>
    </figure>
  );
}
