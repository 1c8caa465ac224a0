import type { ReactNode } from 'react';
import classes from './EmptyScreen.module.css';
import { TableMark } from './TableMark.tsx';

/** A screen with nothing on it yet: what it is for, and the next step. */
export function EmptyScreen({
  title,
  children,
  actions,
}: {
  title: string;
  children: ReactNode;
  actions: ReactNode;
}) {
  return (
    <div className={classes['empty']}>
      <div>
        <span className={classes['mark']}>
          <TableMark size={112} stroke={0.9} seats={['empty', 'empty', 'empty', 'empty', 'empty']} />
        </span>
        <h2>{title}</h2>
        <p>{children}</p>
        <div className={classes['actions']}>{actions}</div>
      </div>
    </div>
  );
}
