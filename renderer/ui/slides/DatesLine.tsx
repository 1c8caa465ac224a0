import type { Slide } from '#domain/slides/deck';
import classes from './DatesLine.module.css';

/** The dates ahead on one line, and the sources at the foot. */
export function DatesLine({ slide }: { slide: Extract<Slide, { kind: 'next' }> }) {
  return (
    <div className={classes['next']}>
      <ol>
        {slide.dates.map((date) => (
          <li key={`${date.day} ${date.what}`}>
            <b>{date.day}</b>
            <span>{date.what}</span>
          </li>
        ))}
      </ol>
      <p>{slide.credit}</p>
    </div>
  );
}
