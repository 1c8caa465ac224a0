import { useState } from 'react';
import type { KeyboardEvent } from 'react';

/** A field that saves itself: typed text is kept on leaving the field or Enter, given up on Escape. */
export interface Draft {
  value: string;
  set: (value: string) => void;
  keep: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** Says that the kept value changed elsewhere while one was typing; null otherwise. */
  news: string | null;
}

interface Typed {
  value: string;
  /** What was kept when it was last looked at. */
  basedOn: string;
  /** It was handed on, so that what comes back counts. */
  isKept: boolean;
  news: string | null;
}

/**
 * Holds what is being typed until it is kept. When the kept value changes elsewhere (undo, another window), a field nobody
 * types in follows; where somebody does, the typed text stays and `news` says what happened.
 */
export function useDraft({
  saved,
  onKeep,
  keepsOnEnter,
}: {
  saved: string;
  onKeep: (value: string) => void;
  keepsOnEnter: boolean;
}): Draft {
  const [typed, setTyped] = useState<Typed>(asSaved(saved));
  const current = typed.basedOn === saved ? typed : caughtUp(typed, saved);
  if (current !== typed) setTyped(current);

  const handOn = () => {
    if (current.value === saved) {
      if (current.news !== null) setTyped(asSaved(saved));
      return;
    }
    setTyped({ ...current, isKept: true, news: null });
    onKeep(current.value);
  };
  // Leaving a field does not hand on again what Enter handed on; a second Enter does.
  const keep = () => {
    if (!current.isKept || current.value === saved) handOn();
  };
  return {
    value: current.value,
    news: current.news,
    set: (value) => setTyped({ ...current, value, isKept: false }),
    keep,
    onKeyDown: (event) => {
      if (event.key === 'Enter' && keepsOnEnter) handOn();
      if (event.key === 'Escape' && current.value !== saved) {
        // What was handed on may have been refused: the field shows what is kept, and Escape goes on to what it is in.
        if (!current.isKept) event.stopPropagation();
        setTyped(asSaved(saved));
      }
    },
  };
}

function asSaved(saved: string): Typed {
  return { value: saved, basedOn: saved, isKept: false, news: null };
}

function caughtUp(typed: Typed, saved: string): Typed {
  const isUnderHand = typed.value !== typed.basedOn && typed.value !== saved && !typed.isKept;
  return isUnderHand ? { ...typed, basedOn: saved, news: newsOf(saved) } : asSaved(saved);
}

const LONGEST_SHOWN = 60;

function newsOf(saved: string): string {
  const shown = saved.length > LONGEST_SHOWN ? `${saved.slice(0, LONGEST_SHOWN - 1)}…` : saved;
  const what =
    saved.trim() === '' ? 'Emptied elsewhere meanwhile' : `Changed elsewhere meanwhile to “${shown}”`;
  return `${what}. Leaving the field keeps yours, Escape takes that.`;
}
