import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Show } from '#domain/clock/show';
import { rehearseShow } from '../presentCommands.ts';
import type { Pace } from '../presentCommands.ts';

/** The paces of a rehearsal, in words. */
export const PACES: { pace: Pace; words: string }[] = [
  { pace: 1, words: 'In real time' },
  { pace: 10, words: 'Ten times as fast' },
  { pace: 60, words: 'A minute in a second' },
];

/** Tries everything out on both screens; nothing of it is kept. */
export function RehearseMenu({ show, isDisabled }: { show: Show; isDisabled: boolean }) {
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
          Rehearse
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <div role="group" aria-label="Both screens as on the day; nothing is kept">
          <Menu.Label>Both screens as on the day; nothing is kept</Menu.Label>
          {PACES.map(({ pace, words }) => (
            <Menu.Item key={pace} onClick={() => void rehearseShow(show, pace)}>
              {words}
            </Menu.Item>
          ))}
        </div>
      </Menu.Dropdown>
    </Menu>
  );
}
