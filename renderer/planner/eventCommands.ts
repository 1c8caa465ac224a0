import { IconCalendarPlus, IconCopy, IconTemplate, IconTrash } from '@tabler/icons-react';
import type { Command } from '../state/commands.ts';
import { tellDone } from '../state/doneStore.ts';
import { perform } from '../state/perform.ts';
import { goHome } from '../state/placeStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import { askForCopy } from './copyStore.ts';
import { askForNewEvent } from './newEventStore.ts';

const openEvent = () => useWorkspace.getState().event?.event ?? null;
const noEvent = () => (openEvent() === null ? 'No event is open' : null);

/** What can be done with events as a whole. */
export const eventCommands: Command[] = [
  {
    name: 'new-event',
    label: () => 'New event',
    keywords: ['add', 'start', 'retreat', 'journey', 'assist'],
    shortcut: 'mod+shift+N',
    icon: IconCalendarPlus,
    whyNot: () => (useWorkspace.getState().state?.isOpen ? null : 'No workspace is open'),
    perform: () => {
      goHome();
      askForNewEvent();
    },
  },
  {
    name: 'duplicate-event',
    label: () => 'Duplicate this event',
    keywords: ['copy', 'again', 'next year'],
    shortcut: null,
    icon: IconCopy,
    whyNot: noEvent,
    perform: () => askForCopy('event'),
  },
  {
    name: 'save-template',
    label: () => 'Save as template',
    keywords: ['keep', 'again', 'start from'],
    shortcut: null,
    icon: IconTemplate,
    whyNot: noEvent,
    perform: () => askForCopy('template'),
  },
  {
    name: 'remove-event',
    label: () => 'Remove this event',
    keywords: ['delete'],
    shortcut: null,
    icon: IconTrash,
    whyNot: noEvent,
    perform: () => void remove(),
  },
];

async function remove(): Promise<void> {
  const event = openEvent();
  if (event === null || !(await perform('event.remove', { eventId: event.id }))) return;
  goHome();
  tellDone(`${event.name} was removed.`, { canUndo: true });
}
