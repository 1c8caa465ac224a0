import { DragDropContext } from '@hello-pangea/dnd';
import type { DropResult, ResponderProvided } from '@hello-pangea/dnd';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { styleNonce } from '../../ui/styleNonce.ts';
import type { Board } from './board.ts';
import { GroupColumn } from './GroupColumn.tsx';
import classes from './Groups.module.css';
import type { SeatMove } from './useGroups.ts';

const INSTRUCTIONS =
  'Press Enter to see why this person sits here. Press space to pick them up, the arrow keys to move them, space to seat them, Escape to leave them where they were. The menu beside the name does the same.';

/** One column per group; people are moved between seats by hand, by key or by menu. */
export function GroupBoard({
  snapshot,
  board,
  chosenId,
  onChoose,
  onMove,
}: {
  snapshot: EventSnapshot;
  board: Board;
  chosenId: string | null;
  onChoose: (personId: string) => void;
  onMove: (move: SeatMove) => void;
}) {
  const letterOf = (droppableId: string) =>
    board.columns.find(({ group }) => group.id === droppableId)?.group.letter;
  const drop = ({ draggableId, source, destination }: DropResult, { announce }: ResponderProvided) => {
    if (!destination) {
      announce('Left where they were.');
      return;
    }
    if (destination.droppableId === source.droppableId && destination.index === source.index) return;
    announce(`Group ${letterOf(destination.droppableId) ?? ''}, seat ${destination.index + 1}.`);
    onMove({ personId: draggableId, groupId: destination.droppableId, seat: destination.index });
  };

  return (
    <DragDropContext
      nonce={styleNonce}
      dragHandleUsageInstructions={INSTRUCTIONS}
      onDragUpdate={({ destination }, { announce }) => {
        announce(
          destination
            ? `Group ${letterOf(destination.droppableId) ?? ''}, seat ${destination.index + 1}.`
            : 'Outside the groups.',
        );
      }}
      onDragEnd={drop}
    >
      <div
        className={classes['board']}
        style={{ gridTemplateColumns: `repeat(${board.columns.length}, minmax(150px, 1fr))` }}
      >
        {board.columns.map((column) => (
          <GroupColumn
            key={column.group.id}
            column={column}
            columns={board.columns}
            snapshot={snapshot}
            chosenId={chosenId}
            onChoose={onChoose}
            onMove={onMove}
          />
        ))}
      </div>
    </DragDropContext>
  );
}
