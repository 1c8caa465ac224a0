import { use, useEffect, useState } from 'react';
import type { ComponentType } from 'react';

/** A screen or a dialog that is read from a file of its own when it is first wanted, or ahead of that with `read`. */
export interface ScreenPart<Props = object> extends Readable {
  (props: Props): React.JSX.Element;
}

interface Readable {
  isRead: () => boolean;
  read: () => Promise<void>;
}

/**
 * Like React's `lazy`, but a screen that has been read is drawn at once. `lazy` waits a moment even then, and whatever
 * waited is held back by React for 300 ms, so that every first visit to a screen would begin with an empty one.
 */
export function screenPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ScreenPart<Props> {
  let screen: ComponentType<Props> | null = null;
  let reading: Promise<ComponentType<Props>> | null = null;
  const read = () => {
    reading ??= load().then((file) => (screen = file.default));
    return reading;
  };
  function Part(props: Props) {
    const Screen = screen ?? use(read());
    return <Screen {...props} />;
  }
  return Object.assign(Part, {
    isRead: () => screen !== null,
    read: async () => {
      await read();
    },
  });
}

/** Whether a screen has been read; it is read as soon as one is named. */
export function useIsRead(part: Readable | null): boolean {
  const [readPart, setReadPart] = useState<Readable | null>(null);
  useEffect(() => {
    if (part !== null) void part.read().then(() => setReadPart(() => part));
  }, [part]);
  return part !== null && (part.isRead() || readPart === part);
}

/** Reads screens one after the other whenever the window has nothing else to do. */
export function readAhead(parts: readonly Readable[]): void {
  const [part, ...rest] = parts;
  if (part === undefined) return;
  requestIdleCallback(() => void part.read().then(() => readAhead(rest)));
}
