import { powerSaveBlocker } from 'electron';

/** Keeps the displays from sleeping while a session is presented and its clock runs: both reasons are needed. */
export interface StayAwake {
  because: (reason: Reason) => void;
  noLonger: (reason: Reason) => void;
  isOn: () => boolean;
  onChange: (hear: () => void) => void;
}

type Reason = 'a session is presented' | 'a clock runs';

export function stayAwake(): StayAwake {
  const reasons = new Set<Reason>();
  let blocker: number | null = null;
  let hear: () => void = () => undefined;
  return {
    because: (reason) => {
      reasons.add(reason);
      settle();
    },
    noLonger: (reason) => {
      reasons.delete(reason);
      settle();
    },
    isOn: () => blocker !== null,
    onChange: (listener) => {
      hear = listener;
    },
  };

  function settle(): void {
    const isWanted = reasons.size === 2;
    if (isWanted === (blocker !== null)) return;
    if (blocker !== null) powerSaveBlocker.stop(blocker);
    blocker = isWanted ? powerSaveBlocker.start('prevent-display-sleep') : null;
    hear();
  }
}
