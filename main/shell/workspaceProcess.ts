import { fork } from 'node:child_process';
import { utilityProcess } from 'electron';
import type { AppPlaces } from './appPlaces.ts';
import type { WireRequest } from '../requests/wire.ts';

/** The workspace process as the supervisor sees it, whichever way it was started. */
export interface WorkspaceProcess {
  send: (request: WireRequest) => void;
  onMessage: (hear: (message: unknown) => void) => void;
  /** Called once, with the exit code or a word on why there is none. */
  onEnd: (hear: (how: string) => void) => void;
  kill: () => void;
}

/** SQLite needs this Node-API; an older Electron gets a Node of its own beside it. */
const neededNodeApi = 10;

/** Starts the module the way this Electron can. */
export function startWorkspaceProcess(places: AppPlaces, tell: (text: string) => void): WorkspaceProcess {
  if (Number(process.versions['napi']) >= neededNodeApi)
    return startUtilityProcess(places.workspaceModule, tell);
  if (places.workspaceNode) return startNodeProcess({ ...places.workspaceNode, tell });
  throw new Error(
    'This Electron cannot hold the workspace and no Node of its own was named in CONVENER_NODE.',
  );
}

/** Starts the same module as a child process on the given Node. */
export function startNodeProcess(options: {
  module: string;
  node: string;
  tell: (text: string) => void;
}): WorkspaceProcess {
  const child = fork(options.module, [], {
    execPath: options.node,
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  child.stderr?.on('data', (text: Buffer) => {
    options.tell(text.toString().trim());
  });
  let hasEnded = false;
  const endedBy = new Set<(how: string) => void>();
  const end = (how: string): void => {
    if (hasEnded) return;
    hasEnded = true;
    for (const hear of endedBy) hear(how);
  };
  child.once('error', (reason) => {
    end(reason.message);
  });
  child.once('exit', (code, signal) => {
    end(signal === null ? `code ${String(code)}` : `signal ${signal}`);
  });
  return {
    // A message to a process that is just ending is lost; its end tells the supervisor.
    send: (request) => child.send(request, () => undefined),
    onMessage: (hear) => child.on('message', hear),
    onEnd: (hear) => endedBy.add(hear),
    kill: () => child.kill('SIGKILL'),
  };
}

function startUtilityProcess(module: string, tell: (text: string) => void): WorkspaceProcess {
  const child = utilityProcess.fork(module, [], { serviceName: 'Convener workspace', stdio: 'pipe' });
  child.stderr?.on('data', (text: Buffer) => {
    tell(text.toString().trim());
  });
  return {
    send: (request) => {
      child.postMessage(request);
    },
    onMessage: (hear) => child.on('message', hear),
    onEnd: (hear) => {
      child.once('exit', (code) => {
        hear(`code ${String(code)}`);
      });
    },
    kill: () => child.kill(),
  };
}
