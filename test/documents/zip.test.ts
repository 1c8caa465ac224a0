import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzip, zip, zipPart } from '../../main/documents/zip.ts';

const long = 'The same words again. '.repeat(5000);

describe('a package', () => {
  it('is read by an independent library as it was written, in its order', () => {
    const bytes = zip([
      zipPart('[Content_Types].xml', '<Types/>'),
      zipPart('word/dé.xml', long),
      zipPart('empty', ''),
    ]);
    const read = unzipSync(bytes);
    expect(Object.entries(read).map(([name, data]) => [name, strFromU8(data)])).toEqual([
      ['[Content_Types].xml', '<Types/>'],
      ['word/dé.xml', long],
      ['empty', ''],
    ]);
    expect(bytes.length).toBeLessThan(long.length / 10);
  });

  it('of an independent library is read, folders left out', () => {
    const bytes = zipSync({ 'a/': new Uint8Array(), 'a/b.xml': new TextEncoder().encode(long) });
    const parts = unzip(bytes);
    expect([...parts.keys()]).toEqual(['a/b.xml']);
    expect(new TextDecoder().decode(parts.get('a/b.xml'))).toBe(long);
  });

  it('has the same bytes for the same content', () => {
    expect(zip([zipPart('a', long)])).toEqual(zip([zipPart('a', long)]));
  });

  it('that is none is refused', () => {
    expect(() => unzip(new TextEncoder().encode('not a package at all'))).toThrow('not a zip package');
  });
});
