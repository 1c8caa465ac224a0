import { describe, expect, it } from 'vitest';
import { clean, cleanLine, cleanWithPlaces, isRightToLeft } from '../../main/documents/cleanText.ts';

describe('the gate for text', () => {
  it.each([
    ['control characters are dropped', 'a\u0000b\u0007c\u001Bd\u007Fe', 'abcde'],
    ['characters that XML forbids are dropped', 'a\uFFFEb\uFFFFc', 'abc'],
    ['every line end becomes a line feed', 'a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['half letters are replaced', 'a\uD83Db\uDE00c', 'a\uFFFDb\uFFFDc'],
    ['whole pictures are kept', '👩🏽‍🚒', '👩🏽‍🚒'],
    ['accents are composed', 'e\u0301', 'é'],
    ['the marks of places cannot be typed', 'a\uE000name\uE001', 'aname'],
    ['overrides of the writing direction are dropped', 'a\u202Eb', 'ab'],
    ['tabs stay', 'a\tb', 'a\tb'],
  ])('%s', (_, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it('keeps places where a template is written', () => {
    expect(cleanWithPlaces('Dear \uE000name\uE001')).toBe('Dear \uE000name\uE001');
  });

  it('cuts with an ellipsis and never within a letter', () => {
    expect(clean('12345👩🏽‍🚒6789', 8)).toBe('12345…');
    expect(clean('12345', 5)).toBe('12345');
  });

  it('puts text on one line where there is room for one only', () => {
    expect(cleanLine(' one \n two\tthree ')).toBe('one two three');
  });

  it('sees which way a text is written by its first letter', () => {
    expect(['(2) نور', '2 Ana נ', 'מנהלת Ana', '…'].map(isRightToLeft)).toEqual([true, false, true, false]);
  });
});
