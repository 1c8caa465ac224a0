import { describe, expect, it } from 'vitest';
import { formatFileOf, readFormatFile } from '../../../main/requests/formats/formatFile.ts';
import { consultationFormat, formatsOfTheLibrary } from '../../fixtures/consultationFormat.ts';

function refusal(content: string): string {
  const answer = readFormatFile(content);
  return answer.ok ? 'taken' : answer.failure.message;
}
const changed = (changes: object) =>
  JSON.stringify({ convenerFormat: 1, format: { ...consultationFormat, ...changes } });
const [firstPhase] = consultationFormat.phases;

describe('a format file', () => {
  it.each(formatsOfTheLibrary.map((format) => [format.id, format] as const))(
    'of %s comes back as it went out',
    (_, format) => {
      expect(readFormatFile(formatFileOf(format))).toEqual({ ok: true, value: format });
    },
  );

  it.each([
    ['nothing', '', 'no format file'],
    ['half a file', formatFileOf(consultationFormat).slice(0, 4000), 'no format file'],
    ['another kind of file', '{"name":"x"}', 'no format file'],
    ['a list', '[1,2,3]', 'no format file'],
    ['a file of a newer app', '{"convenerFormat":3,"format":{}}', 'newer Convener'],
    ['a missing part', changed({ phases: undefined }), 'at “phases”'],
    ['a number where text belongs', changed({ name: 7 }), 'at “name”'],
    ['minutes without end', changed({ changeoverMinutes: 1e308 }), 'more than two hours'],
    [
      'a phase of a week',
      changed({ phases: [{ ...firstPhase, minutes: 10_080, maxMinutes: 10_080 }] }),
      'longer than a day',
    ],
    [
      'a phase outside its limits',
      changed({ phases: [{ ...firstPhase, minutes: 25 }] }),
      'outside its own limits',
    ],
    [
      'phases that stand twice',
      changed({ phases: [...consultationFormat.phases, firstPhase] }),
      'stands twice',
    ],
    [
      'a round length that names itself',
      changed({ variants: [{ id: 'a', name: 'A', round: [{ phaseId: 'a', minutes: 1, name: null }] }] }),
      'no phase of a round',
    ],
    [
      'ten thousand norms',
      changed({ norms: Array.from({ length: 10_000 }, () => 'n') }),
      'lines in one list',
    ],
    [
      'groups larger than themselves',
      changed({ groupSize: { min: 5, idealMin: 4, idealMax: 5, max: 6, note: '' } }),
      'out of order',
    ],
    ['a file as large as a film', `"${'x'.repeat(1_100_000)}"`, 'larger than any format'],
  ])('%s is refused with a sentence', (_, content, words) => {
    expect(refusal(content)).toContain(words);
    expect(refusal(content)).toMatch(/^This format could not be taken in\. .*Nothing was changed\.$/s);
  });

  it('of an earlier Convener, in which materials had no quantities, is taken in as it is', () => {
    const format = { ...consultationFormat, materials: ['Bell', 'Pens'] };
    const read = readFormatFile(JSON.stringify({ convenerFormat: 1, format }));
    expect(read.ok && read.value.materials).toEqual([
      { name: 'Bell', count: 1, per: 'session', isUsedUp: false },
      { name: 'Pens', count: 1, per: 'session', isUsedUp: false },
    ]);
  });

  it('keeps markup and formulas as the text they are', () => {
    const name = '<img src=x onerror=alert(1)> =HYPERLINK("http://x")';
    const answer = readFormatFile(changed({ name, id: 'own' }));
    expect(answer).toMatchObject({ ok: true, value: { name } });
  });
});
