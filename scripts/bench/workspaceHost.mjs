import { fork } from 'node:child_process';
import { join } from 'node:path';
import { workspaceNode } from '../node.mjs';
import { projectFolder } from '../project.mjs';

/** The real workspace process as a Node child, with the same messages that the shell sends. */
export async function startWorkspace() {
  const child = fork(join(projectFolder, 'out/main/workspaceProcess.cjs'), [], {
    execPath: workspaceNode() ?? process.execPath,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map();
  let lastId = 0;
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.on('message', (message) => {
      if (message.ready) resolve();
      if (message.id === undefined) return;
      waiting.get(message.id)?.(message.answer);
      waiting.delete(message.id);
    });
  });
  return {
    pid: child.pid,
    /** The value of the answer; a failure throws. */
    async ask(name, input) {
      const id = ++lastId;
      const answered = new Promise((resolve) => waiting.set(id, resolve));
      child.send({ id, name, input });
      const answer = await answered;
      if (!answer.ok) throw new Error(`${name}: ${answer.failure.message}`);
      return answer.value;
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await ended;
    },
  };
}
