import { SLIDE_PIXELS, nameWithoutEnding } from '#domain/pictures/slideFile';
import type { DrawnPart } from '#contract';
import { keptPicture } from './keptPicture.ts';

/** A picture drawn anew, at most as large as a projector shows it; nothing of the file but what can be seen is kept. */
export async function* drawImage(fileName: string, file: Blob): AsyncGenerator<DrawnPart> {
  const image = await createImageBitmap(file);
  const scale = Math.min(1, SLIDE_PIXELS.width / image.width, SLIDE_PIXELS.height / image.height);
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(image.width * scale)),
    Math.max(1, Math.round(image.height * scale)),
  );
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The page has no canvas.');
  // Paper shows through whatever is transparent, as it does in print.
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  const kept = await keptPicture(canvas, file.type === 'image/jpeg' ? 'photo' : 'drawing');
  yield { kind: 'slide', slide: { title: nameWithoutEnding(fileName), source: fileName, ...kept } };
  yield { kind: 'end' };
}
