import type { Icon } from '@tabler/icons-react';

/** One thing a person can do, defined once; menu, palette, button, shortcut and tooltip all read it here. */
export interface Command {
  /** Also the name the menu sends, such as `undo`. */
  name: string;
  label: () => string;
  /** Other words somebody might look for. */
  keywords: string[];
  /** As in Mantine hotkeys: `mod+Z`. Null when it has none. */
  shortcut: string | null;
  icon: Icon;
  /** Null when it can be done now, else a sentence that says why not. */
  whyNot: () => string | null;
  perform: () => void;
}

/** The command of that name. */
export function commandNamed(commands: readonly Command[], name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}

/** Does the command if it can be done now. */
export function performCommand(command: Command | undefined): void {
  if (command && command.whyNot() === null) command.perform();
}
