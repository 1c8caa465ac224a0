import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** What the shell remembers between starts; nothing of a workspace's content. */
export interface ShellSettings {
  scheme: 'system' | 'light' | 'dark';
  plannerWindow: WindowPlace | null;
  /** The workspace that was open last, as a path; null when none was. */
  lastWorkspace: string | null;
  /** Displays chosen for the audience, the latest choice first. */
  audienceDisplays: DisplayMark[];
  /** Where the small clock stood last. */
  compactClock: WindowPlace | null;
  /** Whether the clock’s warnings are heard. */
  isSoundOn: boolean;
}

/** Where a window stood, in screen coordinates. */
export interface WindowPlace {
  x: number;
  y: number;
  width: number;
  height: number;
  isMaximized: boolean;
}

/** Enough to know a display again after it was unplugged or the laptop restarted. */
export interface DisplayMark {
  id: number;
  label: string;
  width: number;
  height: number;
}

export interface SettingsFile {
  read: () => ShellSettings;
  change: (changes: Partial<ShellSettings>) => ShellSettings;
}

const defaults: ShellSettings = {
  scheme: 'system',
  plannerWindow: null,
  lastWorkspace: null,
  audienceDisplays: [],
  compactClock: null,
  isSoundOn: true,
};

/**
 * The settings in that file. A damaged file is kept beside it and the defaults are used; each change is written whole
 * to a second file first, so that a crash leaves either the old or the new settings.
 */
export function openSettings(path: string, tell: (sentence: string) => void): SettingsFile {
  let current = load(path, tell);
  return {
    read: () => current,
    change: (changes) => {
      current = { ...current, ...changes };
      try {
        writeWhole(path, `${JSON.stringify(current, null, 2)}\n`);
      } catch (reason) {
        tell(`settings were not written: ${String(reason)}`);
      }
      return current;
    },
  };
}

function load(path: string, tell: (sentence: string) => void): ShellSettings {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return defaults;
  }
  try {
    return settingsIn(JSON.parse(text));
  } catch {
    tell('the settings file was damaged; a copy is kept beside it and the defaults are used');
    keepDamaged(path);
    return defaults;
  }
}

function keepDamaged(path: string): void {
  try {
    renameSync(path, `${path}.damaged`);
  } catch {
    // It is overwritten at the next change; the settings hold nothing that cannot be chosen again.
  }
}

/** Takes what is valid, field by field, so that one wrong field does not cost the others. */
function settingsIn(parsed: unknown): ShellSettings {
  if (!isRecord(parsed)) throw new Error('not an object');
  const { scheme, plannerWindow, lastWorkspace, audienceDisplays, compactClock, isSoundOn } = parsed;
  return {
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : defaults.scheme,
    plannerWindow: isWindowPlace(plannerWindow) ? plannerWindow : null,
    lastWorkspace: typeof lastWorkspace === 'string' ? lastWorkspace : null,
    audienceDisplays: Array.isArray(audienceDisplays) ? audienceDisplays.filter(isDisplayMark) : [],
    compactClock: isWindowPlace(compactClock) ? compactClock : null,
    isSoundOn: isSoundOn !== false,
  };
}

function isWindowPlace(value: unknown): value is WindowPlace {
  return (
    isRecord(value) &&
    ['x', 'y', 'width', 'height'].every((key) => Number.isFinite(value[key])) &&
    typeof value['isMaximized'] === 'boolean'
  );
}

function isDisplayMark(value: unknown): value is DisplayMark {
  return (
    isRecord(value) &&
    ['id', 'width', 'height'].every((key) => Number.isFinite(value[key])) &&
    typeof value['label'] === 'string'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.writing`;
  const handle = openSync(draft, 'w');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, path);
}
