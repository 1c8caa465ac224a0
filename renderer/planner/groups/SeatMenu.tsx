import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconDotsVertical,
  IconPin,
  IconPinnedOff,
  IconUserMinus,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Attendee } from '#domain/people/person';
import type { Group } from '#domain/agenda/session';
import { shortened } from '../people/personCommands.ts';
import type { BoardColumn } from './board.ts';
import classes from './Groups.module.css';
import type { SeatMove } from './useGroups.ts';

/** Their card is drawn anew at another table; the keyboard goes on from there. */
const lastMoved = { personId: '' };

/** Every move of a person as a menu: another seat, another group, out of the groups. */
export function SeatMenu({
  person,
  group,
  columns,
  seatRoles,
  isPinned,
  onMove,
  onPin,
}: {
  person: Attendee;
  group: Group | null;
  columns: readonly BoardColumn[];
  /** What each seat holds; none where the seats present in turn. */
  seatRoles: readonly string[];
  isPinned: boolean;
  onMove: (move: SeatMove) => void;
  onPin: (isPinned: boolean) => void;
}) {
  const seat = group?.memberIds.indexOf(person.id) ?? -1;
  const last = (group?.memberIds.length ?? 0) - 1;
  const target = useRef<HTMLButtonElement>(null);
  const moveTo = (groupId: string | null, to: number) => {
    if (groupId !== group?.id) lastMoved.personId = person.id;
    onMove({ personId: person.id, groupId, seat: to });
  };
  useEffect(() => {
    if (lastMoved.personId !== person.id || document.activeElement !== document.body) return;
    lastMoved.personId = '';
    target.current?.focus();
  }, [person.id]);
  return (
    <Menu position="bottom-end" withinPortal shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon
          ref={target}
          className={classes['menu'] ?? ''}
          variant="subtle"
          color="gray"
          size={24}
          aria-label={`Move ${shortened(person.display)}`}
        >
          <IconDotsVertical size={14} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {group && seat > 0 ? (
          <Menu.Item
            leftSection={<IconArrowUp size={14} stroke={1.75} />}
            onClick={() => moveTo(group.id, seat - 1)}
          >
            {seatWords('earlier', seat - 1, seatRoles)}
          </Menu.Item>
        ) : null}
        {group && seat < last ? (
          <Menu.Item
            leftSection={<IconArrowDown size={14} stroke={1.75} />}
            onClick={() => moveTo(group.id, seat + 1)}
          >
            {seatWords('later', seat + 1, seatRoles)}
          </Menu.Item>
        ) : null}
        {columns
          .filter((column) => column.group.id !== group?.id)
          .map((column) => (
            <Menu.Sub key={column.group.id} position="right-start">
              <Menu.Sub.Target>
                <Menu.Sub.Item>{`Move to group ${column.group.letter}`}</Menu.Sub.Item>
              </Menu.Sub.Target>
              <Menu.Sub.Dropdown>
                {Array.from({ length: column.members.length + 1 }, (_, index) => (
                  <Menu.Item key={index} onClick={() => moveTo(column.group.id, index)}>
                    {`Group ${column.group.letter}, seat ${index + 1}`}
                  </Menu.Item>
                ))}
              </Menu.Sub.Dropdown>
            </Menu.Sub>
          ))}
        {group ? (
          <>
            <Menu.Divider />
            <Menu.Item
              leftSection={
                isPinned ? <IconPinnedOff size={14} stroke={1.75} /> : <IconPin size={14} stroke={1.75} />
              }
              rightSection={<kbd>P</kbd>}
              onClick={() => onPin(!isPinned)}
            >
              {isPinned ? 'Let change groups' : 'Keep in this group'}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconUserMinus size={14} stroke={1.75} />}
              onClick={() => moveTo(null, 0)}
            >
              Take out of the groups
            </Menu.Item>
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Where seats hold roles, the role that comes with the seat. */
function seatWords(where: 'earlier' | 'later', seat: number, roles: readonly string[]): string {
  if (roles.length === 0) return `Present ${where}: seat ${seat + 1}`;
  const role = roles[seat];
  return `Seat ${seat + 1}${role === undefined ? '' : `: ${role}`}`;
}
