import { describe, expect, it } from 'vitest';
import type { ClockAct } from '#domain/clock/clockEntry';
import { shownMoment } from '../../../../renderer/presenter/audience/shownMoment.ts';
import { logOf, readoutAfter, retreatSegments } from '../retreatStage.ts';

const segments = retreatSegments();

function momentAfter(acts: [ClockAct, number][]) {
  const readout = readoutAfter(segments, acts);
  return shownMoment({
    log: logOf(segments, acts),
    segments,
    readout,
    clock: null,
    reading: { wallMs: readout.at, monoMs: 0 },
  });
}

const FROZEN: [ClockAct, number][] = [
  [{ kind: 'started' }, 60],
  [{ kind: 'frozen' }, 30],
  [{ kind: 'movedTo', segmentIndex: 3 }, 10],
];

describe('a frozen picture', () => {
  it('stays at the moment of freezing while the clock goes elsewhere', () => {
    const { readout, isFrozen } = momentAfter(FROZEN);
    expect(isFrozen).toBe(true);
    expect(readout).toMatchObject({ segmentIndex: 0, remainingMs: 14 * 60_000 });
  });

  it('can still be blanked', () => {
    expect(momentAfter([...FROZEN, [{ kind: 'blanked' }, 1]]).readout?.isBlank).toBe(true);
  });

  it('is live again when unfrozen, and when freezing is undone', () => {
    for (const act of [{ kind: 'unfrozen' }, { kind: 'undone', entryId: 'E1' }] satisfies ClockAct[]) {
      const moment = momentAfter([...FROZEN, [act, 5]]);
      expect(moment.isFrozen).toBe(false);
      expect(moment.readout?.segmentIndex).toBe(3);
    }
  });
});
