import type { AppPlaces } from './appPlaces.ts';
import { startNodeProcess } from './startNodeProcess.ts';
import { startUtilityProcess } from './startUtilityProcess.ts';
import type { WorkspaceProcess } from './workspaceProcess.ts';

/** SQLite needs this Node-API; an older Electron gets a Node of its own beside it. */
const neededNodeApi = 10;

/** Starts the workspace process the way this Electron can. */
export function startWorkspaceProcess(places: AppPlaces, tell: (text: string) => void): WorkspaceProcess {
  if (Number(process.versions['napi']) >= neededNodeApi)
    return startUtilityProcess(places.workspaceModule, tell);
  if (places.workspaceNode) return startNodeProcess({ ...places.workspaceNode, tell });
  throw new Error('This Electron cannot hold the workspace and CONVENER_NODE names no Node that can.');
}
