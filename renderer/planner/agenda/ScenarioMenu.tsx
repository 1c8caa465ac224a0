import { Button, Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import type { Scenario } from '#domain/agenda/scenario';
import type { Command } from '../../state/commands.ts';
import { performCommand } from '../../state/commands.ts';
import { showScenario } from '../planCommands.ts';

/** Which plan of the event is on screen, and what else one can do with its plans; nothing while there is one only. */
export function ScenarioMenu({
  scenarios,
  commands,
}: {
  scenarios: readonly Scenario[];
  commands: readonly Command[];
}) {
  const shown = scenarios.find(({ isShown }) => isShown);
  if (!shown) return null;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="default"
          rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
          aria-label={`Scenario: ${shown.name}`}
          maw={200}
        >
          {shown.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Scenarios</Menu.Label>
        {scenarios.map((scenario) => (
          <Menu.Item
            key={scenario.id}
            role="menuitemradio"
            aria-checked={scenario.isShown}
            leftSection={
              scenario.isShown ? (
                <IconCheck size={16} stroke={1.75} aria-hidden />
              ) : (
                <span style={{ display: 'inline-block', width: 16 }} />
              )
            }
            onClick={() => (scenario.isShown ? undefined : void showScenario(scenario))}
          >
            {scenario.name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <CommandItems commands={commands} />
      </Menu.Dropdown>
    </Menu>
  );
}

/** Commands as the items of a menu; what cannot be done now is gray. */
export function CommandItems({ commands }: { commands: readonly Command[] }) {
  return commands.map((command) => (
    <Menu.Item
      key={command.name}
      leftSection={<command.icon size={16} stroke={1.75} aria-hidden />}
      disabled={command.whyNot() !== null}
      onClick={() => performCommand(command)}
    >
      {command.label()}
    </Menu.Item>
  ));
}
