import { BuilderElement, CheckBox, TextRun } from 'docx';
import type { XmlComponent } from 'docx';

/** Word's own form fields. Each has a number of its own, a name that readers of the returned form look up, and a tag. */

/** An element of WordprocessingML with its attributes by full name. */
export function element(
  name: string,
  attributes: Record<string, string | number> = {},
  children: XmlComponent[] = [],
): XmlComponent {
  return new BuilderElement({
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key.replace(/^.*:/, ''), { key, value }]),
    ),
    children,
  });
}

/** A content control within a line. The library has one kind only, which lends its place among runs. */
export class FormField extends CheckBox {
  constructor(about: XmlComponent[], ...content: XmlComponent[]) {
    super();
    this.root = [element('w:sdtPr', {}, about), element('w:sdtContent', {}, content)];
  }
}

/**
 * A field that is read back by its tag; without content the hint stands in it. It takes paragraphs and lists, and unlike
 * a field of plain text it keeps its line breaks in other word processors.
 */
export function answerField(
  { tag, name, hint }: { tag: string; name: string; hint: string },
  content: readonly TextRun[],
  id: number,
): FormField {
  return new FormField(
    [
      element('w:alias', { 'w:val': name.slice(0, 60) }),
      element('w:tag', { 'w:val': tag }),
      element('w:id', { 'w:val': id }),
      ...(content.length === 0 ? [element('w:showingPlcHdr')] : []),
      element('w:richText'),
    ],
    ...(content.length === 0 ? [new TextRun({ text: hint, style: 'PlaceholderText' })] : content),
  );
}

/** Text that stays as it is and can be found by its tag. */
export function lockedField(
  { tag, name }: { tag: string; name: string },
  content: readonly TextRun[],
  id: number,
): FormField {
  return new FormField(
    [
      element('w:alias', { 'w:val': name }),
      element('w:tag', { 'w:val': tag }),
      element('w:id', { 'w:val': id }),
      element('w:lock', { 'w:val': 'sdtContentLocked' }),
      element('w:text'),
    ],
    ...content,
  );
}

/** A box to tick, on screen or on paper. */
export function tick(
  name: string,
  id: number,
  { tag = tagOf(name), isTicked = false }: { tag?: string; isTicked?: boolean } = {},
): FormField {
  const state = (value: string) => ({ 'w14:val': value, 'w14:font': 'MS Gothic' });
  return new FormField(
    [
      element('w:alias', { 'w:val': name.slice(0, 60) }),
      element('w:tag', { 'w:val': tag }),
      element('w:id', { 'w:val': id }),
      element('w14:checkbox', {}, [
        element('w14:checked', { 'w14:val': isTicked ? 1 : 0 }),
        element('w14:checkedState', state('2612')),
        element('w14:uncheckedState', state('2610')),
      ]),
    ],
    new TextRun({
      text: isTicked ? '☒' : '☐',
      font: { ascii: 'MS Gothic', hAnsi: 'MS Gothic', eastAsia: 'MS Gothic', hint: 'eastAsia' },
    }),
  );
}

/** Word's limit for tags is 64 characters. */
function tagOf(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'field'
  );
}
