import { SaxesParser } from 'saxes';

/** An element of a package part, as an independent parser reads it. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  /** The text directly inside. */
  text: string;
}

/** The root of a document, or the parser's complaints about it. */
export function readXml(xml: string): { root: XmlNode; complaints: string[] } {
  const complaints: string[] = [];
  const root: XmlNode = { name: '#document', attributes: {}, children: [], text: '' };
  const open: XmlNode[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => complaints.push(error.message));
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([name, attribute]) => [name, attribute.value]),
    );
    const node = { name: tag.name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return { root, complaints };
}

/** Every element below a node in document order, whole tree or those of a name. */
export function descendants(node: XmlNode, name?: string): XmlNode[] {
  return node.children.flatMap((child) => [
    ...(name === undefined || child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The first element of a name below a node. */
export function descendant(node: XmlNode, name: string): XmlNode | undefined {
  return descendants(node, name)[0];
}

/** All the text below a node. */
export function textOf(node: XmlNode): string {
  return node.text + node.children.map(textOf).join('');
}
