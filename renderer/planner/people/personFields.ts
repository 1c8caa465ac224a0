import type { Standing } from '#domain/people/person';

/** What a person can be at an event, in words. */
export const STANDINGS: { value: Standing; label: string }[] = [
  { value: 'participant', label: 'Participant' },
  { value: 'host', label: 'Host' },
  { value: 'resource', label: 'Resource person' },
];

/** Years as the field shows them; empty when they are not known. */
export function yearsText(years: number | null): string {
  return years === null ? '' : String(years);
}

/** Years from what was typed: a number, null for nothing, undefined for something else. A comma is a decimal point. */
export function yearsFrom(written: string): number | null | undefined {
  const text = written.trim().replace(',', '.');
  if (text === '') return null;
  const years = Number(text);
  return Number.isFinite(years) && years >= 0 && years < 100 ? years : undefined;
}

/** First and family name of a name in one line: the last word is the family's. */
export function namesIn(display: string): { first: string; last: string } {
  const words = display.trim().split(/\s+/);
  return {
    first: words.slice(0, -1).join(' ') || (words[0] ?? ''),
    last: words.length > 1 ? (words.at(-1) ?? '') : '',
  };
}
