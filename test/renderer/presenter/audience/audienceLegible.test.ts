import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contrast, roomBrand } from '#domain/program/palette';

const sourceOf = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../renderer/${path}`, import.meta.url)), 'utf8').replace(
    /\/\*[\s\S]*?\*\//g,
    '',
  );
const tokens = new Map(
  [...sourceOf('ui/tokens.css').matchAll(/--(room[a-z0-9-]*):\s*#([0-9a-f]{6})/gi)].map((found) => [
    found[1] ?? '',
    found[2] ?? '',
  ]),
);
const stage = sourceOf('presenter/audience/AudienceStage.module.css');
const sheets = [
  stage,
  ...['GroupsWall', 'SlideParts', 'RoomHead'].map((name) =>
    sourceOf(`presenter/audience/${name}.module.css`),
  ),
];

/** The height of a digit of the typeface, as a share of its size. */
const DIGIT = 0.727;
const THIRD = 100 / 3;
/** What a hundredth of the width is of the height on a wide screen. */
const WIDE = 16 / 9;

describe('the audience screen is read from the back of the room', () => {
  test('digits are at least a third of the screen’s height wherever the clock is alone', () => {
    const sizes = [...stage.matchAll(/--size:\s*([\d.]+)cqh/g)].map((found) => Number(found[1]));
    expect(sizes.length).toBeGreaterThanOrEqual(5);
    for (const size of sizes) expect(size * DIGIT, `${size}cqh`).toBeGreaterThan(THIRD);
  });

  test('and no less where their width limits them, with hours too', () => {
    const giant = /\n\.giant \{[\s\S]*?\n\}/.exec(stage)?.[0] ?? '';
    const usual = Number(/--fit:\s*([\d.]+)cqw/.exec(giant)?.[1]);
    const byLength = [...stage.matchAll(/\.giant\[data-length='(\d)'\] \{\s*--fit:\s*([\d.]+)cqw/g)];
    const fits = new Map([
      ['4', usual],
      ...byLength.map((found) => [found[1] ?? '', Number(found[2])] as const),
    ]);
    expect([...fits.keys()]).toEqual(['4', '5', '6', '7', '8']);
    // Eight letters are ten hours and more, or an hour over: no phase is planned so.
    for (const length of ['4', '5', '6', '7'])
      expect((fits.get(length) ?? 0) * WIDE * DIGIT, `${length} letters`).toBeGreaterThan(THIRD);
  });

  test('nothing that is read is smaller than 2.6 hundredths of the height', () => {
    const sizes = sheets.flatMap((sheet) =>
      [...sheet.matchAll(/font-size:\s*([\d.]+)cqh/g)].map((found) => Number(found[1])),
    );
    expect(sizes.length).toBeGreaterThan(20);
    expect(sizes.filter((size) => size < 2.6)).toEqual([]);
    expect(sourceOf('presenter/audience/GroupsWall.module.css')).toContain('--least: 2.6cqh');
  });

  test.each([
    ['room-ink', 'room'],
    ['room-ink', 'room-raised'],
    ['room-ink', 'room-quiet'],
    ['room-ink-2', 'room'],
    ['room-ink-2', 'room-raised'],
    ['room-ink-2', 'room-quiet'],
    ['room-ink-3', 'room'],
    ['room-warn', 'room'],
    ['room-warn', 'room-raised'],
    ['room-warn', 'room-quiet'],
    ['room-pause-ink', 'room-pause'],
    // The words in the bar stand in the ink of the break, on amber or on white.
    ['room-pause-ink', 'room-warn'],
    ['room-pause-ink', 'room-ink'],
  ])('%s on %s is at least 7:1', (text, ground) => {
    expect(contrast(tokens.get(text) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(7);
  });

  test('every color of text is one of those above', () => {
    const used = new Set(
      sheets.flatMap((sheet) => [...sheet.matchAll(/[^-]color:\s*([^;]+);/g)].map((found) => found[1])),
    );
    expect([...used].sort()).toEqual([
      'var(--room-ink)',
      'var(--room-ink-2)',
      'var(--room-ink-3)',
      'var(--room-pause-ink)',
      'var(--room-warn)',
    ]);
  });

  test.each(['FFD400', '102A43', '000000', 'FFFFFF', '0F5663', 'C0392B'])(
    'the color %s stands out from both grounds',
    (color) => {
      const { onDark, onLight } = roomBrand(color);
      expect(contrast(onDark, tokens.get('room') ?? '')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(onLight, tokens.get('room-pause') ?? '')).toBeGreaterThanOrEqual(4.5);
    },
  );
});
