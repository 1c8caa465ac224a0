import { withLengthOf } from '#domain/formats/changeFormat';
import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { firstFormat } from '#domain/formats/firstFormat';
import type { Format } from '#domain/formats/format';
import { formatComplaints } from '#domain/formats/formatComplaints';
import type { Handlers } from '../handlerTypes.ts';
import { formatFileOf, LARGEST_FILE_BYTES, readFormatFile } from './formatFile.ts';
import { formatOf, formatsOf, ownFormatsOf } from './formatsOf.ts';
import { gone } from '../gone.ts';
import type { House, OpenHouse } from '../house.ts';
import { brief, done, written } from '../written.ts';

/** Formats of the library and one's own, where no file needs to be open. */
export const formatListHandlers: Handlers<'format.list', House> = {
  'format.list': (house) => success(formatsOf(house)),
};

/** Formats of one's own: made, changed, taken in from a file, given out as one. */
export const formatHandlers: Handlers<
  'format.keep' | 'format.start' | 'format.remove' | 'format.import' | 'format.file' | 'format.own'
> = {
  'format.own': (house) => success(ownFormatsOf(house)),
  'format.start'(house, { name, likeId }) {
    const like = likeId === null ? firstFormat() : formatOf(house, likeId);
    if (!like) return gone('format');
    const format = withOwnName(house, { ...like, name, version: 1 });
    house.workspace.ownFormats.keep(format);
    return written(`Add format ${brief(format.name)}`, { id: format.id });
  },
  'format.keep'(house, { format }) {
    const [complaint] = formatComplaints(format);
    if (complaint !== undefined) return failure('invalid', `${complaint} Nothing was changed.`);
    const before = isOfTheLibrary(house, format.id) ? undefined : formatOf(house, format.id);
    if (before && courseOf(before) !== courseOf(format)) {
      const sessions = house.workspace.ownFormats.sessions(format.id);
      if (sessions > 0) return failure('refused', courseStays(before.name, sessions));
    }
    const kept: Format = before
      ? { ...withLengthOf(before, format), version: before.version + 1 }
      : { ...withOwnName(house, format), version: 1 };
    house.workspace.ownFormats.keep(kept);
    return written(`${before ? 'Change' : 'Add'} format ${brief(kept.name)}`, { id: kept.id });
  },
  'format.remove'(house, { formatId }) {
    const format = formatOf(house, formatId);
    if (isOfTheLibrary(house, formatId))
      return failure('refused', 'This format belongs to the library and stays. Nothing was changed.');
    const uses = house.workspace.ownFormats.uses(formatId);
    if (uses > 0)
      return failure(
        'refused',
        `${uses === 1 ? 'One part' : `${uses} parts`} of your agendas follow this format. Nothing was changed; choose another format there first.`,
      );
    if (!house.workspace.ownFormats.remove(formatId)) return gone('format');
    return done(`Remove format ${brief(format?.name ?? formatId)}`);
  },
  'format.import'(house, { contentBase64 }) {
    const content = textOf(contentBase64);
    if (!content.ok) return content;
    const read = readFormatFile(content.value);
    if (!read.ok) return read;
    const format = withOwnName(house, read.value);
    house.workspace.ownFormats.keep(format);
    return written(`Add format ${brief(format.name)}`, { id: format.id, name: format.name });
  },
  'format.file'(house, { formatId }) {
    const format = formatOf(house, formatId);
    return format
      ? success({ fileName: `${slugOf(format.name)}_format.json`, text: formatFileOf(format) })
      : gone('format');
  },
};

/** What the clock of a planned session goes by: which phases there are, in which order, and how they repeat. */
function courseOf({ layout, rounds, phases }: Format): string {
  return JSON.stringify([layout, rounds, phases.map(({ id, counted, isBreak }) => [id, counted, isBreak])]);
}

function courseStays(name: string, sessions: number): string {
  const planned = sessions === 1 ? 'One session is' : `${sessions} sessions are`;
  return `${planned} planned with “${brief(name)}”, so its phases and rounds stay as they are; words and minutes can change. Nothing was changed. Make a copy of the format to change its phases.`;
}

function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'own'
  );
}

function isOfTheLibrary(house: OpenHouse, formatId: string): boolean {
  return house.formats().some((format) => format.id === formatId);
}

/** The same format under an id of its own, and under a name that no other one has. */
function withOwnName(house: OpenHouse, format: Format): Format {
  const names = new Set(formatsOf(house).map(({ name }) => name));
  let name = format.name;
  for (let copy = 2; names.has(name); copy++) name = `${format.name} (${copy})`;
  return { ...format, id: house.newId(), name };
}

function textOf(contentBase64: string): Answer<string> {
  if (contentBase64.length > LARGEST_FILE_BYTES * 1.4)
    return failure(
      'invalid',
      'This format could not be taken in. It is larger than any format; choose a file that was exported as a format. Nothing was changed.',
    );
  return success(
    Buffer.from(contentBase64, 'base64')
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  );
}
