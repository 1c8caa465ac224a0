import { useElementSize } from '@mantine/hooks';
import { useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, Ref } from 'react';
import type { AgendaItem } from '#domain/agenda';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { weekday } from '../../state/dates.ts';
import classes from './AgendaDays.module.css';
import { addToAgenda, moveItem, removeBlock, resizeBlock, splitBlock } from './agendaCommands.ts';
import type { Addable, AgendaPlace } from './agendaCommands.ts';
import { AgendaDay } from './AgendaDay.tsx';
import { agendaGridOf } from './agendaGrid.ts';
import type { PlacedItem } from './agendaGrid.ts';
import { actOnKey } from './agendaKeys.ts';
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

/** The days of an event as columns on one scale. Blocks are dragged, or moved by keys. */
export function AgendaDays(props: AgendaDaysProps) {
  const { snapshot, items, selectedKey, onSelect, onOpen, zoom, handle } = props;
  const { event } = snapshot;
  const grid = useMemo(() => agendaGridOf(items, event), [items, event]);
  const { ref: sizeRef, width, height } = useElementSize<HTMLDivElement>();
  const container = useRef<HTMLDivElement | null>(null);
  const ghost = useRef<HTMLDivElement | null>(null);
  const adding = useRef<Addable | null>(null);
  const isShown = grid.columns.some((column) => column.items.some(({ item }) => item.key === selectedKey));
  const tabStop = isShown
    ? selectedKey
    : (grid.columns.find((column) => column.items.length > 0)?.items[0]?.item.key ?? null);
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
      {/* Nothing is drawn before its place is known, so that it is drawn once. */}
      {(width === 0 ? [] : grid.columns).map((column, index) => (
        <AgendaDay
          key={column.on}
          column={column}
          index={index}
          grid={grid}
          pixelsAMinute={scale.pixelsAMinute}
          snapshot={snapshot}
          selectedKey={selectedKey}
          tabStop={tabStop}
          onSelect={onSelect}
          onPress={onPress}
          onKey={onKey}
        />
      ))}
      <div ref={ghost} className={classes['ghost']} aria-hidden />
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
