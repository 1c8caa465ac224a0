import { ActionIcon, Tooltip } from '@mantine/core';
import { performCommand } from '../state/commands.ts';
import { historyCommands } from '../state/historyCommands.ts';
import { useWorkspace } from '../state/workspaceStore.ts';

/** Undo and redo, each named for what it will do. */
export function HistoryButtons() {
  const state = useWorkspace((store) => store.state);
  if (!state?.isOpen) return null;
  return historyCommands.map((command) => {
    const { icon: CommandIcon, name } = command;
    const why = command.whyNot();
    return (
      <Tooltip key={name} label={why ?? command.label()}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={command.label()}
          {...(why === null ? {} : { 'data-disabled': true })}
          aria-disabled={why !== null}
          onClick={() => performCommand(command)}
        >
          <CommandIcon size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    );
  });
}
