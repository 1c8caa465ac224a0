import { fork } from 'node:child_process';
import type { WorkspaceProcess } from './workspaceProcess.ts';

interface Options {
  module: string;
  node: string;
  /** Hears what the process has to say for the log. */
  tell: (text: string) => void;
}

/** Starts the workspace process as a child on the given Node. */
export function startNodeProcess({ module, node, tell }: Options): WorkspaceProcess {
  const child = fork(module, [], {
    execPath: node,
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  child.stderr?.on('data', (text: Buffer) => {
    tell(text.toString().trim());
  });

  let how: string | null = null;
  const listeners: ((how: string) => void)[] = [];
  child.once('error', (reason) => {
    end(reason.message);
  });
  child.once('exit', (code, signal) => {
    end(signal === null ? `code ${code ?? 'unknown'}` : `signal ${signal}`);
  });
  return {
    send: (request) => {
      // A message to a process that is just ending is lost; its end tells the supervisor.
      if (child.connected) child.send(request, () => undefined);
    },
    onMessage: (hear) => child.on('message', hear),
    onEnd: (hear) => {
      if (how === null) listeners.push(hear);
      else hear(how);
    },
    kill: () => child.kill('SIGKILL'),
  };

  function end(reason: string): void {
    if (how !== null) return;
    how = reason;
    for (const hear of listeners) hear(reason);
  }
}
