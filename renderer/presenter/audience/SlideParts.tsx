import type { Zoom } from '#domain/clock/clockEntry';
import type { Deck, Slide } from '#domain/slides/deck';
import { SlideView } from '../../ui/slides/SlideView.tsx';
import classes from './SlideParts.module.css';
import type { ClockFace } from '../clock/clockFace.ts';

/** A slide, or the part of it that fills the screen. */
export function ZoomedSlide({ slide, deck, zoom }: { slide: Slide; deck: Deck; zoom: Zoom | null }) {
  return (
    <div className={classes['window']} data-slide-window>
      <div
        className={classes['zoom']}
        style={
          zoom
            ? {
                transform: `scale(${zoom.scale})`,
                transformOrigin: `${(zoom.x * 100).toFixed(1)}% ${(zoom.y * 100).toFixed(1)}%`,
              }
            : undefined
        }
      >
        <SlideView slide={slide} deck={deck} />
      </div>
    </div>
  );
}

/** The clock as a line under a slide that has the whole width. */
export function Strip({ title, face, wall }: { title: string; face: ClockFace; wall: string }) {
  return (
    <footer className={classes['strip']} data-level={face.level}>
      <span>{title}</span>
      <b role="timer">{face.figures}</b>
      <span>{face.bar?.words ?? ''}</span>
      <span>{wall}</span>
    </footer>
  );
}
