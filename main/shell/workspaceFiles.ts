import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { access } from 'node:fs/promises';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { WorkspaceState } from '#contract';
import type { SettingsFile } from './settings.ts';

/** Which file is the workspace: the own one, a sample, one that was chosen, or the one that was open last. */
export interface WorkspaceFiles {
  openLast: () => Promise<void>;
  openOwn: () => Promise<Answer<WorkspaceState>>;
  openSample: (sample: 'retreat' | 'journey') => Promise<Answer<WorkspaceState>>;
  choose: () => Promise<Answer<WorkspaceState>>;
}

interface Options {
  folder: string;
  settings: SettingsFile;
  ask: (name: 'workspace.open' | 'workspace.openSample', input: object) => Promise<Answer<unknown>>;
  window: () => BrowserWindow | null;
  tell: (sentence: string) => void;
}

export const workspaceExtension = 'convener';

export function workspaceFiles({ folder, settings, ask, window, tell }: Options): WorkspaceFiles {
  return { openLast, openOwn, openSample, choose };

  /** Opens what was open when the app was closed; where that fails, the app starts as if for the first time. */
  async function openLast(): Promise<void> {
    const path = settings.read().lastWorkspace;
    if (path === null) return;
    const answer = await ask('workspace.open', { path });
    if (!answer.ok) tell(`the last workspace was not opened again: ${answer.failure.kind}`);
  }

  async function openOwn(): Promise<Answer<WorkspaceState>> {
    const made = await makeFolder();
    if (made !== null) return made;
    return open('workspace.open', { path: join(folder, `My workspace.${workspaceExtension}`) });
  }

  async function openSample(sample: 'retreat' | 'journey'): Promise<Answer<WorkspaceState>> {
    const made = await makeFolder();
    if (made !== null) return made;
    const path = join(folder, `${sampleNames[sample]}.${workspaceExtension}`);
    // A sample somebody has worked in is theirs; it is never written over.
    return (await exists(path))
      ? open('workspace.open', { path })
      : open('workspace.openSample', { sample, path });
  }

  async function choose(): Promise<Answer<WorkspaceState>> {
    const parent = window();
    const options: Electron.OpenDialogOptions = {
      title: 'Open workspace',
      defaultPath: folder,
      filters: [{ name: 'Convener workspace', extensions: [workspaceExtension] }],
      properties: ['openFile'],
    };
    const chosen = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
    const [path] = chosen.filePaths;
    if (path === undefined) return failure('cancelled', 'No workspace was chosen. Nothing was changed.');
    return open('workspace.open', { path });
  }

  async function open(
    name: 'workspace.open' | 'workspace.openSample',
    input: { path: string; sample?: string },
  ): Promise<Answer<WorkspaceState>> {
    const answer = await ask(name, input);
    if (answer.ok) settings.change({ lastWorkspace: input.path });
    // The boundary: the workspace process answers by the contract.
    return answer as Answer<WorkspaceState>;
  }

  async function makeFolder(): Promise<Answer<never> | null> {
    try {
      await mkdir(folder, { recursive: true });
      return null;
    } catch {
      return failure(
        'file',
        `The folder for workspaces (${basename(folder)}) cannot be made. Nothing was changed; free some space or check the rights of ${folder}.`,
      );
    }
  }
}

const sampleNames = { retreat: 'Sample retreat', journey: 'Sample journey' };

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
