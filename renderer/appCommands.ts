import { IconCommand } from '@tabler/icons-react';
import { eventCommands } from './planner/eventCommands.ts';
import { planCommands } from './planner/planCommands.ts';
import { openPalette } from './planner/paletteStore.ts';
import { workspaceCommands } from './planner/workspaceCommands.ts';
import type { Command } from './state/commands.ts';
import { goCommands } from './state/goCommands.ts';
import { historyCommands } from './state/historyCommands.ts';
import { useWorkspace } from './state/workspaceStore.ts';

const paletteCommand: Command = {
  name: 'palette',
  label: () => 'Commands',
  keywords: [],
  shortcut: 'mod+K',
  icon: IconCommand,
  whyNot: () => (useWorkspace.getState().state?.isOpen ? null : 'No workspace is open'),
  perform: openPalette,
};

/** What the palette offers to do. */
export const doingCommands: readonly Command[] = [
  ...planCommands,
  ...eventCommands,
  ...workspaceCommands,
  ...historyCommands,
];

/** Every command that menu and keys reach wherever one is; the rooms meet here. */
export const appCommands: readonly Command[] = [...doingCommands, ...goCommands, paletteCommand];
