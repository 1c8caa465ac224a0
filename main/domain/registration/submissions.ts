import { foldedWords } from './foldText.ts';
import type { ExcludedRow, RegistrationField } from './registration.ts';
import { isBlank, rowTitle } from './registrationRow.ts';
import type { RegistrationRow } from './registrationRow.ts';

/** One person's submissions: the row that counts and the earlier ones that fill its blanks. */
export interface Submission {
  row: RegistrationRow;
  /** What counts after filling: the latest text of each field that has any. */
  values: Map<RegistrationField, string>;
  earlier: RegistrationRow[];
  /** Other people with the same address; their first line, for a warning. */
  sharesEmailWithLine: number | null;
}

/**
 * Sorts rows into people who come and rows left out. Of several submissions with one address and a similar name
 * the latest counts; if that one cancels, all are out. Different names under one address stay different people.
 */
export function submissionsOf(
  rows: readonly RegistrationRow[],
  restoreLines: ReadonlySet<number>,
): { submissions: Submission[]; excluded: ExcludedRow[] } {
  const excluded: ExcludedRow[] = [];
  const submissions: Submission[] = [];
  const usable = rows.filter((row) => {
    const reason = standingReason(row);
    if (reason === null || (reason.restorable && restoreLines.has(row.line))) return true;
    excluded.push({ line: row.line, name: rowTitle(row), ...reason });
    return false;
  });
  for (const { group, sharesEmailWithLine } of groupsByPerson(usable)) {
    const [latest, ...earlier] = [...group].sort(latestFirst);
    if (!latest) continue;
    const restored = earlier.filter((row) => restoreLines.has(row.line));
    for (const row of restored)
      submissions.push({ row, values: row.values, earlier: [], sharesEmailWithLine: latest.line });
    const superseded = earlier.filter((row) => !restoreLines.has(row.line));
    const isOut = latest.status === 'out' && !restoreLines.has(latest.line);
    if (isOut) excluded.push(leftOut(latest, statusReason(latest)));
    for (const row of superseded) excluded.push(leftOut(row, supersededReason(row, latest)));
    if (!isOut)
      submissions.push({
        row: latest,
        values: filled(latest, superseded),
        earlier: superseded,
        sharesEmailWithLine,
      });
  }
  const firstLine = ({ row, earlier }: Submission) => Math.min(row.line, ...earlier.map(({ line }) => line));
  return {
    submissions: submissions.sort((one, other) => firstLine(one) - firstLine(other)),
    excluded: excluded.sort((one, other) => one.line - other.line),
  };
}

function standingReason(row: RegistrationRow): { reason: string; restorable: boolean } | null {
  if (row.isTest) return { reason: 'looks like a test row (restorable by the user)', restorable: true };
  if (row.name.display === '' && row.email.value === '')
    return { reason: 'neither a name nor an e-mail address', restorable: false };
  return null;
}

/** Rows of one person together: the same address and at least one name in common. */
function groupsByPerson(rows: readonly RegistrationRow[]) {
  const groups: { group: RegistrationRow[]; sharesEmailWithLine: number | null }[] = [];
  const byEmail = new Map<string, { group: RegistrationRow[]; words: Set<string> }[]>();
  for (const row of rows) {
    const words = new Set(foldedWords(row.name.display));
    const known = row.email.value === '' ? [] : (byEmail.get(row.email.value) ?? []);
    const same = known.find((entry) => words.size === 0 || [...words].some((word) => entry.words.has(word)));
    if (same) {
      same.group.push(row);
      continue;
    }
    const group = [row];
    groups.push({ group, sharesEmailWithLine: known[0]?.group[0]?.line ?? null });
    if (row.email.value !== '') byEmail.set(row.email.value, [...known, { group, words }]);
  }
  return groups;
}

function latestFirst(one: RegistrationRow, other: RegistrationRow): number {
  const [at, otherAt] = [one.submitted, other.submitted];
  if (at !== null && otherAt !== null && at !== otherAt) return at < otherAt ? 1 : -1;
  return other.line - one.line;
}

function leftOut(row: RegistrationRow, reason: string): ExcludedRow {
  return { line: row.line, name: rowTitle(row), reason, restorable: true };
}

function statusReason(row: RegistrationRow): string {
  return `status: ${row.values.get('status') ?? ''}`;
}

function supersededReason(row: RegistrationRow, latest: RegistrationRow): string {
  if (row.status === 'out') return statusReason(row);
  if (latest.status === 'out')
    return `line ${latest.line} of the same e-mail says later: ${statusReason(latest)}`;
  return `earlier submission of the same e-mail; line ${latest.line} kept, blanks filled from the earlier one`;
}

function filled(
  latest: RegistrationRow,
  earlier: readonly RegistrationRow[],
): Map<RegistrationField, string> {
  const values = new Map(latest.values);
  for (const row of earlier)
    for (const [field, text] of row.values) {
      const current = values.get(field) ?? '';
      if (isBlank(field, current) && !isBlank(field, text)) values.set(field, text);
    }
  return values;
}
