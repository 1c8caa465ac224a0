import { useRef, useState } from 'react';
import type { Format } from '#domain/formats/format';
import { ask } from '../../bridge.ts';

/** A format of one's own while it is being changed. */
export interface FormatDraft {
  format: Format;
  change: (changes: Partial<Format>) => void;
  /** Why the last change was not kept; null when all is well. */
  trouble: string | null;
}

/**
 * A format as it will be: a change shows at once and is kept behind it, so that the next one builds on it even before the
 * answer. One that cannot be kept is taken back and said.
 */
export function useFormatDraft(saved: Format): FormatDraft {
  const [shown, setShown] = useState({ format: saved, basedOn: saved });
  const [trouble, setTrouble] = useState<string | null>(null);
  const latest = useRef(saved);
  const underWay = useRef(0);
  const keepAll = async (format: Format) => {
    underWay.current++;
    const answer = await ask('format.keep', { format });
    underWay.current--;
    setTrouble(answer.ok ? null : answer.failure.message);
    if (!answer.ok) setShown({ format: saved, basedOn: saved });
  };
  // What comes from the workspace counts once nothing is on its way there.
  const current = shown.basedOn === saved ? shown.format : saved;
  return {
    format: current,
    trouble,
    change(changes) {
      const base = underWay.current > 0 ? latest.current : current;
      latest.current = { ...base, ...changes };
      setShown({ format: latest.current, basedOn: saved });
      void keepAll(latest.current);
    },
  };
}
