import { Draggable } from '@hello-pangea/dnd';
import { IconArrowsSplit, IconLink, IconPinFilled } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { Attendee } from '#domain/people/person';
import type { Group } from '#domain/agenda/session';
import { listed } from '#domain/handouts/printRequest';
import { topicOf } from '../people/personRow.ts';
import type { BoardColumn } from './board.ts';
import classes from './Groups.module.css';
import { SeatMenu } from './SeatMenu.tsx';
import type { SeatMove } from './useGroups.ts';

/** What is asked of a person, as small words on the card. */
export interface CardMarks {
  isApart: boolean;
  isTogether: boolean;
  isPinned: boolean;
}

/** A person at a table: can be opened, dragged, or moved by menu. */
export function PersonCard({
  person,
  index,
  group,
  roles = [],
  seatRoles = [],
  columns,
  marks,
  reason,
  isChosen,
  onChoose,
  onMove,
  onPin,
}: {
  person: Attendee;
  index: number;
  /** Null while they have no group. */
  group: Group | null;
  /** What they hold in the group, where the format gives roles to one person of each group. */
  roles?: readonly string[];
  /** What each seat holds, the first seat first. */
  seatRoles?: readonly string[];
  columns: readonly BoardColumn[];
  marks: CardMarks;
  /** Why they sit here, for the coordinator. */
  reason: string;
  isChosen: boolean;
  onChoose: () => void;
  onMove: (move: SeatMove) => void;
  /** Keeps them in this group, or lets them go. */
  onPin: (isPinned: boolean) => void;
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
            title={reason}
            aria-pressed={isChosen}
            onClick={onChoose}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key === 'Enter') onChoose();
              if (event.key.toLowerCase() === 'p' && !event.ctrlKey && !event.metaKey && !event.altKey)
                onPin(!marks.isPinned);
            }}
          >
            <b>
              <span className="visually-hidden">{`Seat ${index + 1}: `}</span>
              {person.display}
              {marks.isPinned ? (
                <IconPinFilled size={12} className={classes['pin']} aria-label="stays in this group" />
              ) : null}
            </b>
            {roles.length === 0 ? null : <span className={classes['role']}>{listed(roles)}</span>}
            <span className={classes['from']}>{person.organization}</span>
            <span className={classes['topic']}>
              <span>{topic === '' ? 'topic to come' : topic}</span>
              {marks.isTogether ? (
                <span className={classes['apart']}>
                  <IconLink size={12} stroke={2} aria-hidden />
                  together
                </span>
              ) : null}
              {marks.isApart ? (
                <span className={classes['apart']}>
                  <IconArrowsSplit size={12} stroke={2} aria-hidden />
                  apart
                </span>
              ) : null}
            </span>
          </div>
          <SeatMenu
            person={person}
            group={group}
            columns={columns}
            seatRoles={seatRoles}
            isPinned={marks.isPinned}
            onMove={onMove}
            onPin={onPin}
          />
        </div>
      )}
    </Draggable>
  );
}
