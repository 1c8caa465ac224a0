import type { PhaseMark } from '#domain/slides/deck';
import classes from './phases.module.css';

/** The phases of a round to scale: filled means that the presenter speaks, open that the presenter is silent. */
export function PhaseStrip({ phases }: { phases: readonly PhaseMark[] }) {
  return (
    <ol className={classes['strip']}>
      {phases.map((phase, index) => (
        <li key={index} data-voice={phase.voice} style={{ '--minutes': phase.minutes }}>
          <i>
            <b>{phase.minutes}</b> min
          </i>
          <span>{phase.name}</span>
        </li>
      ))}
    </ol>
  );
}
