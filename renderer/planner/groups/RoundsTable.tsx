import { IconClockHour4, IconNotes, IconPlayerPlayFilled } from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import { clockText, spanText } from '#domain/dateText';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Format } from '#domain/formats/format';
import type { Attendee } from '#domain/people/person';
import { scheduleOfGroup } from '#domain/agenda/groupTurns';
import { roundsOfGroup, turnOf } from '#domain/agenda/rounds';
import type { Turn } from '#domain/agenda/rounds';
import { roundSpan, roundSpans, scheduleOf } from '#domain/agenda/schedule';
import type { Group, Session } from '#domain/agenda/session';
import { wallOf } from '#domain/time';
import { weekday } from '../../state/dates.ts';
import classes from './Rounds.module.css';

/** Who presents, keeps time and takes notes in each group and round, with clock times. */
export function RoundsTable({
  snapshot,
  session,
  format,
}: {
  snapshot: EventSnapshot;
  session: Session;
  format: Format;
}) {
  const { zone } = snapshot.event;
  const schedule = scheduleOf({ session, format, zone });
  const rounds = Array.from({ length: schedule.roundCount }, (_, index) => index + 1);
  if (rounds.length === 0) return null;
  const dayOf = (round: number) => {
    const span = roundSpan(schedule, round);
    return span ? wallOf(span.startsAt, zone).on : '';
  };
  const isOneDay = dayOf(1) === dayOf(rounds.length);
  const momentText = (instant: number) =>
    `${isOneDay ? '' : `${weekday(wallOf(instant, zone).on)}, `}${clockText(instant, zone)}`;
  const fromTo = `${momentText(schedule.startsAt)} to ${momentText(schedule.endsAt)}`;
  const ownClock = (group: Group, round: number) => {
    const own = scheduleOfGroup(schedule, session, group);
    if (own === schedule) return '';
    return roundSpans(own, round)
      .map((span) => spanText(span, zone))
      .join(', ');
  };
  const breakBefore = (round: number) =>
    schedule.segments.find(
      (segment) => segment.round === round && (segment.kind === 'break' || segment.kind === 'pause'),
    );

  return (
    <section className={classes['rounds']} aria-labelledby="rounds-heading">
      <div className={classes['head']}>
        <h2 id="rounds-heading">Rounds</h2>
        <p>{`${fromTo}. The next presenter keeps time, the one after takes notes.`}</p>
      </div>
      <div className={classes['box']} tabIndex={0} role="region" aria-label="Table of rounds">
        <table>
          <thead>
            <tr>
              <th scope="col">Round</th>
              {session.groups.map((group) => (
                <th key={group.id} scope="col">
                  Group {group.letter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rounds.map((round) => {
              const span = roundSpan(schedule, round);
              const pause = breakBefore(round);
              const isNewDay = !isOneDay && dayOf(round) !== dayOf(round - 1);
              return [
                pause || isNewDay ? (
                  <tr key={`before-${round}`} className={classes['break']}>
                    <td colSpan={session.groups.length + 1}>
                      {isNewDay ? weekday(dayOf(round)) : `Break, ${pause ? spanText(pause, zone) : ''}`}
                    </td>
                  </tr>
                ) : null,
                <tr key={round}>
                  <th scope="row">
                    {round}
                    <span>{span ? spanText(span, zone) : ''}</span>
                  </th>
                  {session.groups.map((group) => (
                    <td key={group.id}>
                      {round <= roundsOfGroup(session, group, schedule.roundCount) ? (
                        <TurnCell
                          turn={turnOf(group, round)}
                          clock={ownClock(group, round)}
                          people={snapshot.people}
                        />
                      ) : null}
                    </td>
                  ))}
                </tr>,
              ];
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function TurnCell({
  turn,
  clock,
  people,
}: {
  turn: Turn;
  /** Where the group has turns of its own length; empty elsewhere. */
  clock: string;
  people: readonly Attendee[];
}) {
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.display ?? null;
  const presenter = nameOf(turn.presenterId);
  return (
    <ul>
      {clock === '' ? null : <li className={classes['clock']}>{clock}</li>}
      {presenter === null ? (
        <li className={classes['spare']}>Spare round</li>
      ) : (
        <Part icon={IconPlayerPlayFilled} does="Presents" name={presenter} isFirst />
      )}
      <Part icon={IconClockHour4} does="Keeps time" name={nameOf(turn.timekeeperId)} />
      <Part icon={IconNotes} does="Takes notes" name={nameOf(turn.noteTakerId)} />
    </ul>
  );
}

function Part({
  icon: PartIcon,
  does,
  name,
  isFirst = false,
}: {
  icon: Icon;
  does: string;
  name: string | null;
  isFirst?: boolean;
}) {
  if (name === null) return null;
  return (
    <li data-first={isFirst}>
      <PartIcon size={12} stroke={2} aria-hidden />
      <span className="visually-hidden">{does}: </span>
      <span title={`${does}: ${name}`}>{name}</span>
    </li>
  );
}
