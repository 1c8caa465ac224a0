import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where bugs are written down for whoever looks into them. No names, notes or other content of the workspace. */
export interface Log {
  note: (sentence: string) => void;
  bug: (where: string, reason: unknown) => void;
}

const largestFileBytes = 1024 * 1024;

/** A log file in that folder; a full one is kept once under another name. A log that cannot be written stops nothing. */
export function openLog(folder: string, now: () => number): Log {
  const path = join(folder, 'convener.log');
  const write = (text: string): void => {
    try {
      mkdirSync(folder, { recursive: true });
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largestFileBytes) {
        renameSync(path, join(folder, 'convener.previous.log'));
      }
      appendFileSync(path, `${new Date(now()).toISOString()} ${text}\n`);
    } catch {
      console.error(text);
    }
  };
  return {
    note: write,
    bug: (where, reason) => {
      write(
        `bug in ${where}: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`,
      );
    },
  };
}
