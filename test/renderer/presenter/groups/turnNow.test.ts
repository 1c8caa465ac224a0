import { expect, test } from 'vitest';
import type { ClockAct } from '#domain/clock/clockEntry';
import { audienceView } from '../../../../renderer/presenter/audience/audienceView.ts';
import { stagesOf } from '../../../../renderer/presenter/clock/stage.ts';
import { hasTurned, turnHead, turnNow, turnWords } from '../../../../renderer/presenter/groups/turnNow.ts';
import { circleSnapshot } from '../../../fixtures/circleStage.ts';
import { readoutAfter, segmentIndex } from '../retreatStage.ts';

/** The console's line and the room's view some seconds into the first round around the circle. */
function seen(groups: number, secondsIn: number) {
  const { snapshot, session } = circleSnapshot(groups);
  const show = { eventId: snapshot.event.id, sessionId: session.id, onDay: null };
  const stage = stagesOf(snapshot, show, null)?.at(null);
  if (!stage) throw new Error('The circle can be run.');
  const acts: [ClockAct, number][] = [
    [{ kind: 'started' }, 1],
    [
      {
        kind: 'movedTo',
        segmentIndex: segmentIndex(stage.segments, { phaseId: 'check-in-and-progress' }),
      },
      secondsIn,
    ],
  ];
  const readout = readoutAfter(stage.segments, acts);
  const turn = turnNow(stage, readout);
  const view = audienceView(stage, { readout, clock: null, reading: { wallMs: readout.at, monoMs: 0 } });
  return {
    words: turn && `${turnHead(turn)}: ${turnWords(stage, turn)}`,
    bar: view.kind === 'phase' ? view.face.bar : null,
    isMarked: turn !== null && hasTurned(turn),
    sides: view.kind === 'phase' ? view.sides.map(({ side, does }) => `${side}: ${does}`) : [],
    names: session.groups[0]?.memberIds.map(
      (id) => snapshot.people.find((person) => person.id === id)?.preferred,
    ),
  };
}

test('one circle is told whose slot it is, how long it still is and who is next', () => {
  const { words, sides, names } = seen(1, 4 * 60);
  expect(words).toBe(
    `Turn 2 of ${names?.length ?? 0}: ${names?.[1] ?? ''}, 2:00 left, then ${names?.[2] ?? ''}`,
  );
  expect(sides[0]).toBe(words);
});

test('the last one is followed by nobody, and when time is over it says so', () => {
  const { names } = seen(1, 0);
  const count = names?.length ?? 0;
  expect(seen(1, count * 180 - 60).words).toBe(
    `Turn ${count} of ${count}: ${names?.at(-1) ?? ''}, 1:00 left`,
  );
  expect(seen(1, count * 180 + 60).words).toMatch(/, time is over$/);
});

test('several circles at once are told the turn without names', () => {
  expect(seen(3, 4 * 60).words).toMatch(/^Turn 2 of \d: 2:00 left$/);
});

test('when the turn passes on the room sees for some seconds whose it is, as long as its tone could be heard', () => {
  const { bar, isMarked, names } = seen(1, 3 * 60 + 1);
  const turned = { shape: 'turn', words: `Turn 2 of ${names?.length ?? 0}: ${names?.[1] ?? ''}` };
  expect({ bar, isMarked }).toEqual({ bar: turned, isMarked: true });
  expect(seen(3, 3 * 60 + 1).bar?.words).toMatch(/^Turn 2 of \d$/);
  expect(seen(1, 1)).toMatchObject({ bar: null, isMarked: false });
  expect(seen(1, 3 * 60 + 20)).toMatchObject({ bar: null, isMarked: false });
});
