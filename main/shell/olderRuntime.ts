import { app } from 'electron';

/** True on the older Electron that stands in where the current one cannot be had; it is for development and never shipped. */
export const isOlderRuntime = Number(process.versions.electron.split('.')[0]) < 28;

/**
 * On a machine without a graphics card its graphics process may die while the app starts, unnoticed: the window then
 * waits for it for ever (3 of 100 starts on a busy machine). Within this process it cannot (none of 120). Must run before
 * Electron is ready.
 */
export function keepGraphicsWithin(): void {
  if (isOlderRuntime && process.platform === 'linux') app.commandLine.appendSwitch('in-process-gpu');
}
