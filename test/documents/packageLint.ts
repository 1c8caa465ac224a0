import { strFromU8, unzipSync } from 'fflate';
import { pageComplaints } from './pageLint.ts';
import { slideComplaints } from './slideLint.ts';
import { descendants, readXml, textOf } from './xmlTree.ts';
import type { XmlNode } from './xmlTree.ts';

/** The parts of a package by name, XML as trees. */
export type Parts = ReadonlyMap<string, XmlNode>;

/**
 * What is wrong with a PowerPoint or Word file that a schema cannot see. Reads it with a zip and an XML library that
 * the writers do not use. An empty list: nothing found.
 */
export function packageLint(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const complaints: string[] = [];
  const parts = new Map<string, XmlNode>();
  for (const [name, data] of Object.entries(files)) {
    if (name.endsWith('/')) complaints.push(`${name}: a folder entry`);
    if (!/\.(xml|rels)$/.test(name)) continue;
    const { root, complaints: found } = readXml(strFromU8(data));
    complaints.push(...found.map((message) => `${name}: ${message}`));
    parts.set(name, root);
  }
  if (names[0] !== '[Content_Types].xml') complaints.push('[Content_Types].xml is not the first entry');
  const kindComplaints = parts.has('ppt/presentation.xml') ? slideComplaints : pageComplaints;
  return [
    ...complaints,
    ...[...parts].flatMap(([name, root]) => oddValues(root).map((found) => `${name}: ${found}`)),
    ...contentTypes(parts, names),
    ...relationships(parts, names),
    ...properties(parts),
    ...kindComplaints(parts),
  ];
}

/** Values that come from a mistake in a program, not from a person. */
function oddValues(root: XmlNode): string[] {
  return descendants(root).flatMap((node) => {
    const attributes = Object.entries(node.attributes)
      .filter(([, value]) => /^(NaN|undefined|null|-?Infinity|\[object Object\])$/.test(value))
      .map(([name, value]) => `<${node.name} ${name}="${value}">`);
    const text = /\[object Object\]|[\uE000\uE001\uFFFE\uFFFF]|^(undefined|null|NaN)$/.exec(node.text);
    return text ? [...attributes, `<${node.name}> holds ${JSON.stringify(text[0])}`] : attributes;
  });
}

function contentTypes(parts: Parts, names: readonly string[]): string[] {
  const root = parts.get('[Content_Types].xml');
  if (!root) return ['[Content_Types].xml is missing'];
  const overrides = descendants(root, 'Override').map((node) => (node.attributes['PartName'] ?? '').slice(1));
  const types = [...descendants(root, 'Override'), ...descendants(root, 'Default')];
  const defaults = descendants(root, 'Default').map((node) => node.attributes['Extension'] ?? '');
  return [
    ...overrides
      .filter((part) => !names.includes(part))
      .map((part) => `a type for ${part}, which is missing`),
    ...doubled(overrides).map((part) => `two types for ${part}`),
    ...names
      .filter((name) => name !== '[Content_Types].xml' && !name.endsWith('/') && !overrides.includes(name))
      .filter((name) => !defaults.includes(name.split('.').at(-1) ?? ''))
      .map((name) => `${name} has no type`),
    ...types
      .filter((node) => node.attributes['ContentType'] === 'image/jpg')
      .map(() => 'image/jpg is no media type'),
  ];
}

function relationships(parts: Parts, names: readonly string[]): string[] {
  const themes: string[] = [];
  const complaints = [...parts].flatMap(([name, root]) => {
    if (!name.endsWith('.rels')) return [];
    const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
    const all = descendants(root, 'Relationship');
    const ids = all.map((node) => node.attributes['Id'] ?? '');
    const missing = all.filter((node) => {
      if (node.attributes['TargetMode'] === 'External') return false;
      const target = resolved(owner, node.attributes['Target'] ?? '');
      const isMaster = owner.includes('Master');
      if (isMaster && node.attributes['Type']?.endsWith('/theme')) themes.push(target);
      return !names.includes(target);
    });
    const used = parts.get(owner);
    const unknown = used
      ? descendants(used).flatMap((node) =>
          Object.entries(node.attributes).filter(
            ([key, id]) => /^r:(id|embed|link)$/.test(key) && !ids.includes(id),
          ),
        )
      : [];
    return [
      ...missing.map((node) => `${name}: ${node.attributes['Target'] ?? ''} is missing`),
      ...doubled(ids).map((id) => `${name}: ${id} stands twice`),
      ...unknown.map(([, id]) => `${owner}: relationship ${id} is missing`),
    ];
  });
  return [...complaints, ...doubled(themes).map((theme) => `${theme} is shared by two masters`)];
}

function properties(parts: Parts): string[] {
  const core = parts.get('docProps/core.xml');
  const title = core && descendants(core, 'dc:title')[0];
  return title && textOf(title).trim() !== '' ? [] : ['the properties have no title'];
}

function resolved(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** What stands more than once. */
export function doubled(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
