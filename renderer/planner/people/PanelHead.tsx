import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import classes from './Panel.module.css';

/** The head of a side panel: whom it shows, and a way to close it. The keyboard goes there when the panel opens. */
export function PanelHead({
  title,
  sub,
  onClose,
  takesFocus = true,
}: {
  title: string;
  sub: string;
  onClose: () => void;
  /** False where the panel opens while one still walks the table. */
  takesFocus?: boolean;
}) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus && !head.current?.closest('aside')?.contains(document.activeElement))
      head.current?.focus();
  }, [takesFocus]);
  return (
    <div className={classes['top']}>
      <div>
        <h2 title={title} ref={head} tabIndex={-1}>
          {title}
        </h2>
        {sub === '' ? null : <p>{sub}</p>}
      </div>
      <ActionIcon variant="subtle" color="gray" size={28} aria-label="Close panel" onClick={onClose}>
        <IconX size={16} stroke={1.75} />
      </ActionIcon>
    </div>
  );
}
