import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { InputOf, OutputOf } from '#contract';

interface Options {
  ask: (name: 'calendar.read', input: object) => Promise<Answer<unknown>>;
  window: () => BrowserWindow | null;
}

/** Asks where an event's calendar file goes and puts it there; windows never name a path. */
export function calendarSave({ ask, window }: Options) {
  return async ({ eventId }: InputOf<'calendar.save'>): Promise<Answer<OutputOf<'calendar.save'>>> => {
    // The boundary: the workspace process answers by the contract.
    const read = (await ask('calendar.read', { eventId })) as Answer<OutputOf<'calendar.read'>>;
    if (!read.ok) return read;
    const path = await chosenPath(read.value.fileName, window());
    if (path === null) return failure('cancelled', 'No place was chosen. Nothing was written.');
    try {
      await writeWhole(path, read.value.text);
      return success({ fileName: basename(path) });
    } catch {
      return failure(
        'file',
        `“${basename(path)}” cannot be written there. Nothing was changed; choose another folder, or close the file where it is open.`,
      );
    }
  };
}

async function chosenPath(fileName: string, parent: BrowserWindow | null): Promise<string | null> {
  const options: Electron.SaveDialogOptions = {
    title: 'Save calendar file',
    defaultPath: join(app.getPath('documents'), fileName),
    filters: [{ name: 'Calendar', extensions: ['ics'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
  const chosen = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
  if (chosen.canceled || !chosen.filePath) return null;
  return chosen.filePath.toLowerCase().endsWith('.ics') ? chosen.filePath : `${chosen.filePath}.ics`;
}

/** The whole file or none of it. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = join(path, '..', `.convener-${randomUUID()}.tmp`);
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined); // the first error is the one to tell
    throw error;
  }
}
