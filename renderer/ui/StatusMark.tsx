import {
  IconAlertOctagonFilled,
  IconAlertTriangleFilled,
  IconCircle,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleDot,
  IconCircleHalf2,
  IconCircleMinus,
  IconClockHour4,
  IconLock,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './StatusMark.module.css';

export type Status =
  'fine' | 'look' | 'wrong' | 'news' | 'waiting' | 'half' | 'passed' | 'none' | 'open' | 'sealed';

const SHAPES = {
  fine: { icon: IconCircleCheckFilled, tone: 'ok' },
  look: { icon: IconAlertTriangleFilled, tone: 'warn' },
  wrong: { icon: IconAlertOctagonFilled, tone: 'bad' },
  news: { icon: IconCircleDot, tone: 'info' },
  waiting: { icon: IconClockHour4, tone: 'warn' },
  half: { icon: IconCircleHalf2, tone: 'info' },
  passed: { icon: IconCircleMinus, tone: 'none' },
  none: { icon: IconCircleDashed, tone: 'none' },
  open: { icon: IconCircle, tone: 'none' },
  sealed: { icon: IconLock, tone: 'none' },
} as const;

/** A state as a shape and a word; color never speaks alone. */
export function StatusMark({ status, children }: { status: Status; children: ReactNode }) {
  const { icon: Shape, tone } = SHAPES[status];
  return (
    <span className={classes['mark']} data-tone={tone}>
      <Shape size={14} aria-hidden />
      {children}
    </span>
  );
}
