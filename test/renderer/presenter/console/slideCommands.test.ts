import { expect, test } from 'vitest';
import { clockCommands } from '../../../../renderer/presenter/clock/clockCommands.ts';
import { slideBeside, useRoomSlide } from '../../../../renderer/presenter/console/roomSlide.ts';
import { slideCommandFor, slideCommands } from '../../../../renderer/presenter/console/slideCommands.ts';
import { retreatStage } from '../retreatStage.ts';

const { slides } = retreatStage().deck;

test('no key of the slides belongs to the clock or is sent by a clicker', () => {
  const clickers = ['PageUp', 'PageDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'F5', 'Escape'];
  const taken = new Set<string>([
    ...Object.values(clockCommands).flatMap(({ keys }) => [...keys]),
    ...clickers,
    ...['b', 'B', '.', ',', ' ', 'Enter', 'Tab'],
  ]);
  const keys = Object.values(slideCommands).flatMap((command) =>
    command.keys.map((key) => key.replace('shift ', '')),
  );
  expect(keys.filter((key) => taken.has(key))).toEqual([]);
  const nameOf = (key: string, shiftKey: boolean) => slideCommandFor({ key, shiftKey })?.name ?? null;
  expect([nameOf('n', false), nameOf('N', false), nameOf('N', true), nameOf('z', false)]).toEqual([
    'nextSlide',
    'nextSlide',
    'previousSlide',
    'zoom',
  ]);
  expect(nameOf('ArrowRight', false)).toBeNull();
});

test('from the slide that is seen it goes on to the next and back to the one before', () => {
  useRoomSlide.setState({ slides, seen: slides[2] ?? null });
  expect([slideBeside(-1)?.id, slideBeside(1)?.id]).toEqual([slides[1]?.id, slides[3]?.id]);
});

test('at the ends there is no further slide; where none is seen it goes on from the phase’s, or begins', () => {
  useRoomSlide.setState({ slides, seen: slides.at(-1) ?? null });
  expect(slideBeside(1)).toBeNull();
  useRoomSlide.setState({ slides, seen: slides[0] ?? null });
  expect(slideBeside(-1)).toBeNull();
  useRoomSlide.setState({ slides, seen: null, ofPhase: slides[4] ?? null });
  expect(slideBeside(1)?.id).toBe(slides[5]?.id);
  useRoomSlide.setState({ slides, seen: null, ofPhase: null });
  expect(slideBeside(1)?.id).toBe(slides[0]?.id);
});
