import type { DrawnSlide } from '#contract';

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

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      resolve(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : '');
    reader.onerror = () => reject(new Error('The picture could not be read back.'));
    reader.readAsDataURL(blob);
  });
}
