import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A Word file as somebody else's reader sees it: neither the writer's library nor the writer's zip is used. */
export interface ReadPages {
  /** Paragraphs of the body in order, tabs and breaks as white space; empty ones left out. */
  paragraphs: string[];
  footer: string;
  /** Style ids of the paragraphs that have one, in order. */
  styles: string[];
  title: string;
  /** Numbers and names of form fields. */
  fields: { id: string; name: string }[];
  bookmarks: string[];
  sections: number;
  tables: { captions: number; headers: number; count: number };
  /** Paragraphs that are written from right to left, by their text. */
  backwards: string[];
  parts: string[];
}

/** Reads a Word file; throws where a part is not well-formed XML. */
export function readPages(bytes: Uint8Array): ReadPages {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  for (const name of names)
    if (/\.(xml|rels)$/.test(name)) parse(strFromU8(parts[name] ?? new Uint8Array()), {});
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const pages: ReadPages = {
    paragraphs: [],
    footer: '',
    styles: [],
    title: '',
    fields: [],
    bookmarks: [],
    sections: 0,
    tables: { captions: 0, headers: 0, count: 0 },
    backwards: [],
    parts: names,
  };
  readBody(text('word/document.xml'), pages);
  for (const name of names.filter((one) => one.startsWith('word/footer'))) pages.footer += textOf(text(name));
  pages.title = /<dc:title>([^<]*)<\/dc:title>/.exec(text('docProps/core.xml'))?.[1] ?? '';
  return pages;
}

function readBody(xml: string, pages: ReadPages): void {
  let words: string | null = null;
  let isBackwards = false;
  let isText = false;
  let fieldName = '';
  parse(xml, {
    open: (name, attributes) => {
      if (name === 'w:p') [words, isBackwards] = ['', false];
      if (name === 'w:bidi') isBackwards = true;
      if (name === 'w:t') isText = true;
      if (name === 'w:tab' || name === 'w:br') words = `${words ?? ''} `;
      if (name === 'w:pStyle') pages.styles.push(attributes['w:val'] ?? '');
      if (name === 'w:alias') fieldName = attributes['w:val'] ?? '';
      if (name === 'w:id' && attributes['w:val'] !== undefined)
        pages.fields.push({ id: attributes['w:val'], name: fieldName });
      if (name === 'w:bookmarkStart') pages.bookmarks.push(attributes['w:name'] ?? '');
      if (name === 'w:sectPr') pages.sections += 1;
      if (name === 'w:tbl') pages.tables.count += 1;
      if (name === 'w:tblCaption') pages.tables.captions += 1;
      if (name === 'w:tblHeader') pages.tables.headers += 1;
    },
    text: (piece) => {
      if (isText && words !== null) words += piece;
    },
    close: (name) => {
      if (name === 'w:t') isText = false;
      if (name !== 'w:p' || words === null) return;
      const paragraph = words.trim();
      if (paragraph !== '') pages.paragraphs.push(paragraph);
      if (paragraph !== '' && isBackwards) pages.backwards.push(paragraph);
      words = null;
    },
  });
}

function textOf(xml: string): string {
  let words = '';
  let isText = false;
  parse(xml, {
    open: (name) => {
      isText = name === 'w:t';
    },
    text: (piece) => {
      if (isText) words += piece;
    },
    close: () => {
      isText = false;
    },
  });
  return words;
}

interface Listeners {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (piece: string) => void;
  close?: (name: string) => void;
}

function parse(xml: string, { open, text, close }: Listeners): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => open?.(tag.name, tag.attributes));
  parser.on('text', (piece) => text?.(piece));
  parser.on('closetag', (tag) => close?.(tag.name));
  parser.write(xml).close();
}
