import type { Slide } from '#domain/slides/deck';
import { fittedLogo } from '#domain/program/logo';
import type { PictureBytes } from '../pictureBytes.ts';
import type { Canvas } from './canvas.ts';
import { rounded, SLIDE } from './slideGrid.ts';

/** A picture as large as the slide; its title stands behind it, where only lists and screen readers find it. */
export function drawPicture(
  canvas: Canvas,
  { title, picture }: Extract<Slide, { kind: 'picture' }>,
  pictures: PictureBytes,
): void {
  const bytes = pictures.get(picture.id);
  if (!bytes) return;
  const { width, height } = fittedLogo(picture, { width: SLIDE.w, height: SLIDE.h });
  canvas.picture(
    { mediaType: picture.mediaType, base64: Buffer.from(bytes).toString('base64') },
    {
      x: rounded((SLIDE.w - width) / 2),
      y: rounded((SLIDE.h - height) / 2),
      w: rounded(width),
      h: rounded(height),
    },
    title,
  );
}
