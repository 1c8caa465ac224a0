import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Show } from '#domain/clock/show';
import { WRITING_MINUTES, WRITING_NAME } from '#domain/clock/writingTime';
import { startWithWriting } from '../presentCommands.ts';

/** Begins with time in which everybody writes their challenge, with its countdown on the second screen (TIM-16). */
export function WriteFirstMenu({ show, isDisabled }: { show: Show; isDisabled: boolean }) {
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          size="md"
          variant="subtle"
          color="gray"
          disabled={isDisabled}
          rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
        >
          {WRITING_NAME}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <div role="group" aria-label="Starts now, and the session follows">
          <Menu.Label>Starts now, and the session follows</Menu.Label>
          {WRITING_MINUTES.map((minutes) => (
            <Menu.Item key={minutes} onClick={() => void startWithWriting(show, minutes)}>
              {`${minutes} minutes`}
            </Menu.Item>
          ))}
        </div>
      </Menu.Dropdown>
    </Menu>
  );
}
