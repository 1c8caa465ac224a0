import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, decodeWindows1252, undoDoubleEncoding } from '#domain/registration/decodeText';
import { namesOf, registrationOf, utf8, warningsOf } from './lists.ts';

const whole = (bytes: Uint8Array) => ({ start: 0, end: bytes.length });
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, order: 'little' | 'big') => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), order === 'little');
  return new Uint8Array(bytes.buffer);
};

describe('the encoding of a list', () => {
  it('is told as one thing when it is Windows-1252 throughout', () => {
    const registration = registrationOf(
      windows1252('Name,City\nS\u00f8ren Kj\u00e6r,K\u00f8ge\nZo\u00eb \u0093Zo\u0094 Li,X\n'),
    );
    expect([
      registration.encoding,
      namesOf(registration),
      registration.participants[1]?.name.preferred,
    ]).toEqual(['Windows-1252', ['Søren Kjær', 'Zoë Li'], 'Zo']);
    expect(registration.warnings).toEqual([
      { line: 1, code: 'encoding_fallback', detail: 'the list is not UTF-8; read as Windows-1252' },
    ]);
  });

  it.each(['little', 'big'] as const)('may be UTF-16, %s-endian, with or without its mark', (order) => {
    const list = 'Name\tCity\r\nSøren Kjær 😀\tKøge\r\nAda Stone\tBayhaven\r\n';
    for (const bytes of [utf16(`\ufeff${list}`, order), utf16(list, order)]) {
      const registration = registrationOf(bytes);
      expect([registration.encoding, registration.delimiter, namesOf(registration)]).toEqual([
        'UTF-16',
        '\t',
        ['Søren Kjær 😀', 'Ada Stone'],
      ]);
    }
  });

  it('may change in the middle of a list', () => {
    const bytes = new Uint8Array([
      ...utf8('Name,City\nJosé Luna,Brío\n'),
      ...windows1252('S\u00f8ren Kj\u00e6r,X\n'),
    ]);
    const registration = registrationOf(bytes);
    expect([namesOf(registration), warningsOf(registration)]).toEqual([
      ['José Luna', 'Søren Kjær'],
      ['3 encoding_fallback'],
    ]);
  });

  it('is undone where it was applied twice or three times, and left alone where it was not', () => {
    const twice = (text: string) => decodeWindows1252(utf8(text), whole(utf8(text)));
    expect(
      ['José à São', twice('José à São'), twice(twice('José')), 'Ã la carte', 'Wiśniewski', '😀'].map(
        undoDoubleEncoding,
      ),
    ).toEqual(['José à São', 'José à São', 'José', 'Ã la carte', 'Wiśniewski', '😀']);
  });

  it('is mended in a private note without repeating the note', () => {
    const { participants, warnings } = registrationOf('Name,Keep apart from\nAda Stone,JosÃ©\nJosé Luna,\n');
    expect([participants[0]?.keepApartRaw, warnings.map(({ detail }) => detail)]).toEqual([
      'José',
      ['keep apart from: repaired'],
    ]);
  });

  it('agrees with the platform on every text and on every byte', () => {
    const platform = new TextDecoder('windows-1252');
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.uint8Array({ maxLength: 200 }),
        (text, bytes) => {
          expect(decodeUtf8(utf8(text), whole(utf8(text)))).toBe(text);
          expect(decodeWindows1252(bytes, whole(bytes))).toBe(platform.decode(bytes));
        },
      ),
    );
  });

  it('is never UTF-8 where the platform says that it is not', () => {
    const platform = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const decoded = (bytes: Uint8Array) => {
      try {
        return platform.decode(bytes);
      } catch {
        return null;
      }
    };
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 12 }),
        fc.constantFrom([], [0xed, 0xa0, 0x80], [0xc0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82, 0xac]),
        (bytes, tail) => {
          const all = new Uint8Array([...bytes, ...tail]);
          expect(decodeUtf8(all, whole(all))).toBe(decoded(all));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
