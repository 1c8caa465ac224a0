import { useEffect, useRef } from 'react';
import type { PointerEvent as ReactPointerEvent, RefObject } from 'react';
import { dropAt } from './agendaDrop.ts';
import type { Dragged, Drop } from './agendaDrop.ts';
import type { AgendaGrid } from './agendaGrid.ts';

/** Pixels before a press becomes a drag, so that a click stays a click. */
const SLACK = 4;
/** This near to an edge of the days they scroll, so many pixels a frame. */
const EDGE = { near: 28, pixels: 10 } as const;

interface DragOptions {
  grid: AgendaGrid;
  pixelsAMinute: number;
  /** Names of the event's lanes. */
  lanes: readonly string[];
  /** Scrolls; holds the days' lines in the order of the columns, each with `data-column`, and the ghost. */
  container: RefObject<HTMLElement | null>;
  /** Follows the pointer; only its style changes while something is dragged. */
  ghost: RefObject<HTMLElement | null>;
  /** Lies over the whole window meanwhile and holds the pointer's shape: on the page itself it would restyle every block. */
  veil: RefObject<HTMLElement | null>;
  /** A press has become a drag. */
  onLift: (dragged: Dragged) => void;
  onDrop: (dragged: Dragged, drop: Drop) => void;
}

/**
 * Dragging over the timeline. Escape lets go without a change. While something is dragged nothing is drawn anew: the ghost
 * is moved by hand, once a frame.
 */
export function useAgendaDrag(options: DragOptions): (event: ReactPointerEvent, dragged: Dragged) => void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  return (pressed, dragged) => {
    if (pressed.button !== 0 || stop.current) return;
    const startedAt = { x: pressed.clientX, y: pressed.clientY };
    const lifted = pressed.currentTarget;
    const grabbed = dragged.kind === 'move' ? pressed.clientY - lifted.getBoundingClientRect().top : 0;
    let isDragging = false;
    let frame = 0;
    let pointer = { ...startedAt, isFine: false };

    const whereNow = () => {
      const { container, grid, pixelsAMinute } = latest.current;
      return dropAt({ grid, pixelsAMinute, lines: linesIn(container.current), dragged, pointer, grabbed });
    };
    const draw = () => {
      frame = scrollAtEdge(latest.current.container.current, pointer) ? requestAnimationFrame(draw) : 0;
      showGhost(latest.current, dragged, whereNow());
    };
    const move = (event: PointerEvent) => {
      if (!isDragging && Math.hypot(event.clientX - startedAt.x, event.clientY - startedAt.y) < SLACK) return;
      if (!isDragging) {
        latest.current.veil.current?.setAttribute('data-drag', dragged.kind);
        if (dragged.kind === 'move') lifted.setAttribute('data-lifted', 'true');
        latest.current.onLift(dragged);
      }
      isDragging = true;
      event.preventDefault();
      pointer = { x: event.clientX, y: event.clientY, isFine: event.altKey };
      frame ||= requestAnimationFrame(draw);
    };
    const end = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('blur', end);
      window.removeEventListener('keydown', key, true);
      cancelAnimationFrame(frame);
      latest.current.veil.current?.removeAttribute('data-drag');
      lifted.removeAttribute('data-lifted');
      const ghost = latest.current.ghost.current;
      if (ghost) ghost.style.display = 'none';
      stop.current = null;
    };
    const up = () => {
      const drop = isDragging ? whereNow() : null;
      end();
      if (!isDragging) return;
      swallowClick();
      if (drop) latest.current.onDrop(dragged, drop);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      end();
      // The button is still down; letting it go must not open what was dragged.
      if (isDragging) window.addEventListener('pointerup', swallowClick, { once: true });
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', end);
    window.addEventListener('blur', end);
    window.addEventListener('keydown', key, true);
    stop.current = end;
  };
}

/** The click that ends a drag opens nothing. */
function swallowClick(): void {
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, true));
}

function swallow(event: MouseEvent): void {
  event.stopPropagation();
  event.preventDefault();
}

function linesIn(container: HTMLElement | null): DOMRect[] {
  return [...(container?.querySelectorAll<HTMLElement>('[data-column]') ?? [])].map((line) =>
    line.getBoundingClientRect(),
  );
}

function scrollAtEdge(container: HTMLElement | null, { x, y }: { x: number; y: number }): boolean {
  if (!container) return false;
  const { left, right, top, bottom } = container.getBoundingClientRect();
  const isWithin = x > left && x < right && y > top && y < bottom;
  if (!isWithin) return false;
  const before = [container.scrollLeft, container.scrollTop];
  container.scrollBy(towards(x, left, right), towards(y, top, bottom));
  return container.scrollLeft !== before[0] || container.scrollTop !== before[1];
}

function towards(at: number, from: number, to: number): number {
  if (at < from + EDGE.near) return -EDGE.pixels;
  return at > to - EDGE.near ? EDGE.pixels : 0;
}

function showGhost(
  { grid, pixelsAMinute, container, ghost, lanes }: DragOptions,
  dragged: Dragged,
  drop: Drop | null,
): void {
  const [shown, around] = [ghost.current, container.current];
  const line = linesIn(around)[drop?.column ?? -1];
  if (!shown || !around) return;
  if (!drop || !line) {
    shown.style.display = 'none';
    return;
  }
  const from = drop.minute - (dragged.kind === 'move' ? dragged.leadMinutes : 0);
  const box = around.getBoundingClientRect();
  const left = line.left - box.left + around.scrollLeft + drop.left * line.width;
  const top = line.top - box.top + around.scrollTop + (from - grid.fromMinute) * pixelsAMinute;
  shown.style.display = 'block';
  shown.style.width = `${drop.width * line.width - 2}px`;
  shown.style.height = `${Math.max(16, drop.minutes * pixelsAMinute - 2)}px`;
  shown.style.transform = `translate(${left}px, ${top}px)`;
  const lane = drop.lane > 0 ? `, ${lanes[drop.lane - 1] ?? `lane ${drop.lane}`}` : '';
  shown.textContent = `${clock(from)}–${clock(from + drop.minutes)}  ${dragged.title}${lane}`;
}

function clock(minute: number): string {
  const within = ((minute % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
