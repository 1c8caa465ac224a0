import { SaxesParser } from 'saxes';

/** What to do with each tag and text of an XML part; names come without their prefix. */
export interface XmlReader {
  open?: (name: string, attribute: (name: string) => string | undefined) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
  /** True once nothing more is wanted. */
  isDone?: () => boolean;
}

/** Walks an XML part. Throws when it is no XML, and for a document type, in which XML bombs are made. */
export function walkXml(bytes: Uint8Array, reader: XmlReader): void {
  const text = decoded(bytes);
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw new Error('A document type has no place in a workbook');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    reader.open?.(localName(name), (wanted) => attributes[wanted]),
  );
  parser.on('closetag', ({ name }) => reader.close?.(localName(name)));
  parser.on('text', (piece) => reader.text?.(piece));
  for (let at = 0; at < text.length; at += CHUNK) {
    if (reader.isDone?.()) return;
    parser.write(text.slice(at, at + CHUNK));
  }
  parser.close();
}

const CHUNK = 65_536;

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
