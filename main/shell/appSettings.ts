import { nativeTheme } from 'electron';
import type { Settings } from '#contract';
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
    'shell.settings': () => success(seen()),
    'shell.changeSettings': ({ scheme }) => {
      if (scheme !== undefined) {
        changeScheme(settings, scheme);
        afterChange();
      }
      return success(seen());
    },
  };

  function seen(): Settings {
    return { scheme: settings.read().scheme };
  }
}

/** Light, dark or as the system has it; at once in every window. */
export function changeScheme(settings: SettingsFile, scheme: Settings['scheme']): void {
  settings.change({ scheme });
  nativeTheme.themeSource = scheme;
  announce({ event: 'settings.changed', payload: { scheme } });
}
