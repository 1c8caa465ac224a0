import { IconAlertTriangleFilled } from '@tabler/icons-react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { memo } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { roundsOfGroup, turnOf } from '#domain/agenda/rounds';
import type { Session } from '#domain/agenda/session';
import { clockTime } from '../../state/dates.ts';
import type { PlacedItem } from './agendaGrid.ts';
import classes from './AgendaItemView.module.css';
import { lookOf } from './seatingLook.ts';
import { Turn } from './Turn.tsx';

interface AgendaItemViewProps {
  placed: PlacedItem;
  snapshot: EventSnapshot;
  /** Pixels. */
  top: number;
  height: number;
  isSelected: boolean;
  /** The one that Tab reaches; the others are reached by arrows from there. */
  isTabStop: boolean;
  onSelect: (key: string) => void;
  onPress: (event: PointerEvent, placed: PlacedItem, edge: 'whole' | 'end') => void;
  onKey: (event: KeyboardEvent, placed: PlacedItem) => void;
}

/** Lines of a block: title, then the lead, then the note, as far as its height reaches. */
const LINE = 15;
const AROUND_LINES = 6;
/** A longer title is cut; the inspector has all of it. */
const MOST_TITLE_LINES = 3;
/** From this height on a round names who presents. */
const WITH_TURNS = 39;
/** From this height on it also says who keeps time and who takes notes. */
const WITH_ROLES = 92;

/** A block of a day; a round names the presenter of every group. Dragged by the pointer, moved by keys. */
export const AgendaItemView = memo(function AgendaItemView(props: AgendaItemViewProps) {
  const { placed, snapshot, top, height, isSelected, isTabStop, onSelect, onPress, onKey } = props;
  const { item } = placed;
  const { zone } = snapshot.event;
  const round = item.source.kind === 'session' && item.source.part === 'round' ? item.source.round : null;
  const session = sessionOf(snapshot, placed);
  const span = `${clockTime(item.startsAt, zone)}–${clockTime(item.endsAt, zone)}`;
  const minutes = Math.round(placed.minutes);
  const lead = item.lead === '' ? '' : `, ${item.lead}`;
  const hasEdge = item.source.kind === 'block';
  const lines = Math.floor((height - AROUND_LINES) / LINE);
  const titleLines = Math.min(MOST_TITLE_LINES, Math.max(1, item.lead === '' ? lines : lines - 1));
  return (
    <li
      className={classes['place']}
      data-ends={hasEdge}
      onPointerDown={(event) => {
        // What is not the block itself is its lower edge.
        if (hasEdge && event.target === event.currentTarget) onPress(event, placed, 'end');
      }}
      style={{ top, height, left: `${placed.left * 100}%`, width: `${placed.width * 100}%` }}
    >
      <button
        type="button"
        tabIndex={isTabStop ? 0 : -1}
        className={classes['block']}
        data-look={lookOf(item)}
        data-item={item.key}
        data-selected={isSelected}
        data-overlaps={placed.isOverlapping}
        data-small={height < 20}
        aria-pressed={isSelected}
        title={`${item.title}, ${span}, ${minutes} minutes${lead}`}
        onClick={() => onSelect(item.key)}
        onPointerDown={(event) => onPress(event, placed, 'whole')}
        onKeyDown={(event) => onKey(event, placed)}
      >
        <span
          className={classes['title']}
          data-lines={round !== null ? 'round' : titleLines > 1 ? 'several' : 'one'}
          style={round === null && titleLines > 1 ? { WebkitLineClamp: titleLines } : undefined}
        >
          {round === null ? item.title : `Round ${round}`}
        </span>
        <span className={`num ${classes['length'] ?? ''}`}>
          {placed.isOverlapping ? (
            <IconAlertTriangleFilled className={classes['overlaps']} size={12} aria-hidden />
          ) : null}
          {round === null ? minutes : span}
        </span>
        {placed.isOverlapping ? <span className="visually-hidden">Overlaps</span> : null}
        {round !== null && session && session.groups.length > 0 && height >= WITH_TURNS ? (
          <span className={classes['turns']}>
            {session.groups.map((group) => (
              <Turn
                key={group.id}
                turn={turnOf(group, roundsOfGroup(session, group, round))}
                snapshot={snapshot}
                isTall={height >= WITH_ROLES}
              />
            ))}
          </span>
        ) : null}
        {lines >= 2 && item.lead !== '' ? <span className={classes['lead']}>{item.lead}</span> : null}
        {lines >= titleLines + 2 && item.note !== '' ? (
          <span className={classes['lead']}>{item.note}</span>
        ) : null}
      </button>
    </li>
  );
});

function sessionOf(snapshot: EventSnapshot, { item }: PlacedItem): Session | undefined {
  const { source } = item;
  return source.kind === 'session'
    ? snapshot.sessions.find((session) => session.id === source.sessionId)
    : undefined;
}
