import type { Slide } from '#domain/slides/deck';
import classes from './SlideBody.module.css';

/** The steps of a part; one without steps says until when it goes. */
export function PartSteps({ slide }: { slide: Extract<Slide, { kind: 'part' }> }) {
  if (slide.steps.length === 0)
    return (
      <div className={classes['until']}>
        <span>Until</span>
        <b>{slide.endsAt}</b>
      </div>
    );
  return (
    <ul className={classes['panels']}>
      {slide.steps.map((step, index) => (
        <li key={index} data-timed data-quiet={step.isQuiet || undefined}>
          <em>{step.lead}</em>
          <b>{step.head}</b>
          <span>{step.line}</span>
        </li>
      ))}
    </ul>
  );
}
