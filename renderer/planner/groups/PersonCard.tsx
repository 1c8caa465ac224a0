import { Draggable } from '@hello-pangea/dnd';
import { IconArrowsSplit } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { Attendee } from '#domain/person';
import type { Group } from '#domain/session';
import { topicOf } from '../people/peopleRows.ts';
import type { BoardColumn } from './board.ts';
import classes from './Groups.module.css';
import { SeatMenu } from './SeatMenu.tsx';
import type { SeatMove } from './useGroups.ts';

/** A person at a table: can be opened, dragged, or moved by menu. */
export function PersonCard({
  person,
  index,
  group,
  columns,
  isApart,
  isChosen,
  onChoose,
  onMove,
}: {
  person: Attendee;
  index: number;
  /** Null while they have no group. */
  group: Group | null;
  columns: readonly BoardColumn[];
  isApart: boolean;
  isChosen: boolean;
  onChoose: () => void;
  onMove: (move: SeatMove) => void;
}) {
  const topic = topicOf(person);
  return (
    <Draggable draggableId={person.id} index={index}>
      {(drag, state) => (
        <div
          ref={drag.innerRef}
          {...drag.draggableProps}
          style={{ ...drag.draggableProps.style }}
          className={classes['card']}
          data-chosen={isChosen}
          data-dragging={state.isDragging && !state.isDropAnimating}
        >
          <div
            {...drag.dragHandleProps}
            className={classes['handle']}
            aria-pressed={isChosen}
            onClick={onChoose}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key === 'Enter') onChoose();
            }}
          >
            <b title={person.display}>
              <span className="visually-hidden">{`Seat ${index + 1}: `}</span>
              {person.display}
            </b>
            <span className={classes['from']} title={person.organization}>
              {person.organization}
            </span>
            <span className={classes['topic']}>
              <span title={topic}>{topic === '' ? 'topic to come' : topic}</span>
              {isApart ? (
                <span className={classes['apart']}>
                  <IconArrowsSplit size={12} stroke={2} aria-hidden />
                  apart
                </span>
              ) : null}
            </span>
          </div>
          <SeatMenu person={person} group={group} columns={columns} onMove={onMove} />
        </div>
      )}
    </Draggable>
  );
}
