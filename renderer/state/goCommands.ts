import {
  IconArmchair,
  IconCalendarTime,
  IconFiles,
  IconHome,
  IconMailForward,
  IconLayoutColumns,
  IconClipboardList,
  IconMessageShare,
  IconPresentationAnalytics,
  IconUsers,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { Command } from './commands.ts';
import { goToPart } from '../ui/partsOfScreen.ts';
import { go, goHome, usePlace } from './placeStore.ts';
import type { Screen } from './placeStore.ts';

const noEvent = () => (usePlace.getState().eventId === null ? 'No event is open' : null);

function toScreen(
  screen: Exclude<Screen, 'home'>,
  label: string,
  { icon, key, keywords, tab }: { icon: Icon; key: string | null; keywords: string[]; tab?: string },
): Command {
  return {
    name: `go-${tab ?? screen}`,
    label: () => label,
    keywords,
    shortcut: key === null ? null : `mod+${key}`,
    icon,
    whyNot: noEvent,
    perform: () => go(screen, tab === undefined ? {} : { tab }),
  };
}

function toPart(name: string, label: string, shortcut: string, step: 1 | -1): Command {
  return {
    name,
    label: () => label,
    keywords: ['focus', 'keyboard', 'panel'],
    shortcut,
    icon: IconLayoutColumns,
    whyNot: () => null,
    perform: () => goToPart(step),
  };
}

/** Every screen, by name and by key, and every part of the one on show. */
export const goCommands: Command[] = [
  {
    name: 'go-home',
    label: () => 'Home',
    keywords: ['start', 'events', 'programs'],
    shortcut: 'mod+1',
    icon: IconHome,
    whyNot: () => null,
    perform: goHome,
  },
  toScreen('overview', 'Overview', {
    icon: IconClipboardList,
    key: '2',
    keywords: ['event', 'dates', 'team', 'program'],
  }),
  toScreen('agenda', 'Agenda', {
    icon: IconCalendarTime,
    key: '3',
    keywords: ['timeline', 'blocks', 'days', 'plan', 'sessions'],
  }),
  toScreen('people', 'People', { icon: IconUsers, key: '4', keywords: ['roster', 'participants', 'import'] }),
  toScreen('people', 'Groups', {
    icon: IconArmchair,
    key: null,
    keywords: ['tables', 'rounds', 'who sits where'],
    tab: 'groups',
  }),
  toScreen('pre-work', 'Pre-work', {
    icon: IconMailForward,
    key: '8',
    keywords: ['tasks', 'write-ups', 'reading', 'reminders', 'wishes', 'forms', 'digest'],
  }),
  toScreen('kit', 'Kit', { icon: IconFiles, key: '5', keywords: ['documents', 'print', 'slides', 'Word'] }),
  toScreen('present', 'Present', {
    icon: IconPresentationAnalytics,
    key: '6',
    keywords: ['clock', 'timer', 'console', 'second screen', 'rehearse'],
  }),
  toScreen('follow-up', 'Follow-up', {
    icon: IconMessageShare,
    key: '7',
    keywords: ['captures', 'themes', 'memo', 'commitments', 'call'],
  }),
  toPart('next-part', 'Next part of the screen', 'F6', 1),
  toPart('previous-part', 'Part of the screen before', 'shift+F6', -1),
];
