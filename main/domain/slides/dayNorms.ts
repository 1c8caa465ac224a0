import type { EventSnapshot } from '../eventSnapshot.ts';
import { normsOf } from '../followup/normsAgreed.ts';
import type { Format } from '../formats/format.ts';
import type { DayPart } from './dayParts.ts';
import type { Slide } from './deck.ts';
import { confidentiality, norms } from './openingSlides.ts';

/** Formats with fewer norms carry a few minutes, no day. */
const NORMS_OF_A_DAY = 3;

/**
 * How people work together on a day, before its first part: what they agreed at this event, else the norms of the
 * format that most of the day follows. A session brings its own, so a day with one says them there.
 */
export function dayNorms(snapshot: EventSnapshot, parts: readonly DayPart[]): Slide[] {
  if (parts.some(({ kind }) => kind === 'session')) return [];
  const format = mainFormat(snapshot, parts);
  if (!format) return [];
  const agreed = snapshot.normsAgreed.at(-1);
  const own = agreed ? { ...format, norms: normsOf(agreed) } : format;
  return [
    ...norms({ format: own, parts: { before: [], round: [], after: [] } }),
    ...confidentiality({ format, snapshot }),
  ];
}

function mainFormat({ blocks, formats }: EventSnapshot, parts: readonly DayPart[]): Format | undefined {
  const lengths = new Map<string, number>();
  for (const { id, startsAt, endsAt } of parts) {
    const formatId = blocks.find((block) => block.id === id)?.formatId ?? '';
    lengths.set(formatId, (lengths.get(formatId) ?? 0) + endsAt - startsAt);
  }
  return formats
    .filter((format) => format.norms.length >= NORMS_OF_A_DAY && lengths.has(format.id))
    .sort((one, other) => (lengths.get(other.id) ?? 0) - (lengths.get(one.id) ?? 0))[0];
}
