import { formatMinutes, usualRoundsOf } from './format.ts';
import type { Format, Purpose } from './format.ts';

/** What somebody wants to do, with whom, in what time and where; null for what is not known yet. */
export interface FormatWish {
  purposes: readonly Purpose[];
  people: number | null;
  minutes: number | null;
  place: Format['places'][number] | null;
}

/** One thing that speaks for or against a format, in a short sentence. */
export interface FormatReason {
  isGood: boolean;
  text: string;
}

export interface FormatRecommendation {
  format: Format;
  fit: 'good' | 'possible' | 'poor';
  /** How long it takes with that many people, at tables of the ideal size. */
  minutes: number;
  reasons: FormatReason[];
}

const FITS = ['good', 'possible', 'poor'] as const;

/**
 * The formats for a wish, those that fit best first, each with its reasons (FMT-41 to FMT-45; “Which format when” in
 * formats.md). What cannot work, because of people, time or place, makes a poor fit whatever it is made for.
 */
export function recommendFormats(formats: readonly Format[], wish: FormatWish): FormatRecommendation[] {
  return formats
    .map((format) => judged(format, wish))
    .sort(
      (one, other) =>
        FITS.indexOf(one.fit) - FITS.indexOf(other.fit) ||
        other.points - one.points ||
        one.place - other.place,
    )
    .map(({ format, fit, minutes, reasons }) => ({ format, fit, minutes, reasons }));

  function judged(format: Format, wanted: FormatWish) {
    const table = tableOf(format, wanted.people);
    const minutes = Math.round(
      formatMinutes(format, { people: table, rounds: usualRoundsOf(format, table) }),
    );
    const parts = [
      purposeReason(format, wanted.purposes),
      peopleReason(format, wanted.people),
      timeReason(format, minutes, wanted.minutes),
      placeReason(format, wanted.place),
    ].flatMap((part) => part ?? []);
    const points = parts.reduce((sum, part) => sum + part.points, 0);
    const against = parts.filter((part) => !part.isGood);
    const fit: FormatRecommendation['fit'] = against.some((part) => part.isHard)
      ? 'poor'
      : against.length > 0
        ? 'possible'
        : 'good';
    return {
      format,
      fit,
      minutes,
      points,
      place: formats.indexOf(format),
      reasons: parts.map(({ isGood, text }) => ({ isGood, text })),
    };
  }
}

interface Part extends FormatReason {
  points: number;
  isHard: boolean;
}

function purposeReason(format: Format, purposes: readonly Purpose[]): Part | null {
  if (purposes.length === 0) return null;
  const met = purposes.filter((purpose) => format.purposeTags.includes(purpose));
  if (met.length === 0) return { isGood: false, isHard: true, points: 0, text: 'Made for something else.' };
  // What a format names first is what it is best at.
  const rank = Math.min(...met.map((purpose) => format.purposeTags.indexOf(purpose)));
  return {
    isGood: true,
    isHard: false,
    points: met.length * 10 - rank,
    text: met.length === purposes.length ? 'Made for this.' : 'Made for a part of this.',
  };
}

function peopleReason({ groupSize, seating }: Format, people: number | null): Part | null {
  if (people === null) return null;
  const { min, idealMin, idealMax, max } = groupSize;
  if (people < min)
    return {
      isGood: false,
      isHard: true,
      points: 0,
      text: `Needs ${min} people at least; there are ${people}.`,
    };
  const isWhole = seating === 'full' || seating === 'tour' || seating === 'home-teams';
  if (isWhole || people <= max) {
    if (people > max)
      return {
        isGood: false,
        isHard: true,
        points: 0,
        text: `Holds ${max} people at most; there are ${people}.`,
      };
    const isIdeal = people >= idealMin && people <= idealMax;
    return {
      isGood: true,
      isHard: false,
      points: isIdeal ? 4 : 1,
      text: isIdeal
        ? `Right for ${people} people.`
        : `Works with ${people} people; best with ${span(idealMin, idealMax)}.`,
    };
  }
  const least = Math.ceil(people / idealMax);
  const most = Math.floor(people / idealMin);
  if (least <= most)
    return {
      isGood: true,
      isHard: false,
      points: 4,
      text: `${people} people make ${span(least, most)} groups of ${span(idealMin, idealMax)}.`,
    };
  const canBeCut = Math.ceil(people / max) <= Math.floor(people / min);
  return canBeCut
    ? {
        isGood: false,
        isHard: false,
        points: 1,
        text: `${people} people cannot be cut into groups of ${span(idealMin, idealMax)}; groups of ${min} to ${max} are possible.`,
      }
    : {
        isGood: false,
        isHard: true,
        points: 0,
        text: `${people} people cannot be cut into groups of ${min} to ${max}.`,
      };
}

function timeReason(format: Format, minutes: number, available: number | null): Part | null {
  if (available === null) return null;
  if (minutes <= available)
    return {
      isGood: true,
      isHard: false,
      // A format that fills the time is meant for it rather than one that leaves most of it.
      points: minutes >= available / 2 ? 3 : 0,
      text: `Takes ${minutes} of ${available} minutes.`,
    };
  const shortest = shortestOf(format, minutes);
  return shortest <= available
    ? {
        isGood: false,
        isHard: false,
        points: 1,
        text: `Takes ${minutes} minutes, ${shortest} at the least; there are ${available}.`,
      }
    : { isGood: false, isHard: true, points: 0, text: `Takes ${minutes} minutes; there are ${available}.` };
}

/** With every phase at its minimum, protected ones as they are. */
function shortestOf(format: Format, minutes: number): number {
  const counted = format.phases.filter((phase) => phase.counted !== 'before' && phase.minutes > 0);
  const usual = counted.reduce((sum, phase) => sum + phase.minutes, 0);
  const least = counted.reduce(
    (sum, phase) => sum + (phase.isProtected ? phase.minutes : Math.min(phase.minutes, phase.minMinutes)),
    0,
  );
  return usual === 0 ? minutes : Math.ceil((minutes * least) / usual);
}

function placeReason({ places }: Format, place: FormatWish['place']): Part | null {
  if (place === null) return null;
  const words = { room: 'in one room', online: 'online', site: 'at a place of work' } as const;
  return places.includes(place)
    ? { isGood: true, isHard: false, points: places[0] === place ? 2 : 1, text: `Works ${words[place]}.` }
    : { isGood: false, isHard: true, points: 0, text: `Does not work ${words[place]}.` };
}

/** The people at one table: all of them, or as many as a group ideally has. */
function tableOf({ groupSize, seating }: Format, people: number | null): number {
  const { idealMax, max } = groupSize;
  if (people === null) return Math.min(idealMax, 30);
  if (seating === 'full' || people <= max) return people;
  return Math.ceil(people / Math.ceil(people / idealMax));
}

function span(least: number, most: number): string {
  return least === most ? String(least) : `${least} to ${most}`;
}
