import { app } from 'electron';
import { join } from 'node:path';

/** Where the app's own parts lie and where its data goes. */
export interface AppPlaces {
  pages: string;
  preload: string;
  /** The workspace process's module for an Electron that can hold it. */
  workspaceModule: string;
  /** The same module as a plain Node can read it, and that Node; null when there is none. */
  workspaceNode: { module: string; node: string } | null;
  settings: string;
  logs: string;
  workspaces: string;
}

/** Data lies in the user's folder for app data, or where CONVENER_USER_DATA says. */
export function appPlaces(): AppPlaces {
  const ownData = process.env['CONVENER_USER_DATA'];
  if (ownData) app.setPath('userData', ownData);
  const built = join(app.getAppPath(), 'out');
  const data = app.getPath('userData');
  const node = workspaceNode();
  return {
    pages: join(built, 'renderer'),
    preload: join(built, 'preload', 'index.cjs'),
    workspaceModule: join(built, 'main', 'workspaceProcess.cjs'),
    workspaceNode:
      node === null ? null : { node, module: join(unpacked(built), 'main', 'workspaceProcess.cjs') },
    settings: join(data, 'settings.json'),
    logs: join(data, 'logs'),
    workspaces: join(data, 'workspaces'),
  };
}

/** Only an app run from its sources takes a Node from the environment; a packaged one brings its own or needs none. */
function workspaceNode(): string | null {
  if (app.isPackaged) return join(process.resourcesPath, process.platform === 'win32' ? 'node.exe' : 'node');
  return process.env['CONVENER_NODE'] ?? null;
}

/** A plain Node cannot read inside the app's archive; what it needs lies beside it. */
function unpacked(path: string): string {
  return path.replace(/\.asar(?=[\\/]|$)/, '.asar.unpacked');
}
