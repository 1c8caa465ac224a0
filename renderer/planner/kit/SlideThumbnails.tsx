import { paletteOf } from '#domain/palette';
import type { Deck } from '#domain/deck';
import classes from './Slides.module.css';
import { slideText } from './slideText.ts';

/** A deck as small slides, with what each one says; the speaker notes are in the file. */
export function SlideThumbnails({ deck }: { deck: Deck }) {
  const palette = paletteOf(deck.color);
  return (
    <ol
      className={classes['slides']}
      lang={deck.language}
      style={{
        '--page-accent': `#${palette.accent}`,
        '--page-mark': `#${palette.mark}`,
        '--page-deep': `#${palette.deep}`,
        '--page-quiet': `#${palette.quiet}`,
      }}
    >
      {deck.slides.map((slide, index) => (
        <li key={slide.id}>
          <div
            className={classes['slide']}
            data-ground={slide.kind === 'cover' || slide.kind === 'break' ? 'deep' : 'paper'}
          >
            <i />
            <b>{slide.title}</b>
            <ul>
              {slideText(slide)
                .filter((line) => line.trim() !== '')
                .map((line, position) => (
                  <li key={position}>{line}</li>
                ))}
            </ul>
          </div>
          <span>{index + 1}</span>
        </li>
      ))}
    </ol>
  );
}
