import { app, Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import { spoken } from '#domain/followup/printable';
import type { ShellSettings } from './settings.ts';

interface MenuState {
  undoLabel: string | null;
  redoLabel: string | null;
  scheme: ShellSettings['scheme'];
}

interface Options {
  choose: (command: string) => void;
  changeScheme: (scheme: ShellSettings['scheme']) => void;
  openLogs: () => void;
}

/**
 * The application menu. Its own commands are sent to the window, which knows what they do and when they can be done; their
 * keys are shown here and heard there, so that undo inside a text field stays the field's own.
 */
export function showMenu(state: MenuState, options: Options): void {
  const isMac = process.platform === 'darwin';
  const menus: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    fileMenu(options),
    editMenu(state, options),
    viewMenu(state, options),
    { role: 'windowMenu' },
    helpMenu(options),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}

function fileMenu({ choose }: Options): MenuItemConstructorOptions {
  return {
    label: 'File',
    submenu: [
      command('New event', 'new-event', 'CmdOrCtrl+Shift+N', choose),
      command('Open workspace…', 'open-workspace', 'CmdOrCtrl+O', choose),
      { type: 'separator' },
      { role: process.platform === 'darwin' ? 'close' : 'quit' },
    ],
  };
}

function editMenu({ undoLabel, redoLabel }: MenuState, { choose }: Options): MenuItemConstructorOptions {
  return {
    label: 'Edit',
    submenu: [
      {
        ...command(undoLabel === null ? 'Undo' : `Undo ${spoken(undoLabel)}`, 'undo', 'CmdOrCtrl+Z', choose),
        enabled: undoLabel !== null || process.platform === 'darwin',
      },
      {
        ...command(
          redoLabel === null ? 'Redo' : `Redo ${spoken(redoLabel)}`,
          'redo',
          'CmdOrCtrl+Shift+Z',
          choose,
        ),
        enabled: redoLabel !== null || process.platform === 'darwin',
      },
      { type: 'separator' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  };
}

function viewMenu({ scheme }: MenuState, { changeScheme, choose }: Options): MenuItemConstructorOptions {
  const schemes = [
    ['system', 'As the system'],
    ['light', 'Light'],
    ['dark', 'Dark'],
  ] as const;
  return {
    label: 'View',
    submenu: [
      command('Commands…', 'palette', 'CmdOrCtrl+K', choose),
      { type: 'separator' },
      {
        label: 'Colors',
        submenu: schemes.map(([name, label]) => ({
          label,
          type: 'radio',
          checked: scheme === name,
          click: () => {
            changeScheme(name);
          },
        })),
      },
      { type: 'separator' },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
    ],
  };
}

function helpMenu({ openLogs }: Options): MenuItemConstructorOptions {
  return {
    role: 'help',
    submenu: [
      { label: 'Show the log folder', click: openLogs },
      ...(process.platform === 'darwin' ? [] : [{ role: 'about' } as const]),
    ],
  };
}

function command(
  label: string,
  name: string,
  accelerator: string,
  choose: (command: string) => void,
): MenuItemConstructorOptions {
  return {
    label,
    accelerator,
    registerAccelerator: false,
    click: () => {
      choose(name);
    },
  };
}
