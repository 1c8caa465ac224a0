import { describe, expect, it } from 'vitest';
import { fileNameOf, safePart, uniqueFileNames } from '#domain/fileName';

const name = (event: string, person: string | null = null) =>
  fileNameOf({ date: '2027-04-15', event, document: 'Worksheet', person, version: 3, extension: 'docx' });

describe('a file name', () => {
  it('says day, event, document, person and version', () => {
    expect(name('Northlake Civic Leaders Retreat', 'Grace O’Donnell-Achebe')).toBe(
      '2027-04-15_northlake-civic-leaders-retreat_worksheet_Grace-ODonnell-Achebe_v3.docx',
    );
    expect(name('Northlake')).toBe('2027-04-15_northlake_worksheet_v3.docx');
  });

  it('keeps letters of every script and drops what a disk refuses', () => {
    expect(safePart('Tomasz Wiśniewski-Hale', 60)).toBe('Tomasz-Wiśniewski-Hale');
    expect(safePart('اجتماع', 60)).toBe('اجتماع');
    expect(safePart('a/b\\c:d*e?f"g<h>i|j\u0000k\u202Enet', 60)).toBe('a-b-c-d-e-f-g-h-i-j-k-net');
    expect(safePart('..\\..\\etc', 60)).toBe('etc');
    expect(safePart('trailing. . .', 60)).toBe('trailing');
    expect(safePart('\uD83D', 60)).toBe('unnamed');
    expect(safePart('', 60)).toBe('unnamed');
  });

  it('is never one that Windows keeps for a device', () => {
    expect(safePart('CON', 60)).toBe('CON-');
    expect(safePart('Conrad', 60)).toBe('Conrad');
  });

  it('is cut to bytes without cutting a letter', () => {
    const long = name('é'.repeat(5000), 'ह'.repeat(5000));
    expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(180);
    expect(safePart('e\u0301'.repeat(9), 5)).toBe('éé');
    expect(safePart('नमस्ते', 7)).toBe('नम');
  });
});

describe('names in one folder', () => {
  it('are told apart where two people share a name, also by capitals or accents', () => {
    expect(uniqueFileNames(['a_Jo_v1.docx', 'a_Jo_v1.docx', 'a_jo_v1.docx', 'a_Jo_v2.docx'])).toEqual([
      'a_Jo_v1.docx',
      'a_Jo-2_v1.docx',
      'a_jo-3_v1.docx',
      'a_Jo_v2.docx',
    ]);
    expect(uniqueFileNames(['José_v1.docx', 'Jose\u0301_v1.docx'])[1]).toBe('Jose\u0301-2_v1.docx');
  });

  it('do not collide with a name that already ends in a number', () => {
    expect(new Set(uniqueFileNames(['x-2_v1.docx', 'x_v1.docx', 'x_v1.docx'])).size).toBe(3);
  });
});
