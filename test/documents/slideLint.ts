import { doubled } from './packageLint.ts';
import type { Parts } from './packageLint.ts';
import { descendant, descendants, textOf } from './xmlTree.ts';
import type { XmlNode } from './xmlTree.ts';

/** The smallest type that a slide may carry, in hundredths of a point: its footer. */
const SMALLEST = 1200;
/** Width and height of a slide in the file's own units. */
const SLIDE = { width: 12_192_000, height: 6_858_000 };

/** What a presentation lacks for people who read it aloud, from afar or with another program. */
export function slideComplaints(parts: Parts): string[] {
  return [...parts].flatMap(([name, root]) => {
    const isSlide = /^ppt\/slides\/slide\d+\.xml$/.test(name);
    const isPart = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/.test(
      name,
    );
    if (!isPart) return [];
    const complaints = [...ids(root), ...language(root), ...escapes(root), ...paragraphs(root)];
    if (isSlide)
      complaints.push(
        ...title(root),
        ...alternatives(root),
        ...headers(root),
        ...sizes(root),
        ...bounds(root),
      );
    return complaints.map((found) => `${name}: ${found}`);
  });
}

function ids(root: XmlNode): string[] {
  return doubled(descendants(root, 'p:cNvPr').map((node) => node.attributes['id'] ?? '')).map(
    (id) => `shape id ${id} stands twice`,
  );
}

function title(root: XmlNode): string[] {
  const [first] = descendants(root, 'p:sp');
  const isTitle = first && descendants(first, 'p:ph').some((node) => node.attributes['type'] === 'title');
  if (!isTitle) return ['the title is not the first shape'];
  return descendants(first, 'a:t').some((node) => node.text.trim() !== '') ? [] : ['the title is empty'];
}

/** Every shape has words, an alternative text, or says that it is decoration. */
function alternatives(root: XmlNode): string[] {
  return ['p:sp', 'p:pic', 'p:graphicFrame', 'p:cxnSp'].flatMap((kind) =>
    descendants(root, kind).flatMap((shape) => {
      const about = descendant(shape, 'p:cNvPr');
      const isDecor = descendants(shape, 'adec:decorative').length > 0;
      const isTold = (about?.attributes['descr'] ?? '').trim() !== '';
      const speaks = kind === 'p:sp' && descendants(shape, 'a:t').some((node) => node.text.trim() !== '');
      return isDecor || isTold || speaks
        ? []
        : [`${about?.attributes['name'] ?? 'a shape'} has neither words nor an alternative text`];
    }),
  );
}

function headers(root: XmlNode): string[] {
  return descendants(root, 'a:tbl')
    .filter((table) => descendant(table, 'a:tblPr')?.attributes['firstRow'] !== '1')
    .map(() => 'a table without a header row');
}

function sizes(root: XmlNode): string[] {
  return ['a:rPr', 'a:endParaRPr'].flatMap((kind) =>
    descendants(root, kind)
      .map((node) => Number(node.attributes['sz'] ?? SMALLEST))
      .filter((size) => !Number.isInteger(size) || size < SMALLEST || size > 40_000)
      .map((size) => `type of ${String(size / 100)} points`),
  );
}

/** Shapes that leave the slide. */
function bounds(root: XmlNode): string[] {
  return descendants(root, 'a:xfrm').flatMap((frame) => {
    const [at, by] = [descendant(frame, 'a:off'), descendant(frame, 'a:ext')];
    const [x, y, cx, cy] = [
      at?.attributes['x'],
      at?.attributes['y'],
      by?.attributes['cx'],
      by?.attributes['cy'],
    ].map(Number);
    if (x === undefined || y === undefined || cx === undefined || cy === undefined)
      return ['a shape without a place'];
    const isInside = x >= 0 && y >= 0 && x + cx <= SLIDE.width + 1000 && y + cy <= SLIDE.height + 1000;
    return isInside && cx >= 0 && cy >= 0 ? [] : [`a shape at ${String(x)}, ${String(y)} leaves the slide`];
  });
}

function language(root: XmlNode): string[] {
  return descendants(root, 'a:rPr').some((node) => (node.attributes['lang'] ?? '') === '')
    ? ['text without a language']
    : [];
}

/** Office would read these as a letter. */
function escapes(root: XmlNode): string[] {
  return descendants(root, 'a:t')
    .map((node) => node.text.replace(/_x005F_x[0-9A-Fa-f]{4}_/g, ''))
    .filter((text) => /_x[0-9A-Fa-f]{4}_/.test(text))
    .map((text) => `${text.slice(0, 40)} would be decoded`);
}

function paragraphs(root: XmlNode): string[] {
  return descendants(root, 'a:p').flatMap((paragraph) => {
    const starts = paragraph.children.filter((child) => child.name === 'a:pPr').length;
    const hasLineFeed = descendants(paragraph, 'a:t').some((node) => textOf(node).includes('\n'));
    return [
      ...(starts > 1 ? ['a paragraph with two properties'] : []),
      ...(hasLineFeed ? ['a line feed within a run'] : []),
    ];
  });
}
