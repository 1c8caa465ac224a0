import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Format } from '../formats/format.ts';
import type { Handout } from './handout.ts';
import { printedLogos } from '../program/logo.ts';
import type { Session } from '../agenda/session.ts';

/** What a composer of an event's document is given. */
export interface PrintRequest {
  snapshot: EventSnapshot;
  /** Printed on team documents, so that two printouts can be told apart. */
  planVersion: number;
  isLargePrint: boolean;
  /** Null: the program's paper. */
  paper: 'letter' | 'a4' | null;
}

/** What a composer of a session's document is given. */
export interface SessionPrintRequest extends PrintRequest {
  session: Session;
  format: Format;
}

/** Stands where a fact is not known yet and somebody will look for it. */
export const NOT_YET = 'To be decided';

/** The language of an event's documents and dates. */
export function languageOf(snapshot: Pick<EventSnapshot, 'program'>): string {
  return snapshot.program?.language.trim() || 'en-US';
}

/** A handout of this event with everything around its blocks filled in. */
export function handoutOf(
  request: PrintRequest,
  own: Pick<Handout, 'title' | 'subject' | 'confidentiality' | 'blocks'> &
    Partial<Pick<Handout, 'isLandscape' | 'hasContents' | 'isTight' | 'isBare' | 'logos'>>,
): Handout {
  const { snapshot } = request;
  return {
    eventName: fitted(snapshot.event.name, 70),
    language: languageOf(snapshot),
    paper: request.paper ?? snapshot.program?.paper ?? 'letter',
    color: snapshot.program?.color ?? null,
    isLargePrint: request.isLargePrint,
    isLandscape: false,
    hasContents: false,
    logos: printedLogos(snapshot.program),
    ...own,
  };
}

/** Text on one line and of at most `longest` letters; an ellipsis shows the cut. */
export function fitted(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
    line.slice(0, longest + 64),
  )) {
    if (kept.length + segment.length > longest - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** The parts that say something, with `  ·  ` between them, as on meta lines. */
export function dotted(...parts: string[]): string {
  return parts.filter((part) => part.trim() !== '').join('  ·  ');
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** With a full stop, unless it ends in a mark of its own. */
export function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** `1 person`, `23 people`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Small numbers as words, `four`; from thirteen on as figures. */
export function numberWord(count: number): string {
  return WORDS[count] ?? String(count);
}

/** The same with a capital: `Four or five people`. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en-US') + text.slice(1);
}

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
