import { workspaceNode } from './node.mjs';

/** Chromium's sandbox refuses to start as root on Linux; only then, and only from these scripts, it is left out. */
export function machineSwitches() {
  return process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [];
}

/** The environment for Electron: a Node for the workspace process, and nothing that turns Electron into one. */
export function electronEnvironment() {
  const environment = { ...process.env };
  delete environment.ELECTRON_RUN_AS_NODE;
  const node = workspaceNode();
  return node ? { ...environment, CONVENER_NODE: node } : environment;
}
