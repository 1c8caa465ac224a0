import { LARGEST_LOGO } from '#domain/program/logo';

const LARGEST_FILE_BYTES = 10_000_000;
/** Sharp at 40 mm on paper. */
const MOST = { width: 640, height: 240 } as const;
const SMALLER = 0.75;

/**
 * A picture file as a small PNG in base64, or the sentence why not. It is drawn anew, so nothing of the file but what can be
 * seen is kept.
 */
export async function readLogo(file: File): Promise<{ png: string } | { message: string }> {
  if (file.size > LARGEST_FILE_BYTES)
    return refused(file, 'It is larger than 10 MB; choose a smaller version of it.');
  const image = new Image();
  try {
    image.src = await dataUrlOf(file);
    await image.decode();
  } catch {
    return refused(file, 'It is no picture that can be shown here; choose a PNG, JPEG, WebP or SVG file.');
  }
  // A drawing without a size of its own fills the room there is.
  const natural = { width: image.naturalWidth || MOST.width, height: image.naturalHeight || MOST.height };
  let scale = Math.min(1, MOST.width / natural.width, MOST.height / natural.height);
  for (; scale * natural.width >= 16; scale *= SMALLER) {
    const png = drawn(image, natural.width * scale, natural.height * scale);
    if (png === null) break;
    if (png.length <= LARGEST_LOGO) return { png };
  }
  return refused(file, 'It has too many fine details for a logo; choose a plainer version of it.');
}

function refused({ name }: File, why: string): { message: string } {
  return { message: `“${name}” was not taken. ${why} Nothing was changed.` };
}

function dataUrlOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => (typeof reader.result === 'string' ? resolve(reader.result) : reject(new Error()));
    reader.onerror = () => reject(new Error(`“${file.name}” could not be read.`));
    reader.readAsDataURL(file);
  });
}

function drawn(image: HTMLImageElement, width: number, height: number): string | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const [, png] = canvas.toDataURL('image/png').split(',');
  return png ?? null;
}
