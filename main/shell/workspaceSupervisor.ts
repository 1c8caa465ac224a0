import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { WireEvent, WireMessage } from '../requests/wire.ts';
import type { WorkspaceProcess } from './workspaceProcess.ts';

/** Sends requests to the workspace process and keeps that process alive. */
export interface WorkspaceSupervisor {
  ask: (name: string, input: unknown) => Promise<Answer<unknown>>;
  /**
   * The same for a window: the answer as JSON, which the shell passes on unread. Taken apart and put together again at
   * each of the three borders between process and page, the answer with a whole event took twice as long.
   */
  askAsText: (name: string, input: unknown) => Promise<string>;
  /** Closes the workspace and ends the process; afterwards nothing is answered. */
  stop: () => Promise<void>;
}

interface Options {
  start: () => WorkspaceProcess;
  announce: (event: WireEvent) => void;
  tell: (sentence: string) => void;
  /** Milliseconds before each restart in a row; the last one holds for all later ones. */
  restartDelaysMs?: readonly number[];
  /** A process that lived this long counts as healthy, so the delays begin anew. */
  healthyAfterMs?: number;
  closeWithinMs?: number;
}

interface Waiting {
  name: string;
  input: unknown;
  asText?: boolean;
  /** As the process sends it: JSON where text was asked for. Failures that are found here are never text. */
  resolve: (answer: Answer<unknown> | string) => void;
}

const stoppedWhileAsked =
  'The part that keeps the workspace stopped and is being started again. What was saved is safe; do the last step again.';
const startsAgain =
  'The part that keeps the workspace stopped and is being started again. What was saved is safe.';
const doesNotStart =
  'The part that keeps the workspace does not start. What was saved is safe; close Convener and open it again.';
const isClosing = 'Convener is closing. What was saved is safe.';

/**
 * Starts the workspace process at once and again whenever it ends: requests in flight fail with a sentence, the workspace
 * that was open is opened again before anything else is asked, and requests made meanwhile wait for that.
 */
export function superviseWorkspace(options: Options): WorkspaceSupervisor {
  const { start, announce, tell } = options;
  const delays = options.restartDelaysMs ?? [0, 250, 1000, 4000, 15_000];
  const healthyAfterMs = options.healthyAfterMs ?? 20_000;

  const inFlight = new Map<number, Waiting>();
  let queue: Waiting[] = [];
  let current: WorkspaceProcess | null = null;
  let isReady = false;
  let isStopping = false;
  let nextId = 1;
  let failuresInARow = 0;
  let openPath: string | null = null;

  begin();
  return { ask, askAsText, stop };

  async function ask(name: string, input: unknown): Promise<Answer<unknown>> {
    const answer = await request({ name, input });
    // Not asked for as text, so it is none.
    return answer as Answer<unknown>;
  }

  async function askAsText(name: string, input: unknown): Promise<string> {
    const answer = await request({ name, input, asText: true });
    return typeof answer === 'string' ? answer : JSON.stringify(answer);
  }

  function request(asked: Omit<Waiting, 'resolve'>): Promise<Answer<unknown> | string> {
    if (isStopping) return Promise.resolve(failure('unavailable', isClosing));
    if (current === null && failuresInARow >= delays.length) {
      return Promise.resolve(failure('unavailable', doesNotStart));
    }
    return new Promise((resolve) => {
      const waiting = { ...asked, resolve };
      if (isReady) send(waiting);
      else queue.push(waiting);
    });
  }

  function send(waiting: Waiting): void {
    const id = nextId++;
    inFlight.set(id, waiting);
    const { name, input, asText = false } = waiting;
    current?.send({ id, name, input, asText });
  }

  function begin(): void {
    const startedAt = performance.now();
    const process = start();
    current = process;
    process.onMessage((message) => {
      // The boundary: the workspace process is the app's own code and speaks the wire's types.
      if (current === process) hear(message as WireMessage);
    });
    process.onEnd((how) => {
      if (current !== process) return;
      if (performance.now() - startedAt > healthyAfterMs) failuresInARow = 0;
      ended(how);
    });
  }

  function hear(message: WireMessage): void {
    if ('ready' in message) {
      void becomeReady();
      return;
    }
    if ('event' in message) {
      announce(message);
      return;
    }
    const waiting = inFlight.get(message.id);
    inFlight.delete(message.id);
    if (waiting === undefined) return;
    remember(waiting, message.answer);
    waiting.resolve(message.answer);
  }

  async function becomeReady(): Promise<void> {
    const isBack = failuresInARow > 0;
    if (openPath !== null) {
      const path = openPath;
      const opened = await new Promise<Answer<unknown> | string>((resolve) => {
        send({ name: 'workspace.open', input: { path }, resolve });
      });
      if (typeof opened !== 'string' && !opened.ok)
        tell(`the workspace could not be opened again: ${opened.failure.kind}`);
    }
    if (current === null) return;
    isReady = true;
    const waited = queue;
    queue = [];
    for (const waiting of waited) send(waiting);
    if (isBack) trouble(null);
  }

  function ended(how: string): void {
    current = null;
    isReady = false;
    const cutOff = [...inFlight.values()];
    inFlight.clear();
    for (const waiting of cutOff) waiting.resolve(failure('unavailable', stoppedWhileAsked));
    if (isStopping) return;

    tell(`the workspace process ended (${how})`);
    const delayMs = delays[Math.min(failuresInARow, delays.length - 1)] ?? 0;
    failuresInARow += 1;
    const isHopeless = failuresInARow >= delays.length;
    trouble(isHopeless ? doesNotStart : startsAgain);
    if (isHopeless) failQueue(doesNotStart);
    setTimeout(() => {
      if (!isStopping) begin();
    }, delayMs);
  }

  function failQueue(message: string): void {
    const waited = queue;
    queue = [];
    for (const waiting of waited) waiting.resolve(failure('unavailable', message));
  }

  function trouble(message: string | null): void {
    announce({ event: 'workspace.trouble', payload: { message } });
  }

  /** Keeps track of what is open, so that a new process can open it again. */
  function remember({ name, input }: Waiting, answer: Answer<unknown> | string): void {
    // Text goes to windows, and windows open and close no file.
    if (typeof answer === 'string' || !answer.ok) return;
    if (name === 'workspace.close') openPath = null;
    if (name !== 'workspace.open' && name !== 'workspace.openSample') return;
    if (isPathInput(input)) openPath = input.path;
  }

  async function stop(): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    failQueue(isClosing);
    const process = current;
    if (process === null) return;
    const hasEnded = new Promise<void>((resolve) => {
      process.onEnd(() => {
        resolve();
      });
    });
    const closed = new Promise<void>((resolve) => {
      setTimeout(resolve, options.closeWithinMs ?? 3000);
      send({
        name: 'workspace.close',
        input: {},
        resolve: () => {
          resolve();
        },
      });
    });
    await closed;
    process.kill();
    await hasEnded;
  }
}

function isPathInput(input: unknown): input is { path: string } {
  return typeof input === 'object' && input !== null && 'path' in input && typeof input.path === 'string';
}
