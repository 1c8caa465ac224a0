import { describe, expect, test } from 'vitest';
import { pictureSize } from '#domain/pictures/pictureSize';
import { slideFileOf, wrongPageCount } from '#domain/pictures/slideFile';
import { pdfOf, pngPicture, pngThatSays, SMALL_JPEG, SMALL_WEBP } from '../../fixtures/slidePictures.ts';

const png = pngPicture({ width: 32, height: 18 });

test.each([
  ['map.png', png, 'png'],
  ['Photo.JPG', SMALL_JPEG, 'jpeg'],
  ['scan.jpeg', SMALL_JPEG, 'jpeg'],
  ['drawing.webp', SMALL_WEBP, 'webp'],
  ['strategy.pdf', pdfOf(['One']), 'pdf'],
] as const)('%s is taken for what it is', (name, bytes, kind) => {
  expect(slideFileOf(name, bytes)).toEqual({ ok: true, value: kind });
});

test('sizes are read from the first bytes', () => {
  expect(pictureSize(png, 'png')).toEqual({ width: 32, height: 18 });
  expect(pictureSize(SMALL_JPEG, 'jpeg')).toEqual({ width: 1, height: 1 });
  expect(pictureSize(SMALL_WEBP, 'webp')).toEqual({ width: 1, height: 1 });
});

describe('what cannot become a slide is refused in a sentence', () => {
  test.each([
    [
      'huge.png',
      pngThatSays({ width: 20_000, height: 10_000 }),
      /“huge\.png” has 200 megapixels \(20,000 × 10,000\).* No slide was added\. Save it smaller/,
    ],
    ['really.png', SMALL_JPEG, /says “\.png”, but inside it is a JPEG picture\. .*ends in “\.jpg”/],
    ['plan.pdf', png, /says “\.pdf”, but inside it is a PNG picture/],
    ['noending', png, /does not say what it is; inside it is a PNG picture/],
    ['letter.png', new TextEncoder().encode('Dear all'), /is no picture and no PDF/],
    ['cut.png', png.slice(0, 20), /is broken and cannot be drawn\. No slide was added/],
    ['cut.jpg', SMALL_JPEG.slice(0, 40), /is broken/],
    ['cut.webp', SMALL_WEBP.slice(0, 16), /is broken/],
    ['none.png', new Uint8Array(), /is empty\. No slide was added/],
    ['flat.png', pngThatSays({ width: 0, height: 10 }), /is broken/],
  ])('%s', (name, bytes, sentence) => {
    const answer = slideFileOf(name, bytes);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(answer.ok ? '' : answer.failure.message).toMatch(sentence);
  });

  test.each([
    [0, /has no pages/],
    [500, /has 500 pages; at most 60 become slides at once/],
  ])('a PDF of %i pages', (pages, sentence) => {
    const answer = wrongPageCount('long.pdf', pages);
    expect(answer?.ok === false ? answer.failure.message : '').toMatch(sentence);
  });

  test('a PDF of a page or of sixty is fine', () => {
    expect([wrongPageCount('a.pdf', 1), wrongPageCount('a.pdf', 60)]).toEqual([null, null]);
  });
});
