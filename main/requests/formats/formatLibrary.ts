import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Format } from '#domain/formats/format';
import { format as formatShape } from '../../../preload/shapes/formatShape.ts';

/** The formats of a folder, read and checked at the first use. A file that is no format is told and left out. */
export function formatLibrary(
  folder: string,
  tell: (where: string, error: unknown) => void,
): () => readonly Format[] {
  let formats: readonly Format[] | null = null;
  return () => {
    formats ??= readFormats(folder, tell);
    return formats;
  };
}

function readFormats(folder: string, tell: (where: string, error: unknown) => void): Format[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => {
    try {
      return formatShape.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    } catch (error) {
      tell(`format ${name}`, error);
      return [];
    }
  });
}
