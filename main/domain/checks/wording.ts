import { MINUTE_MS } from '../time.ts';
import type { DurationMs } from '../time.ts';

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** `five rounds`, `one round`; figures above twelve. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${WORDS[count] ?? count} ${count === 1 ? one : many}`;
}

/** `30 minutes`, `1 minute`, `4.5 minutes`. */
export function minutesText(durationMs: DurationMs): string {
  const minutes = Math.round((durationMs / MINUTE_MS) * 10) / 10;
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** `A, B and C`; from the fifth on `A, B, C, D and 3 more`. */
export function listed(items: readonly string[]): string {
  const shown = items.length > 5 ? [...items.slice(0, 4), `${items.length - 4} more`] : [...items];
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

/** With a capital at the start. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
