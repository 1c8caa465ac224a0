import { Menu } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, PointerEvent, Ref } from 'react';
import type { AgendaItem } from '#domain/agenda/agenda';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { MINUTE_MS } from '#domain/time';
import classes from './AgendaDays.module.css';
import { addToAgenda, moveItem, resizeBlock } from './agendaCommands.ts';
import type { Addable } from './agendaCommands.ts';
import { AgendaDay } from './AgendaDay.tsx';
import type { Dragged, Drop } from './agendaDrop.ts';
import type { AgendaGrid, PlacedItem } from './agendaGrid.ts';
import { actionOfKey } from './itemActions.ts';
import type { ItemActionName } from './itemActions.ts';
import { ItemMenu } from './ItemMenu.tsx';
import { neighborOf } from './neighborOf.ts';
import { stretchOf } from './stretchOf.ts';
import { timelineScale } from './timelineScale.ts';
import { useAgendaDrag } from './useAgendaDrag.ts';

export interface AgendaDaysHandle {
  /** Begins to drag something new from the library. */
  dragNew: (event: PointerEvent, added: Addable, minutes: number, title: string) => void;
  focusItem: (key: string) => void;
  /** The same, unless somebody has gone on to type elsewhere. */
  focusItemUnlessElsewhere: (key: string) => void;
}

interface AgendaDaysProps {
  snapshot: EventSnapshot;
  items: readonly AgendaItem[];
  grid: AgendaGrid;
  selectedKey: string | null;
  onSelect: (key: string | null) => void;
  /** A key or the menu asked for something. */
  onAct: (name: ItemActionName, item: AgendaItem) => void;
  /** A drag has begun. */
  onLift: () => void;
  /** 1 fits the days into the window. */
  zoom: number;
  handle: Ref<AgendaDaysHandle>;
}

/** The days of an event as columns on one scale. Blocks are dragged, or moved by keys. */
export function AgendaDays(props: AgendaDaysProps) {
  const { snapshot, items, grid, selectedKey, onSelect, onAct, onLift, zoom, handle } = props;
  const { zone, lanes } = snapshot.event;
  const container = useRef<HTMLDivElement | null>(null);
  const { sizeRef, width, height } = useSizeAtOnce(container);
  const ghost = useRef<HTMLDivElement | null>(null);
  const veil = useRef<HTMLDivElement | null>(null);
  const adding = useRef<Addable | null>(null);
  const placed = grid.columns.flatMap((column) => column.items);
  const selected = placed.find(({ item }) => item.key === selectedKey)?.item ?? null;
  const scale = timelineScale({
    width,
    height,
    days: grid.columns.length,
    minutes: grid.toMinute - grid.fromMinute,
    groups: Math.max(0, ...snapshot.sessions.map((session) => session.groups.length)),
    zoom,
  });
  useSteadyMiddle(container, scale.pixelsAMinute);

  const drop = useCallback(
    (dragged: Dragged, { column, minute, minutes, lane }: Drop) => {
      const day = grid.columns[column];
      if (!day) return;
      const place = { on: day.on, at: `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`, lane };
      if (dragged.kind === 'move') void moveItem(snapshot, items, dragged.item, place);
      else if (dragged.kind === 'resize') {
        const block = snapshot.blocks.find(({ id }) => id === dragged.item.key);
        if (block) void resizeBlock(block, minutes, zone);
      } else if (adding.current)
        void addToAgenda(snapshot, items, adding.current, place).then(({ blockId, sessionId }) =>
          onSelect(blockId ?? (sessionId === null ? null : `${sessionId}:0`)),
        );
    },
    [snapshot, items, grid, zone, onSelect],
  );
  const startDrag = useAgendaDrag({
    grid,
    pixelsAMinute: scale.pixelsAMinute,
    lanes,
    container,
    ghost,
    veil,
    onLift,
    onDrop: drop,
  });

  useImperativeHandle(handle, () => ({
    dragNew(event, added, minutes, title) {
      adding.current = added;
      startDrag(event, { kind: 'new', minutes, title });
    },
    focusItem(key) {
      elementOf(container.current, key)?.focus();
    },
    focusItemUnlessElsewhere(key) {
      if (!isElsewhere(container.current)) elementOf(container.current, key)?.focus();
    },
  }));

  const press = (event: PointerEvent, { item }: PlacedItem, edge: 'whole' | 'end') => {
    const { startsAt, endsAt } = stretchOf(items, item);
    if (edge === 'end') startDrag(event, { kind: 'resize', item, title: item.title });
    else
      startDrag(event, {
        kind: 'move',
        item,
        title: snapshot.sessions.find(({ id }) => item.key.startsWith(`${id}:`))?.title ?? item.title,
        minutes: (endsAt - startsAt) / MINUTE_MS,
        leadMinutes: (item.startsAt - startsAt) / MINUTE_MS,
      });
  };

  const key = (event: KeyboardEvent, { item }: PlacedItem) => {
    const name = actionOfKey(event, item.source);
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
    const next = name === null && isPlain ? neighborOf(grid, item.key, event.key) : null;
    if (name === null && next === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== null) {
      elementOf(container.current, next)?.focus();
      onSelect(next);
    } else if (name !== null) onAct(name, item);
  };

  // Handlers stay the same between drawings, so that only blocks that changed are drawn anew.
  const handlers = useRef({ press, key });
  useEffect(() => {
    handlers.current = { press, key };
  });
  const onPress = useCallback<typeof press>((...args) => handlers.current.press(...args), []);
  const onKey = useCallback<typeof key>((...args) => handlers.current.key(...args), []);

  const chooseForMenu = (event: MouseEvent) => {
    const found = event.target instanceof Element ? event.target.closest('[data-item]') : null;
    // Beside the blocks there is nothing to choose.
    if (found === null) event.preventDefault();
    else onSelect(found.getAttribute('data-item'));
  };

  return (
    <Menu
      position="bottom-start"
      returnFocus={false}
      onClose={() => {
        if (selectedKey !== null) elementOf(container.current, selectedKey)?.focus();
      }}
    >
      <Menu.ContextMenu>
        <div
          className={classes['days']}
          style={{ gridTemplateColumns: scale.columns }}
          onContextMenu={chooseForMenu}
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
              tabStop={selected?.key ?? placed[0]?.item.key ?? null}
              onSelect={onSelect}
              onPress={onPress}
              onKey={onKey}
            />
          ))}
          <div ref={ghost} className={classes['ghost']} aria-hidden />
          <div ref={veil} className={classes['veil']} aria-hidden />
        </div>
      </Menu.ContextMenu>
      <Menu.Dropdown>
        {selected ? <ItemMenu source={selected.source} onAct={(name) => onAct(name, selected)} /> : null}
      </Menu.Dropdown>
    </Menu>
  );
}

/** How large the days were when they were last seen; most often they still are when one comes back. */
const lastSeen = { width: 0, height: 0 };

/** The size of the days, known before they are first drawn and followed from then on. */
function useSizeAtOnce(container: { current: HTMLElement | null }) {
  const { ref: sizeRef, ...observed } = useElementSize<HTMLDivElement>();
  const [first, setFirst] = useState(() => ({ ...lastSeen }));
  useLayoutEffect(() => {
    const days = container.current;
    if (!days || first.width > 0) return;
    const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(days);
    setFirst({
      width: days.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight),
      height: days.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom),
    });
  }, [container, first.width]);
  const { width, height } = observed.width === 0 ? first : observed;
  useEffect(() => {
    Object.assign(lastSeen, { width, height });
  }, [width, height]);
  return { sizeRef, width, height };
}

/** Keeps the time in the middle of the window where it is while the scale changes. */
function useSteadyMiddle(container: { current: HTMLElement | null }, pixelsAMinute: number): void {
  const before = useRef(pixelsAMinute);
  useLayoutEffect(() => {
    const days = container.current;
    if (days && before.current !== pixelsAMinute) {
      const middle = days.scrollTop + days.clientHeight / 2;
      days.scrollTop = (middle * pixelsAMinute) / before.current - days.clientHeight / 2;
    }
    before.current = pixelsAMinute;
  }, [container, pixelsAMinute]);
}

function elementOf(container: HTMLElement | null, key: string): HTMLElement | null {
  return container?.querySelector<HTMLElement>(`[data-item="${CSS.escape(key)}"]`) ?? null;
}

/** Whether the focus is somewhere that is neither the days, nor a menu, nor lost. */
function isElsewhere(container: HTMLElement | null): boolean {
  const focused = document.activeElement;
  if (focused === null || focused === document.body || !container) return false;
  return !container.contains(focused) && focused.closest('[role="menu"]') === null;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
