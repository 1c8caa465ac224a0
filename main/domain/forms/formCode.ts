import { fingerprintOf } from '../fingerprint.ts';
import type { ReturnFormKind } from './returnForm.ts';

/** The short code at the foot of a form: which form, which event, whose; with a check letter against slips of typing. */

/** No letters that look like digits or like each other; their number is prime, so that any one slip is noticed. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const FIRST: Record<ReturnFormKind, string> = {
  'write-up': 'W',
  questionnaire: 'Q',
  'home-conversation': 'H',
};
const CODE =
  /(?<![\p{L}\p{N}])([WQH])[-‐‑–—]([2-9A-Z]{5})[-‐‑–—]([2-9A-Z]{5})[-‐‑–—]([2-9A-Z])(?![\p{L}\p{N}])/giu;

/** `W-7K3MA-9QX2B-4`. */
export function formCodeOf(form: { kind: ReturnFormKind; eventId: string; personId: string }): string {
  const parts = [FIRST[form.kind], shortOf(form.eventId), shortOf(form.personId)];
  return [...parts, checkOf(parts.join(''))].join('-');
}

/** The part of a code that stands for an event. */
export function eventPartOf(code: string): string {
  return code.split('-')[1] ?? '';
}

/** The codes in a text that are sound, as they are printed. */
export function formCodesIn(text: string): string[] {
  const found = [...text.matchAll(CODE)].map(([, ...parts]) => parts.map((part) => part.toUpperCase()));
  return [
    ...new Set(
      found
        .filter((parts) => checkOf(parts.slice(0, 3).join('')) === parts[3])
        .map((parts) => parts.join('-')),
    ),
  ];
}

/** Which form a code stands for. */
export function kindOfCode(code: string): ReturnFormKind | null {
  return FORM_KINDS.find((kind) => FIRST[kind] === code.charAt(0)) ?? null;
}

export const FORM_KINDS: readonly ReturnFormKind[] = ['write-up', 'questionnaire', 'home-conversation'];

function shortOf(id: string): string {
  let rest = parseInt(fingerprintOf(id).slice(0, 8), 16);
  let letters = '';
  for (let at = 0; at < 5; at++) {
    letters += LETTERS.charAt(rest % LETTERS.length);
    rest = Math.floor(rest / LETTERS.length);
  }
  return letters;
}

function checkOf(letters: string): string {
  const sum = Array.from(letters).reduce((so, letter, at) => so + (at + 2) * LETTERS.indexOf(letter), 0);
  return LETTERS.charAt(((sum % LETTERS.length) + LETTERS.length) % LETTERS.length);
}
