import { foldText } from '../registration/foldText.ts';
import type { ReturnedCell, ReturnedFile, ReturnedLine } from './returnedFile.ts';
import { chosenIn, NAME_FIELD, tagOfField } from './returnForm.ts';
import type { FormField, ReturnForm } from './returnForm.ts';

export interface ReturnedAnswer {
  fieldId: string;
  label: string;
  /** Empty where nothing was written. */
  text: string;
}

/** What a returned file answers to a form. */
export interface ReturnedAnswers {
  /** One for each field of the form, in its order. */
  answers: ReturnedAnswer[];
  /** Answers to fields that the form no longer has, such as a question that was taken out. */
  others: ReturnedAnswer[];
  /** Who filled it in, as the form says; empty where it does not. */
  name: string;
  /** How many fields were found by their names, and how many by the headings beside or above them only. */
  byName: number;
  byHeading: number;
}

/**
 * Every answer in its field: by the names of the form fields, and where a word processor dropped those, by the headings
 * beside or above the text.
 */
export function answersIn(file: ReturnedFile, form: ReturnForm): ReturnedAnswers {
  const fields = form.sections.flatMap((section) => section.fields);
  const page = pageOf(file, fields);
  let byName = 0;
  let byHeading = 0;
  const answers = fields.map((field): ReturnedAnswer => {
    const named = namedText(file, page, { tag: tagOfField(form.kind, field.fieldId), field });
    const headed = named === null ? headedText(page, field) : null;
    if (named !== null) byName += 1;
    if (headed !== null) byHeading += 1;
    return { fieldId: field.fieldId, label: field.label, text: named ?? headed ?? '' };
  });
  return { answers, others: othersIn(file, form, fields), name: nameIn(file, form, page), byName, byHeading };
}

/** How many headings of a form a file holds; tells which form a file without any names is. */
export function headingsFound(file: ReturnedFile, form: ReturnForm): number {
  const fields = form.sections.flatMap((section) => section.fields);
  const page = pageOf(file, fields);
  return fields.filter((field) => headingAt(page, field) >= 0).length;
}

/** The text of a field by its name; null where no field of that name is left. */
function namedText(
  file: ReturnedFile,
  page: Page,
  { tag, field }: { tag: string; field: FormField },
): string | null {
  const controls = file.controls.filter((control) => control.tag === tag && control.isTicked === null);
  const texts = controls.map((control) => withoutHint(wholeText(file, control), field.hint));
  const written = [...new Set(texts.filter((text) => text !== ''))].join('\n');
  if (field.kind !== 'choice') return controls.length === 0 ? null : written;
  const ticks = field.choices.map((_, index) =>
    file.controls.filter((control) => control.tag === `${tag}.${index + 1}`),
  );
  if (ticks.every((found) => found.length === 0)) return null;
  // Whoever types an x over a box takes its field away, and the x is all that is left of it.
  const typed = ticksIn(headedLines(page, field), field).chosen;
  const chosen = field.choices.filter(
    (choice, index) =>
      typed.includes(choice) || ticks[index]?.some(({ isTicked }) => isTicked === true) === true,
  );
  return [...chosen, ...(written === '' ? [] : [written])].join('; ');
}

/** Somebody who clicks beside a field writes beside it; where a cell holds one field only, all of its text counts. */
function wholeText(file: ReturnedFile, control: ReturnedFile['controls'][number]): string {
  const { cell } = control;
  if (cell === null) return control.text;
  const company = file.controls.filter((other) => other.cell?.index === cell.index);
  return company.length === 1 ? textOfCell(file.lines, cell.index) : control.text;
}

interface Page {
  lines: ReturnedLine[];
  fields: readonly FormField[];
  /** For each line the field whose heading it is; -1 for none. */
  headingOf: number[];
}

function pageOf({ lines }: ReturnedFile, fields: readonly FormField[]): Page {
  const labels = fields.map(({ label }) => foldText(label));
  const firstInCell = lines.map(({ cell }, at) => cell === null || lines[at - 1]?.cell?.index !== cell.index);
  let last = -1;
  const taken = new Set<number>();
  const headingOf = lines.map(({ text }, at) => {
    if (firstInCell[at] !== true) return -1;
    const folded = foldText(text);
    const found = labels.findIndex(
      (label, index) =>
        !taken.has(index) && label !== '' && (folded === label || inlineAnswer(text, label) !== null),
    );
    // A word of an answer that happens to be a heading does not jump back.
    if (found < 0 || found < last) return -1;
    last = found;
    taken.add(found);
    return found;
  });
  return { lines, fields, headingOf };
}

function headingAt(page: Page, field: FormField): number {
  return page.headingOf.indexOf(page.fields.indexOf(field));
}

/** The text under or beside a heading; null where the heading is gone. */
function headedText(page: Page, field: FormField): string | null {
  if (headingAt(page, field) < 0) return null;
  const text = headedLines(page, field);
  if (field.kind !== 'choice') return withoutHint(text, field.hint);
  const { chosen, other } = ticksIn(text, field);
  return [...chosen, ...(other === '' ? [] : [other])].join('; ');
}

function headedLines(page: Page, field: FormField): string {
  const at = headingAt(page, field);
  const line = page.lines[at];
  if (!line) return '';
  const parts = line.cell === null ? linesUnder(page, at, field) : linesBeside(page, line.cell);
  return parts.join('\n').trim();
}

function linesBeside({ lines }: Page, cell: ReturnedCell): string[] {
  return lines.filter((line) => isIn(line, cell.index + 1)).map(({ text }) => text);
}

function linesUnder({ lines, headingOf }: Page, at: number, { label, guide }: FormField): string[] {
  const rest = lines.slice(at + 1);
  const next = headingOf.slice(at + 1).findIndex((found) => found >= 0);
  const own = (next < 0 ? rest : rest.slice(0, next))
    .filter(({ text }) => !ENDING.test(text))
    .map(({ text }) => text);
  const inline = inlineAnswer(lines[at]?.text ?? '', foldText(label));
  const under = own.filter((text, index) => index > 1 || foldText(text) !== foldText(guide));
  return inline === null ? under : [inline, ...under];
}

/** The locked line with which a form ends. */
const ENDING = /^Form [WQH]-[2-9A-Z]{5}-[2-9A-Z]{5}-[2-9A-Z]\. /u;

/** `Situation: since spring …` and `Situation – since spring …`, as people write in a mail. */
function inlineAnswer(text: string, label: string): string | null {
  const found = /^([^:–\t]{2,60})(?::|\t| –)\s*(\S[\s\S]*)$/u.exec(text);
  return found && foldText(found[1] ?? '') === label ? (found[2] ?? '') : null;
}

function textOfCell(lines: readonly ReturnedLine[], index: number): string {
  return lines
    .filter((line) => isIn(line, index))
    .map(({ text }) => text)
    .join('\n')
    .trim();
}

/** The hint is no answer; what was typed behind it is. */
function withoutHint(text: string, hint: string): string {
  const trimmed = text.trim();
  if (hint === '' || foldText(hint) === '') return trimmed;
  if (foldText(trimmed) === foldText(hint)) return '';
  return trimmed.startsWith(`${hint}\n`) || trimmed.endsWith(`\n${hint}`)
    ? trimmed.replace(hint, '').trim()
    : trimmed;
}

/** A box as it is printed, or what somebody typed in its place: an x, a tick or a cross alone before the words. */
const BOX = '[☐☑☒✓✔✗✘■□]|\\[[ xX✓✔]?\\]|\\([ xX✓✔]?\\)|(?<![\\p{L}\\p{N}])[xX×](?=\\s)';
const TICKED = /^(?:[☑☒✓✔✗✘■xX×]|[[(][xX✓✔][\])])/u;

/** Boxes with their words, and what else was written; without boxes, the choices that are named. */
function ticksIn(text: string, { choices, hint }: FormField): { chosen: string[]; other: string } {
  let rest = text.replace(/\u00A0/gu, ' ');
  if (!new RegExp(BOX, 'u').test(rest)) {
    return chosenIn(choices, withoutHint(rest, hint));
  }
  const take = (marks: string, choice: string): string | null => {
    const words = choice.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
    const found = new RegExp(`${marks}(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu').exec(rest);
    if (!found) return null;
    rest = rest.slice(0, found.index) + rest.slice(found.index + found[0].length);
    return found[0];
  };
  // Beside a box there may be an x that was typed in its place.
  const marked = choices.map((choice) => take(`(?:(?:${BOX})\\s*)+`, choice));
  // What is printed without a box, because somebody took the box out of the row, is no other answer.
  if (choices.every((choice) => foldText(text).includes(foldText(choice))))
    for (const [index, choice] of choices.entries()) if (marked[index] === null) take('', choice);
  const chosen = choices.filter((_, index) =>
    [...(marked[index] ?? '').matchAll(new RegExp(BOX, 'gu'))].some(([box]) => TICKED.test(box)),
  );
  return { chosen, other: withoutHint(rest.replace(/^[\s,;]+/u, '').trim(), hint) };
}

function othersIn(
  { controls }: ReturnedFile,
  form: ReturnForm,
  fields: readonly FormField[],
): ReturnedAnswer[] {
  const known = fields.map(({ fieldId }) => tagOfField(form.kind, fieldId));
  const own = [tagOfField(form.kind, NAME_FIELD), tagOfField(form.kind, 'code.')];
  return controls
    .filter(({ tag }) => tag.startsWith(`${form.kind}.`) && !own.some((start) => tag.startsWith(start)))
    .filter(({ tag }) => !known.some((one) => tag === one || tag.startsWith(`${one}.`)))
    .filter(({ text, isTicked }) => isTicked === null && text.trim() !== '')
    .map(({ tag, name, text }) => ({
      fieldId: tag.slice(form.kind.length + 1),
      label: name,
      text: text.trim(),
    }));
}

const NAME_LABEL = 'for';
const OTHER_LABELS = ['please send it by', 'to'];

/** By its field; else in the row under its label, or beside it in large print. */
function nameIn(file: ReturnedFile, form: ReturnForm, { lines }: Page): string {
  const tag = tagOfField(form.kind, NAME_FIELD);
  const control = file.controls.find((one) => one.tag === tag);
  if (control) return oneLine(control.text);
  const cell = lines.find(({ text, cell: at }) => at !== null && foldText(text) === NAME_LABEL)?.cell;
  if (!cell) return '';
  const beside = textOfCell(lines, cell.index + 1);
  if (beside !== '' && !OTHER_LABELS.includes(foldText(beside))) return oneLine(beside);
  const under = lines.find(({ cell: at }) => at?.row === cell.row + 1 && at.column === cell.column)?.cell;
  return under ? oneLine(textOfCell(lines, under.index)) : '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** In a cell, or in a table that somebody put into it. */
function isIn({ cell, outer = [] }: ReturnedLine, index: number): boolean {
  return cell?.index === index || outer.includes(index);
}
