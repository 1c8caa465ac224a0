import type { DrawnSlide } from '#contract';
import { base64Of } from '../ui/base64Of.ts';

/** A drawing larger than this as PNG is more of a photo. */
const LARGEST_PNG_BYTES = 900_000;

/** What is drawn, as it is kept: sharp as PNG where that is small enough, else as JPEG. */
export async function keptPicture(
  canvas: OffscreenCanvas,
  like: 'photo' | 'drawing',
): Promise<Pick<DrawnSlide, 'mediaType' | 'contentBase64'>> {
  if (like === 'drawing') {
    const png = await canvas.convertToBlob({ type: 'image/png' });
    if (png.size <= LARGEST_PNG_BYTES) return { mediaType: 'image/png', contentBase64: await base64Of(png) };
  }
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  return { mediaType: 'image/jpeg', contentBase64: await base64Of(jpeg) };
}
