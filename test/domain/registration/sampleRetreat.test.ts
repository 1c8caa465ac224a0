import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRegistration } from '#domain/registration/readRegistration';
import expected from '../../fixtures/sample-retreat-clean.json' with { type: 'json' };

/** The sample file, and the sample's own account of what a careful reader makes of it. */
const bytes = new Uint8Array(readFileSync(new URL('../../fixtures/sample-retreat.csv', import.meta.url)));
const answer = readRegistration({
  bytes,
  fileName: 'sample-retreat.csv',
  mapping: null,
  today: '2027-03-15',
});
if (!answer.ok) throw new Error(answer.failure.message);
const registration = answer.value;

const british = (text: string) => text.replace(/^organisation/, 'organization');

describe('the sample retreat list', () => {
  it('is the 6,931 bytes that the account was written for', () => {
    expect(bytes.length).toBe(expected.file.bytes);
  });

  it('is read with its headings found below the report title', () => {
    const fieldOf = new Map([
      ['organisation', 'organization'],
      ['years_in_role', 'yearsInRole'],
      ['challenge_topic', 'challengeTopic'],
      ['keep_apart', 'keepApart'],
    ]);
    expect({
      headerLine: registration.headerLine,
      delimiter: registration.delimiter,
      encoding: registration.encoding,
      needsMapping: registration.needsMapping,
      columns: registration.columns,
    }).toEqual({
      headerLine: expected.file.headerLine,
      delimiter: expected.file.delimiter,
      encoding: 'UTF-8 with some Windows-1252 rows',
      needsMapping: false,
      columns: Object.entries(expected.columnMap).map(([name, { index, header }]) => ({
        index,
        header,
        field: fieldOf.get(name) ?? name,
      })),
    });
  });

  it('gives 23 people, field by field', () => {
    const people = registration.participants.map((person) => ({ ...person, keepApartSuggested: null }));
    expect(people).toEqual(
      expected.participants.map((person) => ({
        key: person.id,
        line: person.line,
        supersededLines: person.supersededLines ?? [],
        submitted: person.submitted,
        updated: person.updated ?? null,
        status: person.status,
        name: person.name,
        email: person.email,
        organization: person.organisation,
        organizationCanonical: person.organisationCanonical,
        role: person.role,
        sector: person.sector,
        sectorRaw: person.sectorRaw,
        city: person.city,
        cityCanonical: person.cityCanonical,
        years: person.years,
        dietary: person.dietary,
        accessibility: person.accessibility,
        challengeTopic: person.challengeTopic,
        keepApartRaw: person.keepApartRaw,
        keepApartSuggested: null,
      })),
    );
    expect(people).toHaveLength(23);
  });

  it('suggests whom to keep apart, and how surely', () => {
    const suggested = registration.participants.map(({ key, keepApartSuggested }) => ({
      key,
      suggestions: keepApartSuggested.map(({ personKey, confidence, because }) => ({
        personKey,
        confidence,
        // The account gives a reason only where no person is named.
        because: because.startsWith('organization') ? because : undefined,
      })),
    }));
    expect(suggested).toEqual(
      expected.participants.map(({ id, keepApartSuggested }) => ({
        key: id,
        suggestions: keepApartSuggested.map((suggestion) => ({
          personKey: suggestion.personId,
          confidence: suggestion.confidence,
          because: 'because' in suggestion ? british(suggestion.because) : undefined,
        })),
      })),
    );
  });

  it('leaves 3 rows out, each of which can be taken back in', () => {
    expect(registration.excluded).toEqual(expected.excluded.map((row) => ({ ...row, restorable: true })));
  });

  it('skips 8 lines that are nobody', () => {
    expect(registration.skipped).toEqual(expected.skipped);
  });

  it('makes 4 merge suggestions', () => {
    expect(registration.mergeSuggestions).toEqual(
      expected.mergeSuggestions.map((suggestion) => ({ ...suggestion, field: british(suggestion.field) })),
    );
  });

  it('says 26 times what was fixed or wants a look, by line and code', () => {
    expect(registration.warnings).toEqual(
      expected.warnings.map((warning) => ({ ...warning, detail: british(warning.detail) })),
    );
  });

  it('counts what it found', () => {
    expect(registration.counts).toEqual(expected.counts);
  });

  it('reads the same when its own mapping is handed back', () => {
    const { mapping, headerLine } = registration;
    expect(
      readRegistration({ bytes, fileName: 'sample-retreat.csv', mapping, headerLine, today: '2027-03-15' }),
    ).toEqual(answer);
  });
});
