import { useCallback, useEffect, useRef, useState } from 'react';

/** The rows of a long table that are near the eye, and how much room the others take above and below. */
export interface RowWindow {
  box: React.RefObject<HTMLDivElement | null>;
  onScroll: () => void;
  from: number;
  to: number;
  spaceAbove: number;
  spaceBelow: number;
  /** Brings a row into view; it is drawn in the next frame. */
  reveal: (index: number) => void;
}

/**
 * Draws only the rows in view of a table whose rows are all of one height, so that 5,000 people scroll like 50. Rows of one
 * height need no measuring, which is most of what a library for this does.
 */
export function useRowWindow(count: number, rowHeight: number): RowWindow {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: FIRST_HEIGHT });
  const look = useCallback(() => {
    const element = box.current;
    if (element) setView({ top: element.scrollTop, height: element.clientHeight });
  }, []);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [look]);

  const from = Math.max(0, Math.min(count, Math.floor(view.top / rowHeight)) - MORE_ROWS);
  const to = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + MORE_ROWS);
  return {
    box,
    onScroll: look,
    from,
    to,
    spaceAbove: from * rowHeight,
    spaceBelow: (count - to) * rowHeight,
    reveal(index) {
      const element = box.current;
      if (!element) return;
      const [top, bottom] = [index * rowHeight, (index + 1) * rowHeight];
      const room = element.clientHeight - HEAD_HEIGHT;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (bottom > element.scrollTop + room) element.scrollTop = bottom - room;
      look();
    },
  };
}

/** Rows drawn beyond the edges, so that quick scrolling shows no gap. */
const MORE_ROWS = 12;
const FIRST_HEIGHT = 900;
/** The headings stay at the top of the box, and a row under them is not in view. */
const HEAD_HEIGHT = 40;
