import { execFileSync } from 'node:child_process';
import type { Convener } from '../fixtures/app.ts';

/** Ends the process that holds the workspace, whichever way this Electron started it. */
export function killWorkspaceProcess(convener: Convener): void {
  const parent = String(convener.app.process().pid);
  const kinds = 'workspaceProcess|node.mojom.NodeService';
  const found = execFileSync('pgrep', ['-P', parent, '-f', kinds], { encoding: 'utf8' });
  for (const pid of found.trim().split('\n')) process.kill(Number(pid), 'SIGKILL');
}
