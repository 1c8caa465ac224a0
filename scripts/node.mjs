import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project.mjs';

/** SQLite speaks Node-API 10, which this version of Node is the first to have. */
const oldestNode = [22, 14];

/**
 * A Node that can run the workspace process by itself: the one installed beside the project, else the current one.
 *
 * @returns {string | null} null when both are too old
 */
export function workspaceNode() {
  const installed = installedNode();
  if (installed && isNewEnough(versionOf(installed))) return installed;
  return isNewEnough(process.versions.node) ? process.execPath : null;
}

/** The Node that runs build tools: the one beside the project, else the current one. */
export function currentNode() {
  return installedNode() ?? process.execPath;
}

function installedNode() {
  const file = process.platform === 'win32' ? 'node.exe' : join('bin', 'node');
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const path = join(projectFolder, 'node_modules', `node-${platform}-${process.arch}`, file);
  return existsSync(path) ? path : null;
}

function versionOf(executable) {
  const asked = spawnSync(executable, ['-p', 'process.versions.node'], { encoding: 'utf8', timeout: 10_000 });
  return asked.stdout?.trim() ?? '';
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}
