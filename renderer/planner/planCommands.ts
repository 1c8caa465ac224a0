import {
  IconClockMinus,
  IconColumns2,
  IconCopyPlus,
  IconForms,
  IconPlus,
  IconPuzzle,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Command } from '../state/commands.ts';
import { tellDone } from '../state/doneStore.ts';
import { perform } from '../state/perform.ts';
import { go } from '../state/placeStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import { openAgendaDialog } from './agenda/agendaDialogStore.ts';
import type { AgendaDialog } from './agenda/agendaDialogStore.ts';
import { startFormat } from './formats/formatsStore.ts';

const openEvent = () => useWorkspace.getState().event;
const scenarios = () => openEvent()?.scenarios ?? [];
const hasPlan = (event: EventSnapshot) => event.blocks.length + event.sessions.length > 0;

const noPlan = () => {
  const event = openEvent();
  if (event === null) return 'No event is open';
  return hasPlan(event) ? null : 'The agenda is empty';
};
const noOtherPlan = () =>
  noPlan() ?? (scenarios().length > 1 ? null : 'The event has one plan only; make a scenario first');

/** What can be done with the plan of the open event as a whole; the agenda's menus and the palette read it here. */
export const planCommands: Command[] = [
  dialogCommand('new-session', 'Plan a session', ['add', 'consultation'], IconPlus, () =>
    openEvent() === null ? 'No event is open' : null,
  ),
  dialogCommand(
    'shorten-day',
    'End a day earlier',
    ['plan b', 'shorten', 'late', 'cut'],
    IconClockMinus,
    noPlan,
  ),
  dialogCommand(
    'new-scenario',
    'New scenario',
    ['plan b', 'copy', 'variant', 'alternative'],
    IconCopyPlus,
    noPlan,
  ),
  dialogCommand(
    'scenarios',
    'Compare scenarios',
    ['plan b', 'side by side', 'switch', 'alternative'],
    IconColumns2,
    noOtherPlan,
  ),
  dialogCommand('rename-scenario', 'Rename this scenario', ['plan'], IconForms, noOtherPlan),
  {
    name: 'new-format',
    label: () => 'Make a format',
    keywords: ['method', 'exercise', 'own', 'editor'],
    shortcut: null,
    icon: IconPuzzle,
    whyNot: () => (useWorkspace.getState().state?.isOpen ? null : 'No workspace is open'),
    perform: () => void startFormat(),
  },
];

/** The plan commands of these names, in this order. */
export function planCommandsNamed(...names: AgendaDialog[]): Command[] {
  return names.flatMap((name) => planCommands.find((command) => command.name === name) ?? []);
}

/** Takes away a plan that is not shown; the message offers it back. */
export async function removeScenario({ id, name }: { id: string; name: string }): Promise<boolean> {
  const done = await perform('scenario.remove', { scenarioId: id });
  if (done) tellDone(`“${name}” was removed.`, { canUndo: true });
  return done !== null;
}

/** Shows another plan in place of the one on screen. */
export async function showScenario({ id, name }: { id: string; name: string }): Promise<boolean> {
  const done = await perform('scenario.show', { scenarioId: id });
  if (done) tellDone(`The agenda shows “${name}” now.`, { canUndo: true });
  return done !== null;
}

function dialogCommand(
  name: AgendaDialog,
  label: string,
  keywords: string[],
  icon: Icon,
  whyNot: () => string | null,
): Command {
  return {
    name,
    label: () => label,
    keywords,
    shortcut: null,
    icon,
    whyNot,
    perform: () => {
      go('agenda');
      openAgendaDialog(name);
    },
  };
}
