import { eventDatesOf } from '#domain/agenda/eventDates';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { addDays } from '#domain/time';
import type { Day } from '#domain/time';
import { shortDay } from '../state/dates.ts';
import { TableMark } from '../ui/TableMark.tsx';
import classes from './EventArc.module.css';

/** The weeks before and after an event on one line, with today in its place. */
export function EventArc({ snapshot, today }: { snapshot: EventSnapshot; today: Day }) {
  const points = pointsOf(snapshot, today);
  return (
    <ol
      className={classes['arc']}
      style={{ gridTemplateColumns: `repeat(${points.length}, minmax(0, 1fr))` }}
    >
      {points.map((point) => (
        <li
          key={`${point.on} ${point.label}`}
          data-done={point.on < today}
          data-kind={point.kind}
          aria-current={point.kind === 'today' ? 'date' : undefined}
        >
          <time className="num">
            {point.kind === 'event' && point.until !== point.on
              ? `${shortDay(point.on)}–${point.until.slice(-2).replace(/^0/, '')}`
              : shortDay(point.on)}
          </time>
          <span className={classes['point']}>
            {point.kind === 'event' ? (
              <span className={classes['table']}>
                <TableMark size={26} />
              </span>
            ) : point.kind === 'today' ? (
              <span className={classes['now']}>Today</span>
            ) : (
              <i />
            )}
          </span>
          <span>{point.label}</span>
        </li>
      ))}
    </ol>
  );
}

interface Point {
  on: Day;
  until: Day;
  label: string;
  kind: 'date' | 'event' | 'today';
}

function pointsOf({ event, followUp, sessions }: EventSnapshot, today: Day): Point[] {
  const dates = eventDatesOf(event, followUp);
  const date = (on: Day, label: string): Point => ({ on, until: on, label, kind: 'date' });
  const points: Point[] = [
    date(dates.invitationOn, 'Invitation'),
    ...(sessions.length > 0
      ? [
          date(dates.instructionsOn, 'Write-up instructions'),
          date(dates.challengeDueOn, 'Write-ups due'),
          date(dates.digestOn, 'Digest to groups'),
        ]
      : []),
    date(dates.checkOn, 'Print and check'),
    { on: event.startsOn, until: event.endsOn, label: EVENT_WORDS[event.kind], kind: 'event' },
    date(dates.memoOn, 'Debrief memo'),
    date(dates.callOn, 'Debrief call'),
    date(dates.reflectiveMemoOn, 'Reflective memo'),
    date(addDays(event.endsOn, 182), 'Six-month note'),
  ];
  const same = points.find((point) => point.on === today && point.kind === 'date');
  if (same) return points.map((point) => (point === same ? { ...point, kind: 'today' } : point));
  const isDuring = event.startsOn <= today && today <= event.endsOn;
  if (!isDuring) points.push({ on: today, until: today, label: '', kind: 'today' });
  return points.sort((one, other) => one.on.localeCompare(other.on));
}

const EVENT_WORDS = {
  retreat: 'Retreat',
  session: 'Session',
  journey: 'Journey',
  assist: 'Peer assist',
  call: 'Call',
} as const;
