import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { spoken } from '#domain/followup/printable';
import type { Command } from './commands.ts';
import { perform } from './perform.ts';
import { useWorkspace } from './workspaceStore.ts';

const step = (name: 'undo' | 'redo') => useWorkspace.getState().state?.[name]?.label ?? null;

/** Undo and redo, with a label that says what will be undone. */
export const historyCommands: Command[] = [
  {
    name: 'undo',
    label: () => (step('undo') === null ? 'Undo' : `Undo ${spoken(step('undo') ?? '')}`),
    keywords: ['back', 'revert'],
    shortcut: 'mod+Z',
    icon: IconArrowBackUp,
    whyNot: () => (step('undo') === null ? 'Nothing to undo' : null),
    perform: () => void perform('history.undo', {}),
  },
  {
    name: 'redo',
    label: () => (step('redo') === null ? 'Redo' : `Redo ${spoken(step('redo') ?? '')}`),
    keywords: ['again', 'forward'],
    shortcut: 'mod+shift+Z',
    icon: IconArrowForwardUp,
    whyNot: () => (step('redo') === null ? 'Nothing to redo' : null),
    perform: () => void perform('history.redo', {}),
  },
];
