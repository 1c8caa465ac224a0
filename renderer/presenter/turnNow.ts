import { personTurn, turnsIn } from '#domain/agenda/personTurns';
import type { PersonTurn } from '#domain/agenda/personTurns';
import type { ClockReadout } from '#domain/clock/readClock';
import { shownTime } from '#domain/clock/shownTime';
import { shortName } from './stage.ts';
import type { Stage } from './stage.ts';

/** The slot that is on in a phase that goes around the circle; null elsewhere and before the start. */
export function turnNow({ session, format }: Stage, readout: ClockReadout | null): PersonTurn | null {
  if (!session || !format || !readout?.segment) return null;
  if (readout.status === 'not-started' || readout.status === 'finished') return null;
  const { plannedMs, addedMs, remainingMs } = readout;
  const turns = turnsIn(session, format, readout.segment);
  return personTurn({ turns, totalMs: plannedMs + addedMs, remainingMs });
}

/** `Turn 3 of 5`. */
export function turnHead({ turn, turns }: PersonTurn): string {
  return `Turn ${turn} of ${turns}`;
}

/** `Grace, 1:20 left, then Theo`; without names where several circles go around at once. */
export function turnWords({ session, snapshot }: Stage, { turn, remainingMs }: PersonTurn): string {
  const circles = session?.groups.filter(({ memberIds }) => memberIds.length > 0) ?? [];
  const [circle] = circles;
  const nameIn = (seat: number): string => {
    if (!circle || circles.length > 1) return '';
    const person = snapshot.people.find(({ id }) => id === circle.memberIds[seat - 1]);
    return person ? shortName(person) : '';
  };
  const next = nameIn(turn + 1);
  const left = remainingMs <= 0 ? 'time is over' : `${shownTime(remainingMs)} left`;
  return [nameIn(turn), left, next === '' ? '' : `then ${next}`].filter((part) => part !== '').join(', ');
}
