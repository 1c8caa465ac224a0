import { failure, success } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { FORM_PROPERTIES } from '#domain/forms/returnFormHandout';
import { formCodesIn } from '#domain/forms/formCode';
import type { ReturnedFile } from '#domain/forms/returnedFile';
import { isBinary } from '#domain/registration/refusedFile';
import { clean, cleanLine } from '../cleanText.ts';
import { openPackage } from './openPackage.ts';
import type { PackageTrouble } from './openPackage.ts';
import { readOpenText } from './readOpenText.ts';
import { readWordText } from './readWordText.ts';
import type { WordText } from './readWordText.ts';
import { readXmlSafely, UnsafeXml } from './readXmlSafely.ts';

/** A larger file is refused unread. */
export const RETURNED_LIMIT_BYTES = 20 * 1024 * 1024;

/**
 * Reads a file that somebody sent back: its words, its form fields and what it says about itself. Word files, OpenDocument
 * texts and plain text are read; nothing in them is run, followed or unpacked further. Everything else is refused with a
 * sentence that says what to do.
 */
export function readReturned(bytes: Uint8Array, fileName: string): Answer<ReturnedFile> {
  if (bytes.length === 0) return refused('The file is empty.', ASK_AGAIN);
  if (bytes.length > RETURNED_LIMIT_BYTES)
    return refused('The file is larger than 20 MB, which no form is; it was not read.', ASK_AGAIN);
  if (startsWith(bytes, 'PK')) return readPackage(bytes, fileName);
  const foreign = FOREIGN.find(({ mark }) => startsWith(bytes, mark));
  if (foreign) return refused(foreign.what(bytes), foreign.advice);
  if (isBinary(bytes)) return refused('The file is no document that can be read.', ASK_AGAIN);
  return success(plainText(bytes, fileName));
}

const ASK_AGAIN = 'Ask for the form again as a Word file, or type the answers in.';
const SAVE_AS_WORD = 'Open it in a word processor, save it as a Word document (.docx), and drop that file.';
const TYPE_IT = 'Open it and type the answers in, or ask for the form as a Word file.';

const FOREIGN: readonly { mark: string; what: (bytes: Uint8Array) => string; advice: string }[] = [
  { mark: '%PDF', what: () => 'It is a PDF, from which fields cannot be read.', advice: TYPE_IT },
  {
    mark: '\u00D0\u00CF\u0011\u00E0',
    what: (bytes) =>
      includesWide(bytes, 'EncryptedPackage')
        ? 'It is protected by a password.'
        : 'It is a Word file of the old kind (.doc), which is not opened here.',
    advice: SAVE_AS_WORD,
  },
  { mark: '{\\rtf', what: () => 'It is a text in rich text format (RTF).', advice: SAVE_AS_WORD },
  { mark: '\u0089PNG', what: () => 'It is a picture.', advice: TYPE_IT },
  { mark: '\u00FF\u00D8\u00FF', what: () => 'It is a picture.', advice: TYPE_IT },
  { mark: 'GIF8', what: () => 'It is a picture.', advice: TYPE_IT },
  { mark: '\u0000\u0000\u0000', what: () => 'It is a picture or a recording.', advice: TYPE_IT },
  { mark: '<', what: () => 'It is a web page or XML and not a document.', advice: SAVE_AS_WORD },
];

function refused(what: string, advice: string): Answer<never> {
  return failure('file', `${what} Nothing was changed. ${advice}`);
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return Array.from(mark).every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

function includesWide(bytes: Uint8Array, word: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(Array.from(word).join('\u0000'));
}

function isWanted(name: string): boolean {
  return /^(word\/(document|header\d*|footer\d*)\.xml|docProps\/(core|custom)\.xml|content\.xml|meta\.xml|styles\.xml)$/.test(
    name,
  );
}

const TROUBLES: Record<PackageTrouble, string> = {
  damaged: 'The file is damaged: it ends too early or its parts do not fit together.',
  locked: 'The file is protected by a password.',
  'too-large': 'The file unpacks to far more than any form holds, so it was left closed.',
};

function readPackage(bytes: Uint8Array, fileName: string): Answer<ReturnedFile> {
  const opened = openPackage(bytes, isWanted);
  if (opened.kind === 'shut') return refused(TROUBLES[opened.trouble], ASK_AGAIN);
  const { parts, names } = opened;
  try {
    const document = parts.get('word/document.xml');
    if (document) return success(wordFile(document, { fileName, parts, names }));
    const content = parts.get('content.xml');
    if (content) return success(openFile(content, { fileName, parts, names }));
  } catch (error) {
    if (!(error instanceof UnsafeXml)) throw error;
    return refused(
      'The file is damaged or was made to look like a form; its text cannot be read.',
      ASK_AGAIN,
    );
  }
  const isFolder = names.some((name) => /\.(docx|odt|pdf)$/i.test(name));
  return isFolder
    ? refused('It is a zip with files in it.', 'Unpack it and drop the files.')
    : refused('It is a zipped file, but no Word document.', ASK_AGAIN);
}

interface Package {
  fileName: string;
  parts: ReadonlyMap<string, Uint8Array>;
  names: readonly string[];
}

function wordFile(document: Uint8Array, { fileName, parts, names }: Package): ReturnedFile {
  const body = readWordText(document);
  const around = [...parts]
    .filter(([name]) => /^word\/(header|footer)/.test(name))
    .map(([, bytes]) => readWordText(bytes));
  const properties = namedValues(parts.get('docProps/custom.xml'), 'property');
  return {
    fileName,
    identity: identityOf(properties),
    codes: codesOf(body, around),
    author: cleanLine(namedValues(parts.get('docProps/core.xml'), null).get('dc:creator') ?? '', 200),
    lines: body.lines,
    controls: body.controls,
    oddities: odditiesOf(body.hasTrackedChanges, names),
  };
}

function openFile(content: Uint8Array, { fileName, parts, names }: Package): ReturnedFile {
  const body = readOpenText(content);
  const styles = parts.get('styles.xml');
  const around = styles ? [{ ...readOpenText(styles), controls: [] }] : [];
  const meta = parts.get('meta.xml');
  return {
    fileName,
    identity: identityOf(namedValues(meta, 'meta:user-defined')),
    codes: codesOf({ ...body, controls: [] }, around),
    author: cleanLine(
      namedValues(meta, null).get('dc:creator') ?? namedValues(meta, null).get('meta:initial-creator') ?? '',
      200,
    ),
    lines: body.lines,
    controls: [],
    oddities: odditiesOf(body.hasTrackedChanges, names),
  };
}

function plainText(bytes: Uint8Array, fileName: string): ReturnedFile {
  const text = clean(new TextDecoder().decode(bytes), 200_000);
  return {
    fileName,
    identity: null,
    codes: formCodesIn(text),
    author: '',
    lines: text.split('\n').map((line) => ({ text: line, cell: null })),
    controls: [],
    oddities: ['It is plain text; answers were found under their headings.'],
  };
}

/** Those in the text come first: they were pasted with it, while a footer belongs to the file. */
function codesOf(
  body: Pick<WordText, 'lines' | 'controls'>,
  around: readonly Pick<WordText, 'lines'>[],
): string[] {
  const text = [
    ...body.controls.map(({ tag }) => tag),
    ...body.lines.map((line) => line.text),
    ...around.flatMap(({ lines }) => lines.map((line) => line.text)),
  ];
  return formCodesIn(text.join('\n'));
}

function odditiesOf(hasTrackedChanges: boolean, names: readonly string[]): string[] {
  return [
    ...(names.some((name) => /(^|\/)vbaProject\.bin$|^Basic\//i.test(name))
      ? ['There are macros in the file; they were not run.']
      : []),
    ...(hasTrackedChanges ? ['Tracked changes were read as if they had been accepted.'] : []),
    ...(names.includes('word/comments.xml') ? ['There are comments in the file; they were not read.'] : []),
  ];
}

/** The values of elements by their `name` attribute, or by the element’s own name. */
function namedValues(bytes: Uint8Array | undefined, element: string | null): Map<string, string> {
  const values = new Map<string, string>();
  if (!bytes) return values;
  let name: string | null = null;
  let value = '';
  readXmlSafely(bytes, {
    open: (opened, attributes) => {
      if (element !== null && opened !== element) return;
      name = element === null ? opened : (attributes['name'] ?? attributes['meta:name'] ?? '');
      value = '';
    },
    text: (piece) => {
      value += piece;
    },
    close: (closed) => {
      if (name === null || (element !== null && closed !== element)) return;
      if (!values.has(name)) values.set(name, value.trim());
      name = null;
    },
  });
  return values;
}

function identityOf(properties: ReadonlyMap<string, string>): ReturnedFile['identity'] {
  const [kind, eventId, personId] = [
    FORM_PROPERTIES.kind,
    FORM_PROPERTIES.eventId,
    FORM_PROPERTIES.personId,
  ].map((name) => cleanLine(properties.get(name) ?? '', 200));
  return kind && eventId && personId ? { kind, eventId, personId } : null;
}
