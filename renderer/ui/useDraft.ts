import { useState } from 'react';
import type { KeyboardEvent } from 'react';

/** A field that saves itself: typed text is kept on leaving the field or Enter, given up on Escape. */
export interface Draft {
  value: string;
  set: (value: string) => void;
  keep: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Holds what is being typed until it is kept; follows the saved value when that changes elsewhere (undo). */
export function useDraft({
  saved,
  onKeep,
  keepsOnEnter,
}: {
  saved: string;
  onKeep: (value: string) => void;
  keepsOnEnter: boolean;
}): Draft {
  const [draft, setDraft] = useState({ value: saved, basedOn: saved });
  const current = draft.basedOn === saved ? draft.value : saved;
  if (draft.basedOn !== saved) setDraft({ value: saved, basedOn: saved });

  const keep = () => {
    if (current !== saved) onKeep(current);
  };
  return {
    value: current,
    set: (value) => setDraft({ value, basedOn: saved }),
    keep,
    onKeyDown: (event) => {
      if (event.key === 'Enter' && keepsOnEnter) keep();
      if (event.key === 'Escape' && current !== saved) {
        event.stopPropagation();
        setDraft({ value: saved, basedOn: saved });
      }
    },
  };
}
