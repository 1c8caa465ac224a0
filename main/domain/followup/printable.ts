import type { Capture, Confidentiality, Said } from './capture.ts';
import type { Attendee } from '../people/person.ts';

/** The one gate for what may be printed. Composers take captures from here and nowhere else. */

/** From what only its owner sees to what everybody may see. */
const LEVELS: readonly Confidentiality[] = ['private', 'group', 'program', 'public'];

/** True when a thing of that level may be shown to that audience. */
export function isWithin(level: Confidentiality, audience: Confidentiality): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(audience);
}

/**
 * True when a capture may be printed for an audience: agreed to by its speaker or belonging to nobody, not said in a
 * sealed round, and not more confidential than the audience. Words of a known speaker need the speaker's yes, so
 * `none-needed` lets a quote pass only when nobody stands behind it.
 */
export function isPrintable(capture: Capture, audience: Confidentiality): boolean {
  if (capture.isSealed || !isAgreedFor(capture, audience)) return false;
  const isTheirWords = capture.kind === 'quote' || capture.isVerbatim;
  return capture.consent === 'approved' || capture.speakerId === null || !isTheirWords;
}

/** True when words were agreed to or nobody had to be asked, and are meant for as many as that audience. */
export function isAgreedFor(words: Said & { text: string }, audience: Confidentiality): boolean {
  if (words.text.trim() === '' || !isWithin(words.confidentiality, audience)) return false;
  return words.consent === 'approved' || words.consent === 'none-needed';
}

/** The captures that an audience may read, in their order. */
export function printable(captures: readonly Capture[], audience: Confidentiality): Capture[] {
  return captures.filter((capture) => isPrintable(capture, audience));
}

/**
 * How the speaker of a printed capture is named: `Grace O’Donnell-Achebe, Cedar Hollow Unified Schools`,
 * `A city manager`, `A colleague from Casa Lucero` or `A participant`. Whoever is not known stays anonymous.
 */
export function attributionOf(
  capture: Pick<Said, 'speakerId' | 'attribution'>,
  people: readonly Attendee[],
): string {
  const speaker = people.find((person) => person.id === capture.speakerId);
  if (!speaker) return ANONYMOUS;
  switch (capture.attribution) {
    case 'name':
      return (
        [speaker.display, speaker.organization].filter((part) => part.trim() !== '').join(', ') || ANONYMOUS
      );
    case 'role':
      return roleText(speaker.role) || ANONYMOUS;
    case 'organization':
      return speaker.organization.trim() === '' ? ANONYMOUS : `A colleague from ${speaker.organization}`;
    case 'anonymous':
      return ANONYMOUS;
  }
}

/** Words in quotation marks: outer marks double, inner ones single, and none doubled that were typed already. */
export function spoken(words: string): string {
  const bare = withoutOuterMarks(words.trim());
  const inner = bare
    .replace(/(^|[\s([{–—-])["“„]/g, '$1‘')
    .replace(/["”“]/g, '’')
    .replace(/(^|[\s([{–—-])'/g, '$1‘')
    .replace(/'/g, '’');
  return `“${inner}”`;
}

const ANONYMOUS = 'A participant';

/** `Director of Operations` becomes `A director of operations`, `HR Director` `An HR director`. */
function roleText(role: string): string {
  const words = role.trim().split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return '';
  const lowered = words.map((word) => (isAcronym(word) ? word : word.toLocaleLowerCase('en-US')));
  const sounds = isAcronym(first) && first === first.toUpperCase() ? /^[AEFHILMNORSX]/ : /^[aeiouAEIO]/;
  return `${sounds.test(lowered[0] ?? '') ? 'An' : 'A'} ${lowered.join(' ')}`;
}

/** Two capitals or one inside the word: kept as written. */
function isAcronym(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word.split(/[-/]/)[0] ?? '') || /^\p{Lu}{2,}/u.test(word);
}

function withoutOuterMarks(words: string): string {
  const isWrapped = (/^“[^“”]*”$/u.test(words) || /^"[^"]*"$/u.test(words)) && words.length > 2;
  return isWrapped ? words.slice(1, -1).trim() : words;
}
