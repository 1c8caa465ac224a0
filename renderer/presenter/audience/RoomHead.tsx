import type { Deck } from '#domain/slides/deck';
import type { PrintedLogo } from '#domain/program/logo';
import classes from './RoomHead.module.css';

/** The time of day at the upper right, with the logos of those who deliver the program before it. */
export function RoomCorner({ wall, deck }: { wall: string; deck: Deck | null }) {
  return (
    <div className={classes['corner']}>
      {logosOf(deck).map(({ png, alt }, index) => (
        <img key={index} src={`data:image/png;base64,${png}`} alt={alt} />
      ))}
      <b>{wall}</b>
    </div>
  );
}

function logosOf(deck: Deck | null): PrintedLogo[] {
  return deck?.slides.flatMap((slide) => (slide.kind === 'cover' ? slide.logos : [])) ?? [];
}
