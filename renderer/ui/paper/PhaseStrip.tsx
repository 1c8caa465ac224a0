import type { StripPhase } from '#domain/handouts/handout';
import classes from './Paper.module.css';
import { Words } from './Words.tsx';

/** Phases to scale, never too narrow for their minutes: filled where the presenter speaks, dashed where not. */
export function PhaseStrip({ phases }: { phases: readonly StripPhase[] }) {
  return (
    <div
      className={classes['strip']}
      style={{
        gridTemplateColumns: phases
          .map((phase) => `minmax(14.5mm, ${Math.max(phase.minutes, 0.1)}fr)`)
          .join(' '),
      }}
    >
      {phases.map((phase, index) => (
        <div key={index}>
          <b>
            <Words>{phase.name}</Words>
          </b>
          <span data-look={phase.look}>
            {phase.minutesText === undefined ? phase.minutes : <Words>{phase.minutesText}</Words>}
          </span>
          {phase.clock === '' ? null : (
            <i>
              <Words>{phase.clock}</Words>
            </i>
          )}
        </div>
      ))}
    </div>
  );
}
