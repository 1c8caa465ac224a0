import { foldText } from './foldText.ts';

/** What a status says about coming. `assumed` words count as coming, with a warning. */
export type StatusReading = 'confirmed' | 'blank' | 'assumed' | 'out';

/** Reads the status column: only words that plainly say so keep somebody out. */
export function statusOf(raw: string): StatusReading {
  const folded = foldText(raw);
  if (folded === '') return 'blank';
  if (OUT.test(folded)) return 'out';
  return CONFIRMED.has(folded) ? 'confirmed' : 'assumed';
}

/** True for a row somebody entered to try the form. */
export function isTestRow({ name, email }: { name: string; email: string }): boolean {
  return TEST_NAME.test(foldText(name)) || /^test(ing)?\d*@/.test(email);
}

/** True for the sum that spreadsheets put under a list. */
export function isTotalsRow(cells: readonly string[]): boolean {
  return TOTALS.has(foldText(cells[0] ?? ''));
}

/** True for what people write into a free field to say that there is nothing. */
export function meansNothing(text: string): boolean {
  return /^[\s.–—-]*$/.test(text) || NOTHING.has(foldText(text));
}

const OUT =
  /^(cancel|withdr|declin|reject|refund|deleted|removed|not (attending|coming|going)|no show|wait ?list|on wait|no$)/;
const CONFIRMED = new Set([
  'confirmed',
  'confirm',
  'registered',
  'accepted',
  'approved',
  'attending',
  'going',
  'complete',
  'completed',
  'yes',
]);
const TEST_NAME = /^(test|testing|tester|asdf\w*|dummy|delete me|ignore me)( |$)/;
const TOTALS = new Set(['total', 'totals', 'grand total', 'sum', 'gesamt', 'summe', 'suma', 'somme']);
const NOTHING = new Set([
  'n a',
  'na',
  'none',
  'no',
  'nil',
  'nothing',
  'no restrictions',
  'no restriction',
  'no one',
  'nobody',
  'not applicable',
  'tbd',
]);
