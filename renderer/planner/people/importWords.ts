import type { Registration, RegistrationWarning, WarningCode } from '#domain/registration/registration';

/** What a kind of warning means for the reader: a title, why it matters, and whether there is something to do. */
interface WarningWords {
  title: string;
  why: string;
  /** True where somebody should look; the others are already taken care of. */
  needsLook: boolean;
}

/** All warnings of one kind. */
export interface WarningGroup extends WarningWords {
  code: WarningCode;
  items: RegistrationWarning[];
}

/** Warnings gathered by kind: what needs a look first, then by how often it was met. */
export function warningGroups(warnings: readonly RegistrationWarning[]): WarningGroup[] {
  const groups = new Map<WarningCode, WarningGroup>();
  for (const warning of warnings) {
    const group = groups.get(warning.code) ?? { ...WORDS[warning.code], code: warning.code, items: [] };
    group.items.push(warning);
    groups.set(warning.code, group);
  }
  return [...groups.values()].sort(
    (one, other) =>
      Number(other.needsLook) - Number(one.needsLook) ||
      other.items.length - one.items.length ||
      one.title.localeCompare(other.title),
  );
}

/** `line 7`, `lines 7 and 9`, `lines 7, 9 and 12`; each line once. */
export function linesInWords(lines: readonly number[]): string {
  const each = [...new Set(lines)].sort((one, other) => one - other);
  const [first] = each;
  if (first === undefined) return 'no line';
  if (each.length === 1) return `line ${first}`;
  return `lines ${each.slice(0, -1).join(', ')} and ${each.at(-1) ?? first}`;
}

/** `1 person`, `23 people`, `3,002 people`. */
export function peopleWords(count: number): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? 'person' : 'people'}`;
}

/** What was done, in a sentence: `23 people were added. 9 pairs are kept apart.` */
export function importedWords(result: { added: number; updated: number; keptApart: number }): string {
  const parts = [
    result.added === 0 && result.updated > 0
      ? ''
      : `${peopleWords(result.added)} ${result.added === 1 ? 'was' : 'were'} added.`,
    result.updated === 0
      ? ''
      : `${peopleWords(result.updated)} who ${result.updated === 1 ? 'was' : 'were'} here already ${result.updated === 1 ? 'was' : 'were'} brought up to date.`,
    result.keptApart === 0
      ? ''
      : `${result.keptApart} ${result.keptApart === 1 ? 'pair is' : 'pairs are'} kept apart.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Where a list stands, in a sentence: its encoding, separator and the line with the headings. */
export function listWords(registration: Registration): string {
  if (registration.sheet !== null)
    return `Sheet “${registration.sheet.name.slice(0, 40)}” of an Excel workbook, ${registration.headerLine === null ? 'no headings found' : `headings in row ${registration.headerLine}`}`;
  const separator = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' }[registration.delimiter];
  const headings =
    registration.headerLine === null ? 'no headings found' : `headings on line ${registration.headerLine}`;
  return `${registration.encoding}, separated by ${separator}, ${headings}`;
}

const WORDS: Readonly<Record<WarningCode, WarningWords>> = {
  control_characters: fixed('Invisible characters', 'They were taken out.'),
  date_unclear: look('Dates that can be read in two ways', 'The order of submissions may be wrong.'),
  duplicate_merged: fixed('Registered more than once', 'The latest one counts; its blanks were filled from the earlier one.'),
  email_invalid: look('E-mail addresses that cannot work', 'A likely address is suggested; nothing was changed by guessing.'),
  email_mailto: fixed('E-mail addresses written as links', 'Only the address was kept.'),
  email_missing: look('No e-mail address', 'These people cannot be written to.'),
  email_multiple: fixed('Several e-mail addresses', 'The first one is used.'),
  email_shared: look('One e-mail address for several people', 'They are kept as separate people.'),
  encoding_fallback: fixed('Letters in another encoding', 'The line was read so that its letters come out right.'),
  formula_like: fixed('Text that looks like a formula', 'It is kept as text and never calculated.'),
  header_duplicate: look('Headings that stand more than once', 'Only one of the columns is used.'),
  keep_apart_negated: look('A name in a note that says it is fine', 'Nobody is kept apart because of it.'),
  keep_apart_unmatched: look('Notes about somebody who is not on the list', 'Nobody is kept apart because of them.'),
  mojibake_repaired: fixed('Garbled letters', 'They were put right.'),
  name_all_caps: fixed('Names in capitals', 'They are written as on a badge.'),
  name_all_lower: fixed('Names in small letters', 'They are written as on a badge.'),
  name_last_first: fixed('Family name first', 'Names were turned round.'),
  name_missing: look('No name', 'Something else stands in for it until it is filled in.'),
  name_repeated: look('The same name twice', 'They may be one person or two.'),
  quote_unclosed: look('A quotation mark that is never closed', 'The lines after it may have run together.'),
  row_long: fixed('More cells than headings', 'Cells beyond the last heading were left out.'),
  row_short: fixed('Fewer cells than headings', 'The missing ones are read as empty.'),
  status_blank: fixed('No status', 'It is taken as confirmed.'),
  status_mapped: fixed('Other words for confirmed', 'They are taken as confirmed.'),
  text_shortened: look('Text too long to keep', 'It was shortened.'),
  topic_long: look('Long challenge topics', 'They are kept in full; a short title helps on cards and slides.'),
  topic_missing: look('No challenge topic', 'It can be filled in later.'),
  years_approximate: fixed('Years that are approximate', 'The number is kept and marked as approximate.'),
  years_missing: look('No years in role', 'They can be filled in later.'),
  years_unclear: look('Years that cannot be read', 'They are left empty.'),
}; // prettier-ignore

function fixed(title: string, why: string): WarningWords {
  return { title, why, needsLook: false };
}

function look(title: string, why: string): WarningWords {
  return { title, why, needsLook: true };
}
