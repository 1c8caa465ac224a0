import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildStale } from './build.mjs';
import { findElectron } from './electron.mjs';
import { workspaceNode } from './node.mjs';
import { projectFolder } from './project.mjs';

/**
 * Runs the command line of the built program with the given arguments; its output is this script's output, and whatever
 * the build has to say goes to the error output.
 *
 * @param {string[]} args
 */
export async function runCommandLine(args) {
  const say = (line) => console.error(line);
  try {
    await buildStale({ only: 'program', say });
    const { command, env } = await nodeForSqlite(say);
    const program = join(projectFolder, 'out', 'main', 'commandLine.cjs');
    const run = spawnSync(command, [program, ...args], { stdio: 'inherit', env });
    if (run.error) throw run.error;
    process.exitCode = run.status ?? 1;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** A Node that is new enough for SQLite; the official Electron holds one. */
async function nodeForSqlite(say) {
  const node = workspaceNode();
  if (node) return { command: node, env: process.env };
  const electron = await findElectron({ say });
  if (!electron.isOfficial)
    throw new Error('This needs Node 22.14 or newer. Install it, then run the command again.');
  return { command: electron.executable, env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } };
}
