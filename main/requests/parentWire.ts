import type { EventName, PayloadOf } from '#contract';
import type { Answer } from '#domain/failure';
import type { WireMessage, WireRequest } from './wire.ts';

/** The way to the shell, however this process was started. */
export interface ParentWire {
  ready: () => void;
  answer: (id: number, answer: Answer<unknown> | string) => void;
  announce: <Name extends EventName>(event: Name, payload: PayloadOf<Name>) => void;
  onRequest: (hear: (request: WireRequest) => void) => void;
  /** The shell is gone. */
  onEnd: (hear: () => void) => void;
}

/** What Electron gives a utility process; Node knows nothing of it. */
interface ParentPort {
  postMessage: (message: unknown) => void;
  on: (event: 'message', hear: (message: { data: unknown }) => void) => void;
}

/** The wire to whichever parent there is. Messages that are no requests are passed over. */
export function parentWire(): ParentWire {
  const port = parentPort();
  const send = (message: WireMessage) => {
    if (port) port.postMessage(message);
    else if (process.connected) process.send?.(message, undefined, {}, () => undefined); // the end of the shell is told by `disconnect`
  };
  return {
    ready: () => send({ ready: true }),
    answer: (id, answer) => send({ id, answer }),
    // The boundary: TypeScript cannot see that a name and its own payload are one of the wire's events.
    announce: (event, payload) => send({ event, payload } as WireMessage),
    onRequest(hear) {
      const check = (message: unknown) => {
        if (isRequest(message)) hear(message);
      };
      if (port) port.on('message', (message) => check(message.data));
      else process.on('message', check);
    },
    onEnd: (hear) => void process.on('disconnect', hear),
  };
}

function parentPort(): ParentPort | null {
  const port: unknown = Reflect.get(process, 'parentPort');
  return port === undefined || port === null ? null : (port as ParentPort); // Electron's own object
}

function isRequest(message: unknown): message is WireRequest {
  return (
    typeof message === 'object' &&
    message !== null &&
    'id' in message &&
    typeof message.id === 'number' &&
    'name' in message &&
    typeof message.name === 'string' &&
    'input' in message
  );
}
