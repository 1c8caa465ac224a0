import { app, dialog, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { InputOf, OutputOf } from '#contract';
import { done } from './ipc.ts';
import { folderNameOf } from './folderName.ts';

/** Where a kit is saved and how its folder is shown; windows never name a path. */
export interface KitFolder {
  save: (input: InputOf<'kit.save'>) => Promise<Answer<OutputOf<'kit.save'>>>;
  open: (input: InputOf<'kit.openFolder'>) => Promise<Answer<OutputOf<'kit.openFolder'>>>;
  /** Where an event's documents go unless somebody chooses another place. */
  usual: (eventId: string) => Promise<Answer<string>>;
}

interface Options {
  ask: (name: 'event.read' | 'kit.make' | 'kit.folder', input: object) => Promise<Answer<unknown>>;
  window: () => BrowserWindow | null;
}

export function kitFolder({ ask, window }: Options): KitFolder {
  return { save, open, usual: usualFolder };

  async function save({ where, ...kit }: InputOf<'kit.save'>): Promise<Answer<OutputOf<'kit.save'>>> {
    const folder = where === 'ask' ? await chosenFolder() : await usualFolder(kit.eventId);
    if (!folder.ok) return folder;
    const made = await ask('kit.make', { ...kit, folder: folder.value });
    // The boundary: the workspace process answers by the contract.
    return made as Answer<OutputOf<'kit.save'>>;
  }

  async function open({ eventId }: InputOf<'kit.openFolder'>): Promise<Answer<OutputOf<'kit.openFolder'>>> {
    const answer = (await ask('kit.folder', { eventId })) as Answer<OutputOf<'kit.folder'>>;
    if (!answer.ok) return answer;
    // A PDF alone is written without a word in the record of the kit.
    const usual = answer.value.folder === null ? await usualFolder(eventId) : null;
    const folder =
      usual === null ? answer.value.folder : usual.ok && (await isFolder(usual.value)) ? usual.value : null;
    if (folder === null)
      return failure('not-found', 'No kit was made yet. Make the kit first, then open its folder.');
    if (!(await isFolder(folder))) {
      return failure(
        'not-found',
        'The folder of the kit was moved or removed. Make the kit again to get it back.',
      );
    }
    const trouble = await shell.openPath(folder);
    return trouble === ''
      ? done
      : failure('file', `The folder does not open here. The files are in ${folder}.`);
  }

  async function usualFolder(eventId: string): Promise<Answer<string>> {
    const answer = (await ask('event.read', { eventId })) as Answer<OutputOf<'event.read'>>;
    if (!answer.ok) return answer;
    const folder = join(app.getPath('documents'), 'Convener', folderNameOf(answer.value.event.name));
    return { ok: true, value: folder };
  }

  async function chosenFolder(): Promise<Answer<string>> {
    const parent = window();
    const options: Electron.OpenDialogOptions = {
      title: 'Save the kit in',
      buttonLabel: 'Save here',
      defaultPath: app.getPath('documents'),
      properties: ['openDirectory', 'createDirectory'],
    };
    const chosen = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
    const [folder] = chosen.filePaths;
    if (folder === undefined) return failure('cancelled', 'No folder was chosen. Nothing was written.');
    return { ok: true, value: folder };
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
