import { DragDropContext } from '@hello-pangea/dnd';
import type { DropResult, ResponderProvided } from '@hello-pangea/dnd';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { styleNonce } from '../../ui/styleNonce.ts';
import type { Board } from './board.ts';
import { marksFor } from './cardMarks.ts';
import { GroupColumn } from './GroupColumn.tsx';
import classes from './Groups.module.css';
import type { SeatMove } from './useGroups.ts';
import type { Format } from '#domain/formats/format';
import type { Session } from '#domain/agenda/session';

const INSTRUCTIONS =
  'Press Enter to see why this person sits here, P to keep them in this group. Press space to pick them up, the arrow keys to move them, space to seat them, Escape to leave them where they were. The menu beside the name does the same.';

/** One column per group; people are moved between seats by hand, by key or by menu. */
export function GroupBoard({
  snapshot,
  board,
  session,
  format,
  reasons,
  chosenId,
  onChoose,
  onHover,
  onMove,
  onPin,
  wordsFor,
}: {
  snapshot: EventSnapshot;
  board: Board;
  session: Session;
  format: Format;
  reasons: Readonly<Record<string, string>>;
  chosenId: string | null;
  onChoose: (personId: string) => void;
  /** Where somebody would sit who is being moved; null when nobody is any more. */
  onHover: (move: SeatMove | null) => void;
  onMove: (move: SeatMove) => void;
  onPin: (personId: string, isPinned: boolean) => void;
  /** What a move would mean, in a few words, to be read aloud. */
  wordsFor: (move: SeatMove) => string;
}) {
  const marksOf = marksFor(snapshot, session.id);
  const letterOf = (droppableId: string) =>
    board.columns.find(({ group }) => group.id === droppableId)?.group.letter;
  const drop = ({ draggableId, source, destination }: DropResult, { announce }: ResponderProvided) => {
    onHover(null);
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
      onDragUpdate={({ draggableId, destination }, { announce }) => {
        if (!destination) {
          onHover(null);
          announce('Outside the groups.');
          return;
        }
        const move = { personId: draggableId, groupId: destination.droppableId, seat: destination.index };
        onHover(move);
        const place = `Group ${letterOf(destination.droppableId) ?? ''}, seat ${destination.index + 1}`;
        announce(`${place}. ${wordsFor(move)}.`);
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
            format={format}
            reasons={reasons}
            marksOf={marksOf}
            chosenId={chosenId}
            onChoose={onChoose}
            onMove={onMove}
            onPin={onPin}
          />
        ))}
      </div>
    </DragDropContext>
  );
}
