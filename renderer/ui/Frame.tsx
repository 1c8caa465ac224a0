import { UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconCalendarTime,
  IconClipboardList,
  IconFiles,
  IconHome,
  IconLock,
  IconMailForward,
  IconMessageShare,
  IconPresentationAnalytics,
  IconUsers,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { whenAndWhere } from '../state/dates.ts';
import { go, goHome, usePlace } from '../state/placeStore.ts';
import type { Screen } from '../state/placeStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import classes from './Frame.module.css';
import { TableMark } from './TableMark.tsx';
import { TroubleBanner } from './TroubleBanner.tsx';

const EVENT_SCREENS: { screen: Screen; label: string; icon: Icon }[] = [
  { screen: 'overview', label: 'Overview', icon: IconClipboardList },
  { screen: 'agenda', label: 'Agenda', icon: IconCalendarTime },
  { screen: 'people', label: 'People', icon: IconUsers },
  { screen: 'pre-work', label: 'Pre-work', icon: IconMailForward },
  { screen: 'kit', label: 'Kit', icon: IconFiles },
  { screen: 'present', label: 'Present', icon: IconPresentationAnalytics },
  { screen: 'follow-up', label: 'Follow-up', icon: IconMessageShare },
];

/** The frame of every planning screen: where one is, where one can go, and that it is saved. */
export function Frame({ children }: { children: ReactNode }) {
  const place = usePlace();
  const event = useWorkspace((store) => store.event?.event ?? null);
  const isReadOnly = useWorkspace((store) => store.state?.isReadOnly ?? false);
  const isNarrow = useMediaQuery('(max-width: 1199px)');
  // The rail (icon over word) gives agenda and groups the width they need.
  const isFolded =
    isNarrow || place.screen === 'agenda' || (place.screen === 'people' && place.tab === 'groups');
  return (
    <div className={classes['app']} data-folded={isFolded}>
      <nav className={classes['side']} aria-label="Main">
        <div className={classes['brand']}>
          <TableMark size={26} />
          <span>Convener</span>
        </div>
        <NavLink icon={IconHome} label="Home" isOn={place.screen === 'home'} onGo={goHome} />
        {event && place.eventId !== null ? (
          <>
            <div className={classes['where']}>
              <b>{event.name}</b>
              <span>{whenAndWhere(event)}</span>
            </div>
            {EVENT_SCREENS.map(({ screen, label, icon }) => (
              <NavLink
                key={screen}
                icon={icon}
                label={label}
                isOn={place.screen === screen}
                onGo={() => go(screen)}
              />
            ))}
          </>
        ) : null}
        <div className={classes['foot']}>
          <IconLock size={14} stroke={1.75} aria-hidden />
          <span>
            {isReadOnly ? 'Read only. Changes are not kept.' : 'Saved. Everything stays on this laptop.'}
          </span>
        </div>
      </nav>
      <main className={classes['main']}>
        <TroubleBanner />
        {children}
      </main>
    </div>
  );
}

function NavLink({
  icon: LinkIcon,
  label,
  isOn,
  onGo,
}: {
  icon: Icon;
  label: string;
  isOn: boolean;
  onGo: () => void;
}) {
  return (
    <UnstyledButton
      className={classes['link']}
      data-on={isOn}
      aria-current={isOn ? 'page' : undefined}
      onClick={onGo}
    >
      <LinkIcon size={18} stroke={1.75} aria-hidden />
      <span>{label}</span>
    </UnstyledButton>
  );
}
