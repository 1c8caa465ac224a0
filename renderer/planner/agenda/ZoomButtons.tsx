import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowsMinimize, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import classes from './ZoomButtons.module.css';

/** From a week at a glance to blocks of five minutes; 1 fits the days into the window. */
const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3, 5] as const;

/** How near one looks at the days. */
export function ZoomButtons({ zoom, onZoom }: { zoom: number; onZoom: (zoom: number) => void }) {
  const nearer = ZOOMS.find((known) => known > zoom);
  const farther = ZOOMS.findLast((known) => known < zoom);
  return (
    <span className={classes['zoom']} role="group" aria-label="Zoom">
      <ZoomButton
        label="Zoom out"
        help="More days, less detail"
        icon={IconZoomOut}
        to={farther}
        onZoom={onZoom}
      />
      <ZoomButton
        label="Fit the days into the window"
        help="Fit the days into the window"
        icon={IconArrowsMinimize}
        to={zoom === 1 ? undefined : 1}
        onZoom={onZoom}
      />
      <ZoomButton
        label="Zoom in"
        help="Closer, down to five minutes"
        icon={IconZoomIn}
        to={nearer}
        onZoom={onZoom}
      />
    </span>
  );
}

function ZoomButton({
  label,
  help,
  icon: ZoomIcon,
  to,
  onZoom,
}: {
  label: string;
  help: string;
  icon: Icon;
  /** Undefined where it would change nothing. */
  to: number | undefined;
  onZoom: (zoom: number) => void;
}) {
  return (
    <Tooltip label={help}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={label}
        disabled={to === undefined}
        onClick={() => (to === undefined ? undefined : onZoom(to))}
      >
        <ZoomIcon size={18} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  );
}
