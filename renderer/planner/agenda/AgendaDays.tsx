import { useElementSize } from '@mantine/hooks';
import { useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, Ref } from 'react';
import type { AgendaItem } from '#domain/agenda';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { DAY_MS, MINUTE_MS } from '#domain/time';
import { clockTime, today, weekday } from '../../state/dates.ts';
import classes from './AgendaDays.module.css';
import { addToAgenda, moveItem, removeBlock, resizeBlock, splitBlock } from './agendaCommands.ts';
import type { Addable, AgendaPlace } from './agendaCommands.ts';
import { agendaGridOf, hoursOf } from './agendaGrid.ts';
import type { AgendaGrid, DayColumn, PlacedItem } from './agendaGrid.ts';
import { AgendaItemView } from './AgendaItemView.tsx';
import { timelineScale } from './timelineScale.ts';
import { useAgendaDrag } from './useAgendaDrag.ts';
import type { Dragged, Drop } from './useAgendaDrag.ts';
import { perform } from '../../state/perform.ts';

export interface AgendaDaysHandle {
  /** Begins to drag something new from the library. */
  dragNew: (event: PointerEvent, added: Addable, minutes: number, title: string) => void;
}

interface AgendaDaysProps {
  snapshot: EventSnapshot;
  items: readonly AgendaItem[];
  selectedKey: string | null;
  onSelect: (key: string | null) => void;
  /** Opens what is selected for typing. */
  onOpen: () => void;
  /** 1 fits the days into the window. */
  zoom: number;
  handle: Ref<AgendaDaysHandle>;
}

const KEY_MINUTES = 5;

/** The days of an event as columns on one scale. Blocks are dragged, or moved by keys. */
export function AgendaDays(props: AgendaDaysProps) {
  const { snapshot, items, selectedKey, onSelect, onOpen, zoom, handle } = props;
  const { event } = snapshot;
  const grid = useMemo(() => agendaGridOf(items, event), [items, event]);
  const { ref: sizeRef, width, height } = useElementSize<HTMLDivElement>();
  const container = useRef<HTMLDivElement | null>(null);
  const ghost = useRef<HTMLDivElement | null>(null);
  const adding = useRef<Addable | null>(null);
  const [said, setSaid] = useState('');
  const groups = Math.max(0, ...snapshot.sessions.map((session) => session.groups.length));
  const scale = timelineScale({
    width,
    height,
    days: grid.columns.length,
    minutes: grid.toMinute - grid.fromMinute,
    groups,
    zoom,
  });

  const placeOf = useCallback(
    ({ column, minute, lane }: Pick<Drop, 'column' | 'minute' | 'lane'>): AgendaPlace | null => {
      const day = grid.columns[column];
      if (!day) return null;
      const at = `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
      return { on: day.on, at, lane };
    },
    [grid],
  );

  const drop = useCallback(
    (dragged: Dragged, to: Drop) => {
      const place = placeOf(to);
      if (!place) return;
      if (dragged.kind === 'new') {
        const added = adding.current;
        if (added)
          void addToAgenda(snapshot, items, added, place).then(({ blockId }) =>
            blockId === null ? undefined : onSelect(blockId),
          );
      } else if (dragged.kind === 'resize') {
        if (dragged.item.source.kind === 'block') void resizeBlock(dragged.item.source.blockId, to.minutes);
      } else void moveItem(snapshot, items, dragged.item, place);
    },
    [snapshot, items, onSelect, placeOf],
  );
  const startDrag = useAgendaDrag({
    grid,
    pixelsAMinute: scale.pixelsAMinute,
    container,
    ghost,
    onDrop: drop,
  });

  useImperativeHandle(handle, () => ({
    dragNew(event, added, minutes, title) {
      adding.current = added;
      startDrag(event, { kind: 'new', minutes, title });
    },
  }));

  const press = (event: PointerEvent, { item, minutes }: PlacedItem, edge: 'whole' | 'end') =>
    startDrag(event, { kind: edge === 'end' ? 'resize' : 'move', item, minutes });

  const key = (event: KeyboardEvent, placed: PlacedItem) => {
    const column = grid.columns.findIndex(({ items: inDay }) => inDay.includes(placed));
    const done = actOnKey({ event, placed, column, grid, container: container.current });
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
    const { item } = placed;
    const block =
      item.source.kind === 'block' ? snapshot.blocks.find(({ id }) => id === item.key) : undefined;
    switch (done.kind) {
      case 'focus':
        onSelect(done.key);
        return;
      case 'move': {
        const place = placeOf({ ...done, lane: item.lane });
        if (!place) return;
        setSaid(`${item.title} now starts ${place.at}, ${weekday(place.on)}`);
        void moveItem(snapshot, items, item, place);
        return;
      }
      case 'resize':
        if (!block || done.minutes < 1) return;
        setSaid(`${item.title} now takes ${done.minutes} minutes`);
        void resizeBlock(block.id, done.minutes);
        return;
      case 'open':
        onSelect(item.key);
        onOpen();
        return;
      case 'duplicate':
        if (block) void perform('block.duplicate', { blockId: block.id });
        return;
      case 'split':
        if (block) void splitBlock(block, snapshot.event.zone);
        return;
      case 'remove':
        if (block) void removeBlock(block);
        return;
      default:
        done satisfies never;
    }
  };

  // Handlers stay the same between drawings, so that only blocks that changed are drawn anew.
  const handlers = useRef({ press, key });
  useEffect(() => {
    handlers.current = { press, key };
  });
  const onPress = useCallback<typeof press>((...args) => handlers.current.press(...args), []);
  const onKey = useCallback<typeof key>((...args) => handlers.current.key(...args), []);

  return (
    <div
      className={classes['days']}
      style={{ gridTemplateColumns: scale.columns }}
      ref={(node) => {
        container.current = node;
        sizeRef(node);
      }}
    >
      {grid.columns.map((column, index) => (
        <section key={column.on} className={classes['day']} aria-label={weekday(column.on)}>
          <DayHead column={column} snapshot={snapshot} />
          <Line
            column={column}
            index={index}
            grid={grid}
            pixelsAMinute={scale.pixelsAMinute}
            snapshot={snapshot}
            selectedKey={selectedKey}
            onSelect={onSelect}
            onPress={onPress}
            onKey={onKey}
          />
        </section>
      ))}
      <div ref={ghost} className={classes['ghost']} aria-hidden />
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

function DayHead({ column, snapshot }: { column: DayColumn; snapshot: EventSnapshot }) {
  const { zone, startsOn, endsOn, lanes } = snapshot.event;
  const isOutside = column.on < startsOn || column.on > endsOn;
  const session = snapshot.sessions.find(({ groups }) => groups.length > 0);
  const hasRounds = column.items.some(
    ({ item }) => item.source.kind === 'session' && item.source.part === 'round',
  );
  return (
    <>
      <h2>
        {weekday(column.on)}{' '}
        {column.startsAt === null || column.endsAt === null ? (
          <span>nothing planned</span>
        ) : (
          <span className="num">{`${clockTime(column.startsAt, zone)}–${clockTime(column.endsAt, zone)}`}</span>
        )}
        {isOutside ? <span className={classes['outside']}>outside the event</span> : null}
      </h2>
      <div className={classes['lanes']} aria-hidden>
        {column.lanes > 0
          ? Array.from({ length: column.lanes }, (_, lane) => (
              <span key={lane}>
                <b>{lanes[lane] ?? `Lane ${lane + 1}`}</b>
              </span>
            ))
          : hasRounds
            ? session?.groups.map((group) => (
                <span key={group.id} title={group.room}>
                  <b>{group.letter}</b>
                  {group.room}
                </span>
              ))
            : null}
      </div>
    </>
  );
}

interface LineProps {
  column: DayColumn;
  index: number;
  grid: AgendaGrid;
  pixelsAMinute: number;
  snapshot: EventSnapshot;
  selectedKey: string | null;
  onSelect: (key: string | null) => void;
  onPress: (event: PointerEvent, placed: PlacedItem, edge: 'whole' | 'end') => void;
  onKey: (event: KeyboardEvent, placed: PlacedItem) => void;
}

/** A day's line to scale, with its hours. */
function Line(props: LineProps) {
  const { column, index, grid, pixelsAMinute, snapshot, selectedKey, onSelect, onPress, onKey } = props;
  const top = (minute: number) => (minute - grid.fromMinute) * pixelsAMinute;
  return (
    <div className={classes['line']} style={{ height: top(grid.toMinute) }}>
      {hoursOf(grid).map((minute) => (
        <div key={minute} className={classes['hour']} style={{ top: top(minute) }} aria-hidden>
          <span className="num">{`${Math.floor(minute / 60) % 24}:00`}</span>
        </div>
      ))}
      <Now column={column} top={top} />
      <ol data-column={index}>
        {column.items.map((placed) => (
          <AgendaItemView
            key={placed.item.key}
            placed={placed}
            snapshot={snapshot}
            top={top(placed.startMinute)}
            height={Math.max(13, placed.minutes * pixelsAMinute - 2)}
            isSelected={placed.item.key === selectedKey}
            onSelect={onSelect}
            onPress={onPress}
            onKey={onKey}
          />
        ))}
      </ol>
    </div>
  );
}

/** Where the day is now, while it is today. */
function Now({ column, top }: { column: DayColumn; top: (minute: number) => number }) {
  const [now, setNow] = useState(() => Date.now());
  const isToday = column.on === today();
  useEffect(() => {
    if (!isToday) return undefined;
    const tick = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(tick);
  }, [isToday]);
  if (!isToday || now < column.midnight || now > column.midnight + DAY_MS) return null;
  return (
    <div className={classes['now']} style={{ top: top((now - column.midnight) / MINUTE_MS) }} aria-hidden />
  );
}

type KeyDone =
  | { kind: 'focus'; key: string }
  | { kind: 'move'; column: number; minute: number }
  | { kind: 'resize'; minutes: number }
  | { kind: 'open' }
  | { kind: 'duplicate' }
  | { kind: 'split' }
  | { kind: 'remove' };

/** What a key does to the block that has the focus; null when it is not for the agenda. */
function actOnKey({
  event,
  placed,
  column,
  grid,
  container,
}: {
  event: KeyboardEvent;
  placed: PlacedItem;
  column: number;
  grid: AgendaGrid;
  container: HTMLElement | null;
}): KeyDone | null {
  const step = event.key === 'ArrowUp' ? -1 : 1;
  const isUpDown = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  const isLeftRight = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  const aside = event.key === 'ArrowLeft' ? -1 : 1;
  const { startMinute, minutes, item } = placed;
  if (event.altKey && event.shiftKey && isUpDown)
    return { kind: 'resize', minutes: minutes + step * KEY_MINUTES };
  if (event.altKey && isUpDown)
    return { kind: 'move', column, minute: clamped(startMinute + step * KEY_MINUTES) };
  if (event.altKey && isLeftRight)
    return grid.columns[column + aside]
      ? { kind: 'move', column: column + aside, minute: startMinute }
      : null;
  if (event.altKey) return null;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd') return { kind: 'duplicate' };
  if (event.ctrlKey || event.metaKey) return null;
  if (isUpDown || isLeftRight) {
    const inDay = grid.columns[column]?.items ?? [];
    const next = isUpDown
      ? inDay[inDay.indexOf(placed) + step]
      : nearest(grid.columns[column + aside], startMinute);
    if (!next) return null;
    container?.querySelector<HTMLElement>(`[data-item="${CSS.escape(next.item.key)}"]`)?.focus();
    return { kind: 'focus', key: next.item.key };
  }
  if (item.source.kind !== 'block') return event.key === 'Enter' ? { kind: 'open' } : null;
  switch (event.key) {
    case 'Enter':
      return { kind: 'open' };
    case 's':
    case 'S':
      return { kind: 'split' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'remove' };
    default:
      return null;
  }
}

function nearest(column: DayColumn | undefined, minute: number): PlacedItem | undefined {
  return [...(column?.items ?? [])].sort(
    (one, other) => Math.abs(one.startMinute - minute) - Math.abs(other.startMinute - minute),
  )[0];
}

function clamped(minute: number): number {
  return Math.min(24 * 60 - 1, Math.max(0, minute));
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
