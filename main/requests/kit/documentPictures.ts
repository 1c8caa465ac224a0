import type { Deck } from '#domain/slides/deck';
import type { Handout } from '#domain/handouts/handout';
import type { PictureBytes } from '../../documents/pictureBytes.ts';
import type { Pictures } from '../../workspace/pictures.ts';

/** The bytes of the pictures on the slides of a deck. */
export function deckPictures(pictures: Pictures, { slides }: Deck): PictureBytes {
  return bytesOf(
    pictures,
    slides.flatMap((slide) => (slide.kind === 'picture' ? [slide.picture.id] : [])),
  );
}

/** The bytes of the pictures in a handout. */
export function handoutPictures(pictures: Pictures, { blocks }: Handout): PictureBytes {
  return bytesOf(
    pictures,
    blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture.id] : [])),
  );
}

function bytesOf(pictures: Pictures, ids: readonly string[]): PictureBytes {
  return new Map(
    [...new Set(ids)].flatMap((id): [string, Uint8Array][] => {
      const found = pictures.read(id);
      return found ? [[id, found.bytes]] : [];
    }),
  );
}
