import { personTurn, turnsIn } from '#domain/agenda/personTurns';
import type { PersonTurn } from '#domain/agenda/personTurns';
import type { ClockReadout } from '#domain/clock/readClock';
import { shownTime } from '#domain/clock/shownTime';
import { clockFace } from '../clock/clockFace.ts';
import type { ClockFace } from '../clock/clockFace.ts';
import { shortName } from '../clock/stage.ts';
import type { Stage } from '../clock/stage.ts';

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
export function turnWords(stage: Stage, { turn, remainingMs }: PersonTurn): string {
  const next = nameInTurn(stage, turn + 1);
  const left = remainingMs <= 0 ? 'time is over' : `${shownTime(remainingMs)} left`;
  return [nameInTurn(stage, turn), left, next === '' ? '' : `then ${next}`]
    .filter((part) => part !== '')
    .join(', ');
}

/** Whether the turn has just passed on: what the room sees while the tone of a turn is heard. */
export function hasTurned({ turn, slotMs, remainingMs }: PersonTurn): boolean {
  return turn > 1 && slotMs - remainingMs < TURNED_MS;
}

/** The face of the clock; when the turn passes on in a circle its bar names whose turn it is, unless the clock stands. */
export function roomFace(stage: Stage, readout: ClockReadout): ClockFace {
  const face = clockFace(readout);
  const turn = turnNow(stage, readout);
  if (turn === null || !hasTurned(turn) || face.bar?.shape === 'two-bars') return face;
  const words = [turnHead(turn), nameInTurn(stage, turn.turn)].filter((part) => part !== '').join(': ');
  return { ...face, bar: { shape: 'turn', words } };
}

/** Long enough to look up for, short enough to leave the room its figures. */
const TURNED_MS = 8000;

function nameInTurn({ session, snapshot }: Stage, seat: number): string {
  const circles = session?.groups.filter(({ memberIds }) => memberIds.length > 0) ?? [];
  const [circle] = circles;
  if (!circle || circles.length > 1) return '';
  const person = snapshot.people.find(({ id }) => id === circle.memberIds[seat - 1]);
  return person ? shortName(person) : '';
}
