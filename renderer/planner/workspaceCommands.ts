import { IconFolderOpen } from '@tabler/icons-react';
import type { Command } from '../state/commands.ts';
import { perform } from '../state/perform.ts';
import { goHome } from '../state/placeStore.ts';

/** What can be done with the workspace as a whole. */
export const workspaceCommands: Command[] = [
  {
    name: 'open-workspace',
    label: () => 'Open workspace',
    keywords: ['file', 'other', 'switch'],
    shortcut: 'mod+O',
    icon: IconFolderOpen,
    whyNot: () => null,
    perform: () => void openWorkspace(),
  },
];

/** Asks for another workspace; where none is chosen, everything stays on screen. */
export async function openWorkspace(): Promise<void> {
  // An event of the other file is no event of this one.
  if (await perform('shell.chooseWorkspace', {})) goHome();
}
