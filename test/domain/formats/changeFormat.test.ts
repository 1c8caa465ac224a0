import { describe, expect, it } from 'vitest';
import {
  withLengthOf,
  withMovedPhase,
  withNewPhase,
  withoutPhase,
  withPhase,
} from '../../../main/domain/formats/changeFormat.ts';
import { firstFormat } from '../../../main/domain/formats/firstFormat.ts';
import type { Format } from '../../../main/domain/formats/format.ts';
import { formatComplaints } from '../../../main/domain/formats/formatComplaints.ts';
import { consultationFormat } from '../../fixtures/consultationFormat.ts';

const names = (format: Format) => format.phases.map(({ id }) => id);
const phase = (format: Format, id: string) => format.phases.find((each) => each.id === id);

describe('the format one’s own begins from', () => {
  it('agrees with itself', () => {
    expect(formatComplaints(firstFormat())).toEqual([]);
  });
});

describe('the phases of a format', () => {
  const format = firstFormat();

  it('come and go where one is', () => {
    expect(names(withNewPhase(format, 'opening', 'new'))).toEqual(['opening', 'new', 'work', 'close']);
    expect(names(withNewPhase(format, null, 'new'))).toEqual(['opening', 'work', 'close', 'new']);
    expect(names(withoutPhase(format, 'work'))).toEqual(['opening', 'close']);
  });

  it('change places, but not beyond the first and the last', () => {
    expect(names(withMovedPhase(format, 'work', 1))).toEqual(['opening', 'close', 'work']);
    expect(names(withMovedPhase(format, 'work', -1))).toEqual(['work', 'opening', 'close']);
    expect(withMovedPhase(format, 'opening', -1)).toBe(format);
    expect(withMovedPhase(format, 'close', 1)).toBe(format);
    expect(withMovedPhase(format, 'none', 1)).toBe(format);
  });

  it('widen their limits to hold their minutes', () => {
    expect(phase(withPhase(format, 'work', { minutes: 90 }), 'work')).toMatchObject({ maxMinutes: 90 });
    expect(phase(withPhase(format, 'work', { minutes: 2 }), 'work')).toMatchObject({ minMinutes: 2 });
  });

  it('leave no box and no round length behind that names them', () => {
    const [first] = consultationFormat.variants[0]?.round ?? [];
    const phaseId = first?.phaseId ?? '';
    for (const changed of [
      withoutPhase(consultationFormat, phaseId),
      withPhase(consultationFormat, phaseId, { counted: 'once' }),
    ]) {
      expect(formatComplaints(changed)).toEqual([]);
      expect(changed.variants.flatMap(({ round }) => round).map((each) => each.phaseId)).not.toContain(
        phaseId,
      );
      expect(changed.worksheet).toHaveLength(consultationFormat.worksheet.length);
    }
  });
});

describe('what is said about the length', () => {
  it('follows the minutes', () => {
    const id = consultationFormat.phases.find(({ counted }) => counted === 'round')?.id ?? '';
    const before = phase(consultationFormat, id)?.minutes ?? 0;
    const longer = withLengthOf(
      consultationFormat,
      withPhase(consultationFormat, id, { minutes: before + 3 }),
    );
    expect(longer.totalFormula).toBe('');
    expect(longer.examples.map(({ minutes }) => minutes)).toEqual(
      consultationFormat.examples.map(({ minutes, rounds }) => minutes + 3 * rounds),
    );
  });

  it('stays while only words change', () => {
    const renamed = { ...consultationFormat, name: 'Ours' };
    expect(withLengthOf(consultationFormat, renamed)).toBe(renamed);
  });
});
