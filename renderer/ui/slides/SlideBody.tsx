import type { Slide } from '#domain/slides/deck';
import { DatesLine } from './DatesLine.tsx';
import { GroupsTable } from './GroupsTable.tsx';
import { HoursTable } from './HoursTable.tsx';
import { LinesList, NumberedList } from './lists.tsx';
import { PartSteps } from './PartSteps.tsx';
import { PhaseCards } from './PhaseCards.tsx';
import { PhaseStrip } from './PhaseStrip.tsx';
import classes from './SlideBody.module.css';
import { TurnsTable } from './TurnsTable.tsx';

/** What a slide says under its title. */
export function SlideBody({ slide }: { slide: Slide }) {
  switch (slide.kind) {
    case 'cover':
    case 'picture':
      return null;
    case 'aims':
      return <NumberedList items={slide.aims} />;
    case 'norms':
      return <NumberedList items={slide.norms.map((head) => ({ head, line: '' }))} />;
    case 'confidentiality':
      return <LinesList lines={slide.lines} />;
    case 'spare':
      return <LinesList lines={slide.tasks} />;
    case 'commitment':
      return <LinesList lines={slide.lines} look="ruled" />;
    case 'roles':
      return (
        <ul className={classes['panels']}>
          {slide.roles.map((role) => (
            <li key={role.name}>
              <b>{role.name}</b>
              <span>{role.does}</span>
            </li>
          ))}
        </ul>
      );
    case 'reflection':
      return (
        <ul className={classes['panels']}>
          {slide.steps.map((step) => (
            <li key={step.head} data-timed>
              <em>{step.time}</em>
              <b>{step.head}</b>
              <span>{step.line}</span>
            </li>
          ))}
        </ul>
      );
    case 'questions':
      return (
        <ul className={classes['cards']}>
          {slide.stems.map((stem) => (
            <li key={stem.heading}>
              <b>{stem.heading}</b>
              {stem.lines.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </li>
          ))}
        </ul>
      );
    case 'evaluation':
      return (
        <ul className={classes['cards']}>
          {slide.questions.map((question, index) => (
            <li key={question}>
              <i>{SIGNS[index] ?? '?'}</i>
              <b>{question}</b>
            </li>
          ))}
        </ul>
      );
    case 'hours':
      return <HoursTable slide={slide} />;
    case 'groups':
      return <GroupsTable slide={slide} />;
    case 'turns':
      return <TurnsTable slide={slide} />;
    case 'one-round':
      return <PhaseStrip phases={slide.phases} />;
    case 'phase':
      return <PhaseCards slide={slide} />;
    case 'part':
      return <PartSteps slide={slide} />;
    case 'next':
      return <DatesLine slide={slide} />;
    case 'break':
      return (
        <div className={classes['back']}>
          <span>Back at</span>
          <b>{slide.backAt}</b>
          <p>{slide.then}</p>
        </div>
      );
    default:
      return slide satisfies never;
  }
}

/** What was useful, and what would be changed. */
const SIGNS = ['+', 'Δ'];
