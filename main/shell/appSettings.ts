import { nativeTheme } from 'electron';
import type { InputOf, Settings } from '#contract';
import { success } from '#domain/failure';
import type { ShellHandlers } from './ipc.ts';
import { announce } from './ownWindows.ts';
import type { SettingsFile } from './settings.ts';

/** Reads and changes the few settings a person has; every window hears of a change. */
export function settingsHandlers(
  settings: SettingsFile,
  afterChange: () => void,
): Pick<ShellHandlers, 'shell.settings' | 'shell.changeSettings'> {
  return {
    'shell.settings': () => success(seenOf(settings)),
    'shell.changeSettings': (changes) => {
      changeSettings(settings, changes);
      afterChange();
      return success(seenOf(settings));
    },
  };
}

/** Light, dark or as the system has it, sound or none; at once in every window. What is not named stays. */
export function changeSettings(settings: SettingsFile, changes: InputOf<'shell.changeSettings'>): void {
  const seen = seenOf(settings);
  const { scheme = seen.scheme, isSoundOn = seen.isSoundOn } = changes;
  settings.change({ scheme, isSoundOn });
  if (scheme !== seen.scheme) nativeTheme.themeSource = scheme;
  announce({ event: 'settings.changed', payload: seenOf(settings) });
}

function seenOf(settings: SettingsFile): Settings {
  const { scheme, isSoundOn } = settings.read();
  return { scheme, isSoundOn };
}
