import type { RegisteredEmail } from './registration.ts';

/** An e-mail cell read: the addresses, and what was odd about it. */
export interface EmailReading extends RegisteredEmail {
  /** `mailto`: a link was copied; `multiple`: the first of several counts; `invalid`: no address could be used. */
  kind: 'fine' | 'missing' | 'mailto' | 'multiple' | 'invalid';
}

/** Reads one or more addresses; `Ada <ada@x.org>` and `mailto:` links give the address in them. */
export function emailOf(raw: string): EmailReading {
  const text = raw.trim().toLowerCase();
  if (text === '' || /^[-–—?.]+$/.test(text) || ['n/a', 'none', 'no'].includes(text))
    return { value: '', alt: [], suggestion: null, kind: 'missing' };
  const bracketed = [...text.matchAll(/<([^<>\s]+)>/g)].map((match) => match[1] ?? '');
  const pieces = bracketed.length > 0 ? bracketed : text.split(/[;,\s]+|\s+\/\s+|\bor\b/);
  const addresses = [...new Set(pieces.map((piece) => piece.replace(/^mailto:/, '')).filter(isAddress))];
  const [value, ...alt] = addresses;
  if (value === undefined) return { value: '', alt: [], suggestion: suggestionFor(text), kind: 'invalid' };
  const kind = alt.length > 0 ? 'multiple' : text.includes('mailto:') ? 'mailto' : 'fine';
  return { value, alt, suggestion: null, kind };
}

/** True for something that mail could be sent to; the shape only. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>(),;:"[\]]+@[^\s@<>(),;:"[\].]+(\.[^\s@<>(),;:"[\].]+)+$/.test(text);
}

/** Undoes the ways in which people hide an address or slip: `(at)`, ` dot `, a comma for a dot, a missing colon. */
function suggestionFor(text: string): string | null {
  const guess = text
    .replace(/^mailto:?/, '')
    .replace(/\s*[([{]\s*at\s*[)\]}]\s*|\s+at\s+/g, '@')
    .replace(/\s*[([{]\s*dot\s*[)\]}]\s*|\s+dot\s+/g, '.')
    .replace(/,/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/@{2,}/g, '@')
    .replace(/\s+/g, '')
    .replace(/\.+$/, '');
  return isAddress(guess) ? guess : null;
}
