import { useState } from 'react';

/** Which rows are ticked. Shift extends from the last one that was ticked alone. */
export interface Selection {
  ids: ReadonlySet<string>;
  toggle: (id: string) => void;
  /** From where the last one was ticked to this one, in the order of the table. */
  extendTo: (id: string) => void;
  selectAll: () => void;
  clear: () => void;
}

/** Ticked rows among those that are shown; what a search or filter hides is not ticked any more. */
export function useSelection(shownIds: readonly string[]): Selection {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string | null>(null);
  const shown = new Set(shownIds);
  const ids = ticked.size === 0 ? ticked : new Set([...ticked].filter((id) => shown.has(id)));
  return {
    ids,
    toggle(id) {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setTicked(next);
      setAnchor(id);
    },
    extendTo(id) {
      const [from, to] = [shownIds.indexOf(anchor ?? id), shownIds.indexOf(id)];
      if (from < 0) setAnchor(id);
      const start = from < 0 ? to : Math.min(from, to);
      setTicked(new Set([...ids, ...shownIds.slice(start, Math.max(from, to) + 1)]));
    },
    selectAll: () => setTicked(new Set(shownIds)),
    clear() {
      setTicked(new Set());
      setAnchor(null);
    },
  };
}
