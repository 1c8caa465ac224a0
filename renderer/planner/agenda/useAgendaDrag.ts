import { useEffect, useRef } from 'react';
import type { PointerEvent as ReactPointerEvent, RefObject } from 'react';
import type { AgendaItem } from '#domain/agenda';
import type { AgendaGrid } from './agendaGrid.ts';

/** What is dragged: an item of the agenda, its lower edge, or something new from the library. */
export type Dragged =
  | { kind: 'move'; item: AgendaItem; minutes: number }
  | { kind: 'resize'; item: AgendaItem; minutes: number }
  | { kind: 'new'; minutes: number; title: string };

/** Where it was let go: the day's column, minutes after midnight, and the new length. */
export interface Drop {
  column: number;
  minute: number;
  minutes: number;
  lane: number;
}

/** Pixels before a press becomes a drag, so that a click stays a click. */
const SLACK = 4;
const COARSE_MINUTES = 5;

interface Options {
  grid: AgendaGrid;
  pixelsAMinute: number;
  /** The days' lines, in the order of the columns; each holds `data-column`. */
  container: RefObject<HTMLElement | null>;
  /** Follows the pointer; only its style changes while something is dragged. */
  ghost: RefObject<HTMLElement | null>;
  onDrop: (dragged: Dragged, drop: Drop) => void;
}

/**
 * Dragging over the timeline. Times snap to five minutes, with Alt to one; Escape lets go without a change. While something
 * is dragged nothing is drawn anew: the ghost is moved by hand, one style a frame.
 */
export function useAgendaDrag(options: Options): (event: ReactPointerEvent, dragged: Dragged) => void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  return (pressed, dragged) => {
    if (pressed.button !== 0) return;
    const startedAt = { x: pressed.clientX, y: pressed.clientY };
    const box = pressed.currentTarget.getBoundingClientRect();
    const grabbed = dragged.kind === 'move' ? pressed.clientY - box.top : 0;
    let isDragging = false;
    let drop: Drop | null = null;
    let frame = 0;
    let last: { x: number; y: number; isFine: boolean } | null = null;

    const draw = () => {
      frame = 0;
      if (!last) return;
      drop = dropAt(latest.current, dragged, last, grabbed);
      const ghost = latest.current.ghost.current;
      if (ghost) showGhost(ghost, latest.current, dragged, drop);
    };
    const move = (event: PointerEvent) => {
      if (!isDragging && Math.hypot(event.clientX - startedAt.x, event.clientY - startedAt.y) < SLACK) return;
      if (!isDragging) document.body.style.cursor = dragged.kind === 'resize' ? 'ns-resize' : 'grabbing';
      isDragging = true;
      event.preventDefault();
      last = { x: event.clientX, y: event.clientY, isFine: event.altKey };
      frame ||= requestAnimationFrame(draw);
    };
    const end = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('keydown', key, true);
      cancelAnimationFrame(frame);
      document.body.style.cursor = '';
      const ghost = latest.current.ghost.current;
      if (ghost) ghost.style.display = 'none';
      stop.current = null;
    };
    const up = () => {
      if (isDragging && last) drop = dropAt(latest.current, dragged, last, grabbed);
      end();
      if (!isDragging || !drop) return;
      // The click that ends a drag opens nothing.
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, true));
      latest.current.onDrop(dragged, drop);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      isDragging = false;
      end();
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('keydown', key, true);
    stop.current = end;
  };
}

function swallow(event: MouseEvent): void {
  event.stopPropagation();
  event.preventDefault();
}

function dropAt(
  { grid, pixelsAMinute, container }: Options,
  dragged: Dragged,
  at: { x: number; y: number; isFine: boolean },
  grabbed: number,
): Drop | null {
  const lines = [...(container.current?.querySelectorAll<HTMLElement>('[data-column]') ?? [])];
  const step = at.isFine ? 1 : COARSE_MINUTES;
  const snapped = (pixels: number) => Math.round((pixels / pixelsAMinute + grid.fromMinute) / step) * step;
  if (dragged.kind === 'resize') {
    const column = lines.findIndex((line) => isOver(line, at.x));
    const own = grid.columns.findIndex(({ items }) =>
      items.some(({ item }) => item.key === dragged.item.key),
    );
    const line = lines[own < 0 ? column : own];
    const placed = grid.columns[own]?.items.find(({ item }) => item.key === dragged.item.key);
    if (!line || !placed) return null;
    const endMinute = snapped(at.y - line.getBoundingClientRect().top);
    const minutes = Math.max(step, endMinute - placed.startMinute);
    return { column: own, minute: placed.startMinute, minutes, lane: dragged.item.lane };
  }
  const column = lines.findIndex((line) => isOver(line, at.x));
  const line = lines[column];
  const shown = grid.columns[column];
  if (!line || !shown) return null;
  const box = line.getBoundingClientRect();
  if (at.y < box.top - 40 || at.y > box.bottom + 80) return null;
  const minute = Math.max(0, Math.min(24 * 60 - step, snapped(at.y - grabbed - box.top)));
  const own = dragged.kind === 'move' ? dragged.item.lane : 0;
  const lane = shown.lanes > 0 && own > 0 ? laneAt(line, at.x, shown.lanes) : own;
  return { column, minute, minutes: dragged.minutes, lane };
}

function isOver(line: HTMLElement, x: number): boolean {
  const { left, right } = line.getBoundingClientRect();
  return x >= left && x <= right;
}

function laneAt(line: HTMLElement, x: number, lanes: number): number {
  const { left, width } = line.getBoundingClientRect();
  return Math.min(lanes, Math.max(1, Math.ceil(((x - left) / width) * lanes)));
}

function showGhost(
  ghost: HTMLElement,
  { grid, pixelsAMinute, container }: Options,
  dragged: Dragged,
  drop: Drop | null,
): void {
  const line = container.current?.querySelectorAll<HTMLElement>('[data-column]')[drop?.column ?? -1];
  if (!drop || !line) {
    ghost.style.display = 'none';
    return;
  }
  const box = line.getBoundingClientRect();
  const top = box.top + (drop.minute - grid.fromMinute) * pixelsAMinute;
  ghost.style.display = 'block';
  ghost.style.width = `${box.width}px`;
  ghost.style.height = `${Math.max(14, drop.minutes * pixelsAMinute)}px`;
  ghost.style.transform = `translate(${box.left}px, ${top}px)`;
  const title = dragged.kind === 'new' ? dragged.title : dragged.item.title;
  ghost.textContent = `${clock(drop.minute)}–${clock(drop.minute + drop.minutes)}  ${title}`;
}

function clock(minute: number): string {
  const within = ((minute % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
