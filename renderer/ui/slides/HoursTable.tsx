import type { Slide } from '#domain/slides/deck';
import classes from './tables.module.css';

/** The hours ahead; what is rest stands quieter. */
export function HoursTable({ slide }: { slide: Extract<Slide, { kind: 'hours' }> }) {
  return (
    <div className={classes['hours']}>
      {slide.blocks.map((block) => (
        <p key={`${block.day} ${block.from}`} className={classes['hour']} data-rest={block.isRest}>
          <b>{block.from}</b>
          <span>{block.what}</span>
        </p>
      ))}
    </div>
  );
}
