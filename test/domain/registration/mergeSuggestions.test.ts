import { describe, expect, it } from 'vitest';
import { mergeSuggestions } from '#domain/registration/mergeSuggestions';

const suggested = (...organizations: string[]) =>
  mergeSuggestions(organizations.map((organization) => ({ organization, city: '' }))).map(
    ({ variants, suggested: best }) => `${variants.join(' | ')} → ${best}`,
  );

describe('merge suggestions', () => {
  it('join spellings of one organization and prefer the fullest', () => {
    expect([
      suggested('Alder Falls, City of', 'City of Alder Falls'),
      suggested('Maple Junction', 'City of Maple Junction'),
      suggested('Dept. of Parks & Rec', 'Department of Parks and Rec'),
      suggested('Lantern Inc.', 'LANTERN', 'Lantern', 'Lantern'),
    ]).toEqual([
      ['Alder Falls, City of | City of Alder Falls → City of Alder Falls'],
      ['City of Maple Junction | Maple Junction → City of Maple Junction'],
      ['Department of Parks and Rec | Dept. of Parks & Rec → Department of Parks and Rec'],
      ['LANTERN | Lantern | Lantern Inc. → Lantern'],
    ]);
  });

  it('never join a city with the county, the school or the water authority of its name', () => {
    expect(
      suggested(
        'City of Bayhaven',
        'County of Bayhaven',
        'Bayhaven',
        'Bayhaven Schools',
        'Bayhaven Water Authority',
        '',
      ),
    ).toEqual([]);
  });
});
