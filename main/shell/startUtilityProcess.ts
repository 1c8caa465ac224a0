import { utilityProcess } from 'electron';
import type { WorkspaceProcess } from './workspaceProcess.ts';

/** Starts the workspace process inside Electron, on the Node that Electron holds. */
export function startUtilityProcess(module: string, tell: (text: string) => void): WorkspaceProcess {
  const child = utilityProcess.fork(module, [], { serviceName: 'Convener workspace', stdio: 'pipe' });
  // What nobody reads would fill the pipe and stop the process.
  child.stdout?.resume();
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
        hear(`code ${code}`);
      });
    },
    kill: () => child.kill(),
  };
}
