import type { Format } from '#domain/formats/format';
import { format as formatShape } from '../../../preload/shapes/formatShape.ts';
import type { House } from '../house.ts';

/** Every format that can be planned with: the library, then those of the open workspace. */
export function formatsOf(house: Pick<House, 'formats' | 'workspace' | 'logBug'>): Format[] {
  return [...house.formats(), ...ownFormatsOf(house)];
}

/**
 * The formats of the open workspace by name. One that does not have the shape of a format any more is told to the log and
 * left out; sessions that follow it say so.
 */
export function ownFormatsOf({ workspace, logBug }: Pick<House, 'workspace' | 'logBug'>): Format[] {
  return (workspace?.ownFormats.all() ?? []).flatMap(({ id, definition }) => {
    const shaped = formatShape.safeParse(definition);
    if (shaped.success) return [shaped.data];
    logBug(`own format ${id}`, shaped.error);
    return [];
  });
}

/** The format with that id. */
export function formatOf(
  house: Pick<House, 'formats' | 'workspace' | 'logBug'>,
  formatId: string,
): Format | undefined {
  return formatsOf(house).find((format) => format.id === formatId);
}

/** The formats that something planned follows, in the order in which they are first met. */
export function formatsFollowed(
  formats: readonly Format[],
  planned: readonly { formatId: string | null }[],
): Format[] {
  const known = new Map(formats.map((format) => [format.id, format]));
  return [...new Set(planned.map(({ formatId }) => formatId))].flatMap((id) => known.get(id ?? '') ?? []);
}
