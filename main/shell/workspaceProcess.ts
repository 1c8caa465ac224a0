import type { WireRequest } from '../requests/wire.ts';

/** The workspace process as the supervisor sees it, whichever way it was started. */
export interface WorkspaceProcess {
  send: (request: WireRequest) => void;
  onMessage: (hear: (message: unknown) => void) => void;
  /** Called once for each listener, with the exit code or a word on why there is none. */
  onEnd: (hear: (how: string) => void) => void;
  kill: () => void;
}
