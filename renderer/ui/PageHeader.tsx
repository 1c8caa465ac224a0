import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { HistoryButtons } from './HistoryButtons.tsx';
import classes from './PageHeader.module.css';

/** The head of a screen: title, a quiet line, undo and redo, and the screen's actions at the right. */
export function PageHeader({
  title,
  sub = '',
  children,
}: {
  title: string;
  sub?: string;
  children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Where the screen that was left took the keyboard with it, one goes on from the head of this one.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className={classes['head']}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {sub === '' ? null : <span className={classes['sub']}>{sub}</span>}
      <div className={classes['right']}>
        <HistoryButtons />
        {children}
      </div>
    </header>
  );
}
