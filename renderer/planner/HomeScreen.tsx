import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo, startTransition, Suspense, useDeferredValue, useEffect, useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { nextStepsOf } from '#domain/program/nextSteps';
import type { Home } from '#contract';
import { ask } from '../bridge.ts';
import { dayRange, shortDay, today, weekday } from '../state/dates.ts';
import { go } from '../state/placeStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import card from '../ui/Card.module.css';
import { EmptyScreen } from '../ui/EmptyScreen.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { screenPart } from '../ui/screenPart.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';
import { TableMark } from '../ui/TableMark.tsx';
import { EventArc } from './EventArc.tsx';
import classes from './HomeScreen.module.css';
import { askForNewEvent, useNewEvent } from './newEventStore.ts';
import { NextStepList } from './NextStepList.tsx';
import { ReadinessRow } from './ReadinessRow.tsx';

const NewEventForm = screenPart(() => import('./NewEventForm.tsx'));

type EventLine = Home['events'][number];

/** Home: the event that is nearest in time, what to do next, and every other event. */
export default function HomeScreen() {
  // News is drawn in small steps, so that whatever is pressed or saved meanwhile does not wait for it.
  const home = useDeferredValue(useWorkspace((store) => store.home));
  if (home === null) return null;
  const nearest = nearestEvent(home.events, today());
  return (
    <>
      <PageHeader title={weekday(today())}>
        <Button variant="default" leftSection={<IconPlus size={16} stroke={1.75} />} onClick={askForNewEvent}>
          New event
        </Button>
      </PageHeader>
      {nearest ? (
        <div className={classes['home']}>
          <Nearest line={nearest} key={nearest.id} />
          <Events home={home} />
        </div>
      ) : (
        <EmptyScreen title="No event yet" actions={<Button onClick={askForNewEvent}>Start an event</Button>}>
          An event is a retreat, a journey or a single session. Name and dates are enough to begin; the
          registration list can follow.
        </EmptyScreen>
      )}
      <NewEvent />
    </>
  );
}

/** The form is read when it is first asked for, and then stays, so that it can close in its own time. */
function NewEvent() {
  const isAskedFor = useNewEvent((store) => store.wasAskedFor);
  return isAskedFor ? (
    <Suspense>
      <NewEventForm />
    </Suspense>
  ) : null;
}

/** The one that runs now, else the next to come, else the last that was. */
function nearestEvent(events: readonly EventLine[], on: string): EventLine | undefined {
  const byStart = [...events].sort((one, other) => one.startsOn.localeCompare(other.startsOn));
  return byStart.find((event) => event.endsOn >= on) ?? byStart.at(-1);
}

/** What runs or comes, soonest first; then what was, latest first. */
function inOrder(events: readonly EventLine[], on: string): EventLine[] {
  const byStart = [...events].sort((one, other) => one.startsOn.localeCompare(other.startsOn));
  const isPast = (event: EventLine) => event.endsOn < on;
  return [...byStart.filter((event) => !isPast(event)), ...byStart.filter(isPast).reverse()];
}

const Nearest = memo(function Nearest({ line }: { line: EventLine }) {
  const snapshot = useSnapshot(line.id);
  return (
    <>
      <section className={`${card['card'] ?? ''} ${classes['hero'] ?? ''}`} aria-label={line.name}>
        <div className={classes['heroHead']}>
          <div>
            <h2>{line.name}</h2>
            <p>{describe(line)}</p>
          </div>
          <Button variant="default" size="md" onClick={() => go('overview', { eventId: line.id })}>
            Open the event
          </Button>
        </div>
        {snapshot ? (
          <EventArc snapshot={snapshot} today={today()} />
        ) : (
          <div className={classes['arcPlace']} />
        )}
        {snapshot ? <ReadinessRow snapshot={snapshot} /> : null}
      </section>
      {snapshot ? (
        <section className={classes['next']} aria-labelledby="next">
          <h2 id="next">Next</h2>
          <NextStepList steps={nextStepsOf(snapshot, today())} eventId={line.id} today={today()} />
        </section>
      ) : null}
    </>
  );
});

const Events = memo(function Events({ home }: { home: Home }) {
  return (
    <section className={classes['events']} aria-labelledby="events">
      <h2 id="events">Events</h2>
      <ul>
        {inOrder(home.events, today()).map((event) => (
          <li key={event.id}>
            <button
              type="button"
              className={`${card['card'] ?? ''} ${classes['event'] ?? ''}`}
              onClick={() => go('overview', { eventId: event.id })}
            >
              <TableMark size={32} />
              <span>
                <b>{event.name}</b>
                <span className={classes['quiet']}>
                  {[event.programName, event.cohort, dayRange(event.startsOn, event.endsOn)]
                    .filter((part) => part !== '')
                    .join(', ')}
                </span>
                {event.overdueCommitments > 0 ? (
                  <StatusMark status="look">
                    {event.overdueCommitments === 1
                      ? 'One commitment is overdue'
                      : `${event.overdueCommitments} commitments are overdue`}
                  </StatusMark>
                ) : (
                  <span>{inWords(event)}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
});

function describe(line: EventLine): string {
  const people = line.peopleCount === 1 ? '1 person' : `${line.peopleCount} people`;
  const groups = line.groupCount > 0 ? `, ${line.groupCount} consultation groups` : '';
  return (
    [dayRange(line.startsOn, line.endsOn), line.venue, `${people}${groups}`]
      .filter((part) => part !== '')
      .join('. ') + '.'
  );
}

function inWords(event: EventLine): string {
  if (event.startsOn > today()) return `Starts ${shortDay(event.startsOn)}`;
  if (event.endsOn >= today()) return 'Under way';
  return event.openCommitments > 0 ? `${event.openCommitments} commitments open` : 'Past';
}

/** The snapshot of one event, read again whenever the workspace changes. */
function useSnapshot(eventId: string): EventSnapshot | null {
  const revision = useWorkspace((store) => store.state?.revision ?? 0);
  const [snapshot, setSnapshot] = useState<EventSnapshot | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void ask('event.read', { eventId }).then((answer) => {
      if (isCurrent && answer.ok) startTransition(() => setSnapshot(answer.value));
    });
    return () => {
      isCurrent = false;
    };
  }, [eventId, revision]);
  return snapshot;
}
