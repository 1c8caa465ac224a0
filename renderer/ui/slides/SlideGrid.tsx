import { useRef } from 'react';
import type { DragEvent, KeyboardEvent, ReactNode } from 'react';
import type { Deck, Slide } from '#domain/slides/deck';
import { ownIdOf } from '#domain/slides/ownSlide';
import classes from './SlideGrid.module.css';
import { SlideView } from './SlideView.tsx';

/** What can be done with the slides of a grid beside looking at them. */
interface Moves {
  /** One step earlier or later in the deck. */
  onStep: (slideId: string, step: -1 | 1) => void;
  /** Let go over another slide: right behind it. */
  onDrop: (slideId: string, behind: string) => void;
}

/**
 * The slides of a deck in their order, as the room sees them. Arrow keys go from one to the next, Enter takes one; own
 * ones are moved with Alt and an arrow key, or drawn to another place.
 */
export function SlideGrid({
  label,
  deck,
  chosenId,
  onChoose,
  onTake,
  takesFocus = false,
  moves = null,
  noteOf = () => null,
}: {
  label: string;
  deck: Deck;
  chosenId: string | null;
  onChoose: (slideId: string) => void;
  /** Enter or a double click; left out where choosing is all. */
  onTake?: (slideId: string) => void;
  /** Whether the keyboard starts here when the grid appears. */
  takesFocus?: boolean;
  moves?: Moves | null;
  /** A word at the foot of a slide, such as `In the room now`. */
  noteOf?: (slide: Slide) => ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  const { slides } = deck;
  const chosenAt = Math.max(
    0,
    slides.findIndex(({ id }) => id === chosenId),
  );

  const goTo = (index: number) => {
    const at = Math.min(slides.length - 1, Math.max(0, index));
    const slide = slides[at];
    if (!slide) return;
    onChoose(slide.id);
    const item = list.current?.children[at];
    if (item instanceof HTMLElement) item.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const slide = slides[chosenAt];
    if (!slide) return;
    const step = STEPS[event.key];
    if (event.altKey && step !== undefined && moves && ownIdOf(slide.id) !== null)
      moves.onStep(slide.id, step < 0 ? -1 : 1);
    else if (event.altKey || event.ctrlKey || event.metaKey) return;
    else if (step !== undefined)
      goTo(chosenAt + step * (isVertical(event.key) ? columnsOf(list.current) : 1));
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(slides.length - 1);
    else if (event.key === 'Enter' && onTake) onTake(slide.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <ul
      ref={list}
      className={classes['grid']}
      role="listbox"
      data-slides
      aria-label={label}
      onKeyDown={onKey}
    >
      {slides.map((slide, index) => {
        const isOwn = ownIdOf(slide.id) !== null;
        const note = noteOf(slide);
        return (
          <li
            key={slide.id}
            role="option"
            aria-selected={index === chosenAt}
            tabIndex={index === chosenAt ? 0 : -1}
            data-own={isOwn}
            data-autofocus={takesFocus && index === chosenAt ? true : undefined}
            draggable={isOwn && moves !== null}
            onClick={() => onChoose(slide.id)}
            onDoubleClick={() => onTake?.(slide.id)}
            onDragStart={(event) => event.dataTransfer.setData(DRAGGED, slide.id)}
            onDragOver={(event) => allowSlide(event, moves !== null)}
            onDragLeave={(event) => event.currentTarget.removeAttribute('data-over')}
            onDrop={(event) => {
              event.currentTarget.removeAttribute('data-over');
              const dragged = event.dataTransfer.getData(DRAGGED);
              if (dragged === '' || !moves) return;
              event.preventDefault();
              event.stopPropagation();
              if (dragged !== slide.id) moves.onDrop(dragged, slide.id);
            }}
          >
            <div className={classes['slide']} aria-hidden inert>
              <SlideView slide={slide} deck={deck} />
            </div>
            <p className={classes['caption']}>
              <span className="num">{index + 1}</span> <b title={slide.title}>{slide.title}</b>{' '}
              {note === null ? isOwn ? <em>Own</em> : null : <em>{note}</em>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

const DRAGGED = 'application/x-convener-slide';

const STEPS: Readonly<Record<string, -1 | 1>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

function isVertical(key: string): boolean {
  return key === 'ArrowUp' || key === 'ArrowDown';
}

/** How many slides stand beside each other: as many as share the first one's upper edge. */
function columnsOf(list: HTMLElement | null): number {
  const tops = [...(list?.children ?? [])].map((item) => item.getBoundingClientRect().top);
  return Math.max(1, tops.filter((top) => top === tops[0]).length);
}

function allowSlide(event: DragEvent<HTMLElement>, isMovable: boolean): void {
  if (!isMovable || !event.dataTransfer.types.includes(DRAGGED)) return;
  event.preventDefault();
  event.currentTarget.setAttribute('data-over', '');
}
