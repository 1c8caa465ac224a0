import { SIZE_LIMIT_BYTES, tooLarge } from '#domain/registration/refusedFile';

/** A file's name and bytes, ready to be sent; or the sentence why it is not read. */
export type FileContent = { fileName: string; contentBase64: string } | { message: string };

/** Reads a chosen file. One that is too large is refused before a byte of it is read. */
export async function readFile(file: File): Promise<FileContent> {
  if (file.size > SIZE_LIMIT_BYTES) return { message: tooLarge(file.size, file.name) };
  try {
    return { fileName: file.name, contentBase64: base64Of(new Uint8Array(await file.arrayBuffer())) };
  } catch {
    return {
      message: `“${file.name}” could not be read. It may have been moved, or another program may hold it. Nothing was imported; close it there and choose it again.`,
    };
  }
}

/** Bytes as base64. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return btoa(parts.join(''));
}

/** As many arguments as one call can safely take. */
const CHUNK = 8192;
