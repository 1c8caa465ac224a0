import { clean, isRightToLeft } from '../cleanText.ts';

/** Puts personal values into the text of a template, one copy at a time, without building anything again. */

type Chunk =
  | { kind: 'text'; text: string }
  | { kind: 'value'; name: string }
  /** Stays only where the value that follows is written from right to left. */
  | { kind: 'flag'; name: string; text: string }
  /** The number of a form field, which must not occur twice in a file. */
  | { kind: 'number'; value: number };

export interface Splice {
  /** The whole text with the values of one copy. */
  one: (values: Readonly<Record<string, string>>) => string;
  /** One text with all copies, each a section of its own that starts on a new page. */
  all: (copies: readonly Readonly<Record<string, string>>[]) => string;
}

const SPECIAL = /\uE000([^\uE000\uE001]*)\uE001|<w:(?:rtl|bidi)\/>|<w:id w:val="(\d+)"\/>/g;
const NEXT_TEXT = /<w:t(?: [^>]*)?>(?:\uE000([^\uE000\uE001]*)\uE001)?/g;
const NUMBERS_PER_COPY = 200;

/** Reads a template once; what comes back splices any number of copies. */
export function spliceOf(documentXml: string): Splice {
  const bodyAt = documentXml.indexOf('<w:body>') + '<w:body>'.length;
  const sectionAt = documentXml.lastIndexOf('<w:sectPr');
  const bodyEnd = documentXml.lastIndexOf('</w:body>');
  const head = documentXml.slice(0, bodyAt);
  const section = documentXml.slice(sectionAt, bodyEnd);
  const tail = documentXml.slice(bodyEnd);
  const chunks = chunksOf(documentXml.slice(bodyAt, sectionAt));
  return {
    one: (values) => [head, fill(chunks, values, 0), section, tail].join(''),
    all: (copies) => {
      const bodies = copies.map((values, index) => {
        const body = fill(chunks, values, index);
        return index === copies.length - 1 ? body : endingSection(body, section);
      });
      return [head, ...bodies, section, tail].join('');
    },
  };
}

function chunksOf(body: string): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  const text = (until: number) => {
    if (until > at) chunks.push({ kind: 'text', text: body.slice(at, until) });
  };
  for (const found of body.matchAll(SPECIAL)) {
    const chunk = chunkOf(body, found);
    if (chunk === null) continue;
    text(found.index);
    chunks.push(chunk);
    at = found.index + found[0].length;
  }
  text(body.length);
  return chunks;
}

function chunkOf(body: string, found: RegExpExecArray): Chunk | null {
  const [text, name, id] = found;
  if (name !== undefined) return { kind: 'value', name };
  if (id !== undefined) return { kind: 'number', value: Number(id) };
  NEXT_TEXT.lastIndex = found.index;
  const next = NEXT_TEXT.exec(body);
  return next?.[1] === undefined ? null : { kind: 'flag', name: next[1], text };
}

function fill(chunks: readonly Chunk[], values: Readonly<Record<string, string>>, copy: number): string {
  const cleaned = new Map<string, string>();
  const valueOf = (name: string) => {
    const known = cleaned.get(name) ?? clean(Object.hasOwn(values, name) ? (values[name] ?? '') : '');
    cleaned.set(name, known);
    return known;
  };
  return chunks
    .map((chunk) => {
      switch (chunk.kind) {
        case 'text':
          return chunk.text;
        case 'value':
          return escaped(valueOf(chunk.name));
        case 'flag':
          return isRightToLeft(valueOf(chunk.name)) ? chunk.text : '';
        case 'number':
          return `<w:id w:val="${chunk.value + copy * NUMBERS_PER_COPY}"/>`;
      }
    })
    .join('');
}

/** Character data of a run; a line feed becomes a break. */
function escaped(value: string): string {
  return value
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\t/g, ' ')
    .replace(/\n/g, '</w:t><w:br/><w:t xml:space="preserve">');
}

/** The last paragraph of every copy is a hair of air; the end of its section goes into it. */
function endingSection(body: string, section: string): string {
  const at = body.lastIndexOf('</w:pPr>');
  return `${body.slice(0, at)}${section}${body.slice(at)}`;
}
