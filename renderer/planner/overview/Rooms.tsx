import { Table } from '@mantine/core';
import type { InputOf } from '#contract';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { roomLines } from '#domain/program/rooms';
import type { RoomLine } from '#domain/program/rooms';
import { perform } from '../../state/perform.ts';
import card from '../../ui/Card.module.css';
import { SavedCount } from '../../ui/SavedCount.tsx';
import { SavedText } from '../../ui/SavedText.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import own from './Materials.module.css';
import classes from './Responsibilities.module.css';

/** Every room with what it seats, what to know of it and how many people the plan puts into it. */
export function Rooms({ snapshot }: { snapshot: EventSnapshot }) {
  const rooms = roomLines(snapshot);
  return (
    <section className={`${card['card'] ?? ''} ${classes['section'] ?? ''}`} aria-labelledby="rooms">
      <header className={classes['head']}>
        <h3 id="rooms">Rooms</h3>
      </header>
      {rooms.length === 0 ? (
        <p className={classes['finished']}>
          Name the rooms under Event below, or a room in a block or a group; each then stands here with who is
          in it when.
        </p>
      ) : (
        <Table className={own['rooms'] ?? ''} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Room</Table.Th>
              <Table.Th>Seats</Table.Th>
              <Table.Th>To know: screen, wall, way in, contact</Table.Th>
              <Table.Th>In the plan</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rooms.map((room) => (
              <RoomRow key={room.name} room={room} eventId={snapshot.event.id} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}

function RoomRow({ room, eventId }: { room: RoomLine; eventId: string }) {
  const { name, seats, note, uses, most } = room;
  const change = (changes: InputOf<'room.note'>['changes']) =>
    void perform('room.note', { eventId, name, changes });
  return (
    <Table.Tr>
      <Table.Td className={own['what'] ?? ''}>
        <span>{name}</span>
      </Table.Td>
      <Table.Td className={own['number'] ?? ''}>
        <SavedCount
          label={`Seats in ${name}`}
          value={seats}
          placeholder="?"
          onKeep={(count) => change({ seats: count === 0 ? null : count })}
        />
      </Table.Td>
      <Table.Td>
        <SavedText
          label={`To know about ${name}`}
          isLabelSeen={false}
          value={note}
          onKeep={(text) => change({ note: text })}
        />
      </Table.Td>
      <Table.Td className={own['plan'] ?? ''}>
        {uses.length === 0 ? (
          <span>Nothing</span>
        ) : seats !== null && most > seats ? (
          <StatusMark status="look">{`${most} people, ${most - seats} too many`}</StatusMark>
        ) : (
          <span title={uses.map(({ title }) => title).join('\n')}>
            {`${uses.length} ${uses.length === 1 ? 'use' : 'uses'}, up to ${most} ${most === 1 ? 'person' : 'people'}`}
          </span>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
