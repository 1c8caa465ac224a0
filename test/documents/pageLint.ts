import { doubled } from './packageLint.ts';
import type { Parts } from './packageLint.ts';
import { descendant, descendants } from './xmlTree.ts';
import type { XmlNode } from './xmlTree.ts';

/** What a Word file lacks for people who read it aloud or go through it by its headings. */
export function pageComplaints(parts: Parts): string[] {
  const document = parts.get('word/document.xml');
  if (!document) return ['word/document.xml is missing'];
  return [
    ...bookmarks(document),
    ...pictures(document),
    ...headers(document),
    ...headings(document),
    ...controls(document),
    ...language(parts),
  ];
}

function bookmarks(root: XmlNode): string[] {
  const all = descendants(root, 'w:bookmarkStart');
  const names = all.map((node) => node.attributes['w:name'] ?? '');
  return [
    ...doubled(names).map((name) => `bookmark ${name} stands twice`),
    ...doubled(all.map((node) => node.attributes['w:id'] ?? '')).map(
      (id) => `bookmark id ${id} stands twice`,
    ),
    ...names.filter((name) => name.length > 40).map((name) => `bookmark ${name} is longer than 40 letters`),
  ];
}

function pictures(root: XmlNode): string[] {
  const all = descendants(root, 'wp:docPr');
  return [
    ...doubled(all.map((node) => node.attributes['id'] ?? '')).map((id) => `drawing id ${id} stands twice`),
    ...all
      .filter((node) => (node.attributes['descr'] ?? '').trim() === '')
      .filter((node) => descendants(node, 'adec:decorative').length === 0)
      .map((node) => `drawing ${node.attributes['name'] ?? ''} has no alternative text`),
  ];
}

/** A table says what it holds, and one with several rows repeats its first on every page. */
function headers(root: XmlNode): string[] {
  return descendants(root, 'w:tbl').flatMap((table) => {
    const rows = table.children.filter((child) => child.name === 'w:tr');
    const [first] = rows;
    const hasHeader = first !== undefined && descendants(first, 'w:tblHeader').length > 0;
    return rows.length > 2 && !hasHeader ? ['a table without a header row'] : [];
  });
}

function headings(root: XmlNode): string[] {
  let last = 0;
  const complaints: string[] = [];
  for (const style of descendants(root, 'w:pStyle')) {
    const level = Number(/^Heading(\d)$/.exec(style.attributes['w:val'] ?? '')?.[1] ?? 0);
    if (level === 0) continue;
    if (level > last + 1) complaints.push(`a heading of level ${String(level)} after level ${String(last)}`);
    last = level;
  }
  return complaints;
}

function controls(root: XmlNode): string[] {
  const ids = descendants(root, 'w:sdtPr').flatMap(
    (node) => descendant(node, 'w:id')?.attributes['w:val'] ?? [],
  );
  return doubled(ids).map((id) => `form field id ${id} stands twice`);
}

function language(parts: Parts): string[] {
  const styles = parts.get('word/styles.xml');
  const defaults = styles && descendant(styles, 'w:docDefaults');
  const found = defaults && descendant(defaults, 'w:lang')?.attributes['w:val'];
  return found ? [] : ['the document has no language'];
}
