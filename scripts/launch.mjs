import { existsSync } from 'node:fs';
import { workspaceNode } from './node.mjs';

/**
 * What Chromium needs on a bare Linux machine, and only from these scripts. As root its sandbox refuses to start. Without
 * a graphics card its graphics process may die during a start, unnoticed, and the window stays blank for ever (3 of 100
 * starts, two at a time); within the main process it cannot (0 of 120).
 */
export function machineSwitches() {
  if (process.platform !== 'linux') return [];
  return [
    ...(process.getuid() === 0 ? ['--no-sandbox'] : []),
    ...(existsSync('/dev/dri') ? [] : ['--in-process-gpu']),
  ];
}

/** The environment for Electron: a Node for the workspace process, and nothing that turns Electron into one. */
export function electronEnvironment() {
  const environment = { ...process.env };
  delete environment.ELECTRON_RUN_AS_NODE;
  const node = workspaceNode();
  return node ? { ...environment, CONVENER_NODE: node } : environment;
}
