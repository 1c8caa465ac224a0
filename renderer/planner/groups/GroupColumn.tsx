import { Droppable } from '@hello-pangea/dnd';
import { IconAlertTriangleFilled, IconCheck } from '@tabler/icons-react';
import { groupRolesOf, rolesHeldBy, rolesPerGroup } from '#domain/agenda/groupRoles';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Format } from '#domain/formats/format';
import { numberWord } from '#domain/handouts/printRequest';
import { seatsByRole } from '../../ui/seatsByRole.ts';
import { TableMark } from '../../ui/TableMark.tsx';
import type { Seat } from '../../ui/TableMark.tsx';
import type { BoardColumn } from './board.ts';
import classes from './Groups.module.css';
import { PersonCard } from './PersonCard.tsx';
import type { CardMarks } from './PersonCard.tsx';
import { RoomField } from './RoomField.tsx';
import type { SeatMove } from './useGroups.ts';

/** One group: its letter and room, its people in presenting order, what holds in it. */
export function GroupColumn({
  column: { group, members, freeSeats, ticks },
  columns,
  snapshot,
  format,
  reasons,
  marksOf,
  chosenId,
  onChoose,
  onMove,
  onPin,
}: {
  column: BoardColumn;
  columns: readonly BoardColumn[];
  snapshot: EventSnapshot;
  format: Format;
  reasons: Readonly<Record<string, string>>;
  marksOf: (personId: string) => CardMarks;
  chosenId: string | null;
  onChoose: (personId: string) => void;
  onMove: (move: SeatMove) => void;
  onPin: (personId: string, isPinned: boolean) => void;
}) {
  const held = groupRolesOf(group, format);
  const seats = [
    ...(held.length > 0 ? seatsByRole(group.memberIds, held) : seatsInTurn(members.length)),
    ...Array.from({ length: freeSeats }, (): Seat => 'empty'),
  ];
  const headingId = `group-${group.id}`;
  return (
    <section className={classes['column']} aria-labelledby={headingId}>
      <div className={classes['columnHead']}>
        <span className={classes['mark']}>
          <TableMark size={34} seats={seats} />
        </span>
        <div>
          <h3 id={headingId}>Group {group.letter}</h3>
          <RoomField
            group={group}
            rooms={snapshot.event.rooms}
            taken={columns.map((other) => other.group).filter(({ id }) => id !== group.id)}
          />
        </div>
      </div>
      <Droppable droppableId={group.id}>
        {(drop, state) => (
          <div
            ref={drop.innerRef}
            {...drop.droppableProps}
            className={classes['seats']}
            data-over={state.isDraggingOver}
          >
            {members.map((person, index) => (
              <PersonCard
                key={person.id}
                person={person}
                index={index}
                group={group}
                roles={rolesHeldBy(held, person.id)}
                seatRoles={rolesPerGroup(format).map(({ name }) => name)}
                columns={columns}
                marks={marksOf(person.id)}
                reason={reasons[person.id] ?? ''}
                isChosen={person.id === chosenId}
                onChoose={() => onChoose(person.id)}
                onMove={onMove}
                onPin={(isPinned) => onPin(person.id, isPinned)}
              />
            ))}
            {drop.placeholder}
            {Array.from({ length: freeSeats }, (_, index) => (
              <div key={index} className={classes['free']}>
                {`A ${ORDINALS[members.length + index + 1] ?? `${members.length + index + 1}th`} seat is free`}
              </div>
            ))}
          </div>
        )}
      </Droppable>
      <ul className={classes['ticks']}>
        {ticks.map((tick) => (
          <li key={tick.text} data-holds={tick.holds}>
            {tick.holds ? (
              <IconCheck size={14} stroke={2} aria-label="Holds:" />
            ) : (
              <IconAlertTriangleFilled size={14} aria-label="Look at:" />
            )}
            <span>{tick.text}</span>
          </li>
        ))}
      </ul>
      <p className="visually-hidden">{`${numberWord(members.length)} people in presenting order`}</p>
    </section>
  );
}

const ORDINALS = [
  '', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth',
]; // prettier-ignore

/** The first seat presents, the next keeps time, the one after takes notes: round 1. */
function seatsInTurn(count: number): Seat[] {
  const roles: Seat[] = ['presents', 'keeps-time', 'takes-notes'];
  return Array.from({ length: count }, (_, index): Seat => roles[index] ?? 'advises');
}
