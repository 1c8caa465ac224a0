import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegistration } from '#domain/registration/readRegistration';
import { registrationOf, utf8 } from './lists.ts';

describe('reading a registration list', () => {
  it('answers for every file, whatever its bytes, its mapping and its size of mess', () => {
    const pieces = fc.constantFrom(
      'Name,Email,Status,Years,Keep apart from\n',
      'Ada Stone,ada@x.example,Paid,since 2019,Bo R.\n',
      '"',
      ',',
      '\r\n',
      ';',
      '\t',
      '=x',
      'Ã©',
      '\u0000',
      '😀',
      'Total',
      'Cancelled',
      'mailto:',
      '1½',
    );
    const text = fc.array(pieces, { maxLength: 40 }).map((parts) => utf8(parts.join('')));
    const mapping = fc.option(
      fc.dictionary(
        fc.constantFrom('name', 'email', 'city', '__proto__', 'x'),
        fc.integer({ min: -1, max: 6 }),
      ),
    );
    const headerLine = fc.option(fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 600 }), text),
        mapping,
        headerLine,
        (bytes, chosen, line) => {
          const answer = readRegistration({
            bytes,
            fileName: 'x.csv',
            mapping: chosen,
            headerLine: line,
            today: '2027-03-15',
          });
          if (!answer.ok) {
            expect(answer.failure.message).toMatch(/Nothing was imported|nothing was imported/);
            return;
          }
          const { counts, participants, excluded, skipped, needsMapping } = answer.value;
          expect(counts.participants).toBe(participants.length);
          if (needsMapping) return;
          // Every row is accounted for: a person, merged into one, left out with a reason, or skipped with one.
          expect(counts.dataRows).toBe(participants.length + excluded.length);
          expect(counts.records).toBe(
            counts.dataRows + skipped.length + (answer.value.headerLine === null ? 0 : 1),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  // Under a second of processor time; comparing everybody with everybody would take minutes and end here.
  it('copes with 5,000 people who all write notes about each other', () => {
    const rows = Array.from(
      { length: 5000 },
      (_, index) =>
        `2/${(index % 27) + 1}/2027 9:14,Confirmed,Person${index % 700} Name${index},p${index}@x.example,City of Town ${index % 90},Director,City,Town ${index % 90},since 2019,vegan,,A topic of some length for ${index},Not with Person${(index + 1) % 700} Name${index + 1} or anybody from City of Town ${index % 7}`,
    );
    const { counts, participants } = registrationOf(
      `Submitted,Status,Name,Email,Organization,Role,Sector,City,Years,Dietary,Accessibility,Challenge,Keep apart\n${rows.join('\n')}`,
    );
    expect([counts.participants, participants[0]?.keepApartSuggested]).toEqual([
      5000,
      // 55 people come from the town; that many are nobody in particular.
      [{ personKey: 'P02', confidence: 'high', because: 'full name' }],
    ]);
  }, 30_000);
});
