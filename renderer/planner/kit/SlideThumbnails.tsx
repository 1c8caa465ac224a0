import type { Deck } from '#domain/slides/deck';
import { SlideView } from '../../ui/slides/SlideView.tsx';
import classes from './Slides.module.css';

/** A deck as small slides, drawn as the room sees them; the speaker notes are in the file. */
export function SlideThumbnails({ deck }: { deck: Deck }) {
  return (
    <ol className={classes['slides']}>
      {deck.slides.map((slide, index) => (
        <li key={slide.id}>
          <div className={classes['slide']}>
            <SlideView slide={slide} deck={deck} />
          </div>
          <span>{index + 1}</span>
        </li>
      ))}
    </ol>
  );
}
