import { SaxesParser } from 'saxes';

/** Somebody else’s XML: no document types, so no entities that grow, and never deeper than a page can be. */
export interface XmlListeners {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text: (piece: string) => void;
  close: (name: string) => void;
}

/** What makes a part unreadable. */
export class UnsafeXml extends Error {}

const DEEPEST = 1000;

/**
 * Reads a part and throws `UnsafeXml` where it is damaged or declares a document type. Elements of the main namespace
 * are told under `prefix`, whatever prefix the file gives them.
 */
export function readXmlSafely(
  bytes: Uint8Array,
  { open, text, close }: XmlListeners,
  main?: { prefix: string; namespaces: readonly string[] },
): void {
  const parser = new SaxesParser();
  const stop = (message: string): never => {
    throw new UnsafeXml(message);
  };
  let depth = 0;
  let foreign: string | null = null;
  const named = (name: string) =>
    foreign !== null && name.startsWith(foreign)
      ? `${main?.prefix ?? ''}:${name.slice(foreign.length)}`
      : name;
  parser.on('error', (error) => stop(error.message));
  parser.on('doctype', () => stop('It declares a document type.'));
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST) stop('It is nested too deeply.');
    if (depth === 1 && main) foreign = otherPrefix(tag.attributes, main);
    open(named(tag.name), foreign === null ? tag.attributes : renamed(tag.attributes, named));
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', (tag) => {
    depth -= 1;
    close(named(tag.name));
  });
  parser.write(new TextDecoder(encodingOf(bytes)).decode(bytes)).close();
}

/** `ns0:` where the root binds the main namespace to another prefix than the usual one. */
function otherPrefix(
  attributes: Readonly<Record<string, string>>,
  { prefix, namespaces }: { prefix: string; namespaces: readonly string[] },
): string | null {
  const bound = Object.entries(attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && namespaces.includes(value),
  )?.[0];
  return bound === undefined || bound === `xmlns:${prefix}` ? null : `${bound.slice('xmlns:'.length)}:`;
}

function renamed(
  attributes: Readonly<Record<string, string>>,
  named: (name: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [named(name), value]));
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
