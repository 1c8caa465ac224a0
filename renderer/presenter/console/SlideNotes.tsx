import type { Slide } from '#domain/slides/deck';
import classes from './SlideNotes.module.css';

/** What the facilitator knows about a slide and the room does not see. */
export function SlideNotes({ slide }: { slide: Slide }) {
  return (
    <div className={classes['notes']}>
      <b>{slide.title}</b>
      {slide.notes.trim() === '' ? (
        <p>No notes for this slide.</p>
      ) : (
        slide.notes.split('\n').map((line, index) => <p key={index}>{line}</p>)
      )}
    </div>
  );
}
