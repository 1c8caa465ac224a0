import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personTurn, turnsIn } from '#domain/agenda/personTurns';
import { scheduleOf } from '#domain/agenda/schedule';
import { circleSnapshot } from '../../fixtures/circleStage.ts';

const MINUTE = 60_000;

test('a phase that goes around the circle has a slot for each seat of the largest one, others have none', () => {
  const { snapshot, session, format } = circleSnapshot(5);
  const { segments } = scheduleOf({ session, format, zone: snapshot.event.zone });
  const seats = Math.max(...session.groups.map(({ memberIds }) => memberIds.length));
  const around = segments.filter((segment) => turnsIn(session, format, segment) > 0);
  expect(around.map(({ phaseId }) => phaseId)).toEqual(['check-in-and-progress', 'one-action-each']);
  for (const segment of around) expect(turnsIn(session, format, segment)).toBe(seats);
  expect(around[0]?.durationMs).toBe(seats * 3 * MINUTE);
  for (const segment of around) expect(turnsIn({ ...session, id: 'another' }, format, segment)).toBe(0);
});

test('the turn passes on when its slot is over', () => {
  const at = (elapsedMs: number) =>
    personTurn({ turns: 5, totalMs: 15 * MINUTE, remainingMs: 15 * MINUTE - elapsedMs });
  expect(at(0)).toMatchObject({ turn: 1, turns: 5, remainingMs: 3 * MINUTE });
  expect(at(3 * MINUTE - 1)).toMatchObject({ turn: 1, remainingMs: 1 });
  expect(at(3 * MINUTE)).toMatchObject({ turn: 2, remainingMs: 3 * MINUTE });
  expect(at(14.5 * MINUTE)).toMatchObject({ turn: 5, remainingMs: 30_000 });
  expect(at(16 * MINUTE)).toMatchObject({ turn: 5, remainingMs: -MINUTE });
  expect(personTurn({ turns: 0, totalMs: MINUTE, remainingMs: 0 })).toBeNull();
  expect(personTurn({ turns: 5, totalMs: 0, remainingMs: 0 })).toBeNull();
});

test('every seat has the same time, also of what was added', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 90 }), (turns, minutes) => {
      const totalMs = minutes * MINUTE;
      const slots = new Map<number, number>();
      const stepMs = totalMs / turns / 10;
      for (let step = 0; step < turns * 10; step++) {
        const turn = personTurn({ turns, totalMs, remainingMs: totalMs - (step + 0.5) * stepMs });
        if (turn) slots.set(turn.turn, (slots.get(turn.turn) ?? 0) + 1);
      }
      return slots.size === turns && [...slots.values()].every((steps) => steps === 10);
    }),
  );
});
