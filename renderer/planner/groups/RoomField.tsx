import { Autocomplete } from '@mantine/core';
import type { Group } from '#domain/agenda/session';
import { useDraft } from '../../ui/useDraft.ts';
import { setRoom } from './groupCommands.ts';
import classes from './Groups.module.css';

/** The room of a group: one of the event's, or any other that is typed. */
export function RoomField({
  group,
  rooms,
  taken,
}: {
  group: Group;
  rooms: readonly string[];
  /** The other groups, whose rooms are said to be taken. */
  taken: readonly Group[];
}) {
  const keep = (room: string) => void setRoom(group.id, room.trim());
  const draft = useDraft({ saved: group.room, onKeep: keep, keepsOnEnter: true });
  const double = taken.find(({ room }) => room.trim() !== '' && room.trim() === group.room.trim());
  return (
    <>
      <Autocomplete
        classNames={{ input: classes['room'] ?? '' }}
        aria-label={`Room of group ${group.letter}`}
        title={draft.value}
        placeholder="No room yet"
        value={draft.value}
        data={[...new Set(rooms.filter((room) => room.trim() !== ''))]}
        comboboxProps={{ width: 200, position: 'bottom-start' }}
        filter={({ options }) => options}
        onChange={draft.set}
        onOptionSubmit={keep}
        onBlur={draft.keep}
        onKeyDown={draft.onKeyDown}
      />
      {draft.news === null ? null : <p className={classes['double']}>{draft.news}</p>}
      {double ? <p className={classes['double']}>Group {double.letter} has this room too.</p> : null}
    </>
  );
}
