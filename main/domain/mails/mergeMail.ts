import { mailLine } from './mailLine.ts';
import type { MailField, MailText, MailValues } from './mailText.ts';

/** An e-mail as it will be, and what could not be said in it. */
export interface MergedMail {
  subject: string;
  /** Lines end in `\n`, paragraphs stand apart by an empty line. */
  body: string;
  /** Fields without a value whose sentence was left out or worded differently. */
  missing: MailField[];
}

/** Longer than any subject; mail programs cut far earlier. */
const LONGEST_SUBJECT = 200;

/** Fills a text in. A value that is not known never leaves a hole: its sentence takes another wording or is left out. */
export function mergeMail(text: Pick<MailText, 'subject' | 'body'>, values: MailValues): MergedMail {
  const missing = new Set<string>();
  const subject = firstFilled(text.subject, values, missing) ?? '';
  const paragraphs = text.body.map((sentences) =>
    sentences.flatMap((sentence) => firstFilled(wordingsOf(sentence), values, missing) ?? []).join(' '),
  );
  return {
    subject: shortened(subject),
    body: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
    // The boundary: a test holds every field of the library against the list of fields.
    missing: [...missing] as MailField[],
  };
}

/** The fields that a text names, without those it can do without. */
export function fieldsOf(text: Pick<MailText, 'subject' | 'body'>): string[] {
  const wordings = [text.subject, ...text.body.flat().map(wordingsOf)].flat();
  return [
    ...new Set(wordings.flatMap((wording) => [...wording.matchAll(FIELD)].map(([, name]) => name ?? ''))),
  ];
}

const FIELD = /\{\{([\w.]+)(\?)?\}\}/g;

function wordingsOf(sentence: string | string[]): string[] {
  return typeof sentence === 'string' ? [sentence] : sentence;
}

function firstFilled(wordings: readonly string[], values: MailValues, missing: Set<string>): string | null {
  for (const wording of wordings) {
    const unknown = [...wording.matchAll(FIELD)].filter(([, name]) => valueOf(values, name ?? '') === null);
    // In one pass: what somebody is called is never read as a field itself.
    if (unknown.length === 0)
      return wording
        .replace(FIELD, (_all, name: string) => valueOf(values, name) ?? '')
        .replace(/([.!?…])\.(?=\s|$)/gu, '$1');
    for (const [, name, isOptional] of unknown) if (isOptional === undefined) missing.add(name ?? '');
  }
  return null;
}

/** On one line, without what no e-mail may hold; null where nothing is left. */
function valueOf(values: MailValues, name: string): string | null {
  const value = Object.hasOwn(values, name) ? values[name as MailField] : null;
  if (value === null || value === undefined) return null;
  const plain = mailLine(value);
  return plain === '' ? null : plain;
}

function shortened(subject: string): string {
  if (subject.length <= LONGEST_SUBJECT) return subject;
  return `${subject
    .slice(0, LONGEST_SUBJECT - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
