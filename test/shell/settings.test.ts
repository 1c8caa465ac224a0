import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSettings } from '../../main/shell/settings.ts';

let folder = '';
let told: string[] = [];
const path = (): string => join(folder, 'data', 'settings.json');
const open = () => openSettings(path(), (sentence) => told.push(sentence));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'convener-settings-'));
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const defaults = {
  scheme: 'system',
  plannerWindow: null,
  lastWorkspace: null,
  audienceDisplays: [],
  compactClock: null,
  isSoundOn: true,
};

test('a first start has the defaults and writes nothing', () => {
  expect(open().read()).toEqual(defaults);
  expect(existsSync(path())).toBe(false);
});

test('a change is there after a restart', () => {
  const place = { x: 10, y: 20, width: 1300, height: 900, isMaximized: false };
  open().change({ scheme: 'dark', plannerWindow: place });
  open().change({ lastWorkspace: '/here/My workspace.convener', isSoundOn: false });
  expect(open().read()).toEqual({
    ...defaults,
    scheme: 'dark',
    plannerWindow: place,
    lastWorkspace: '/here/My workspace.convener',
    isSoundOn: false,
  });
  expect(existsSync(`${path()}.writing`)).toBe(false);
});

test.each(['', '{', '[]', 'null', '{"scheme":"dark"'])(
  'a damaged file (%j) is kept and the defaults are used',
  (text) => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(path(), text);
    expect(open().read()).toEqual(defaults);
    expect(readFileSync(`${path()}.damaged`, 'utf8')).toBe(text);
    expect(told).toHaveLength(1);
  },
);

test('one wrong field does not cost the others', () => {
  mkdirSync(join(folder, 'data'));
  const display = { id: 7, label: 'Projector', width: 1920, height: 1080 };
  const written = {
    scheme: 'purple',
    plannerWindow: { x: 'left' },
    lastWorkspace: '/w.convener',
    audienceDisplays: [display, { id: 'x' }, null],
    compactClock: { x: 1 },
    isSoundOn: 'loud',
  };
  writeFileSync(path(), JSON.stringify(written));
  expect(open().read()).toEqual({ ...defaults, lastWorkspace: '/w.convener', audienceDisplays: [display] });
});

test('settings that cannot be written hold for this start, and the log says so', () => {
  writeFileSync(join(folder, 'data'), 'a file where the folder should be');
  const settings = open();
  expect(settings.change({ scheme: 'light' }).scheme).toBe('light');
  expect(settings.read().scheme).toBe('light');
  expect(told.join()).toContain('settings were not written');
});
