import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What somebody writes into a form, by the tag of the field: text, or whether a box is ticked. */
export type Filling = Record<string, string | boolean>;

/** A form as Word saves it after somebody filled it in: a run for each line, no hint, ticked boxes with their sign. */
export function fillForm(bytes: Uint8Array, filling: Filling): Uint8Array {
  return changeDocument(bytes, (xml) =>
    Object.entries(filling).reduce((text, [tag, value]) => fillField(text, tag, value), xml),
  );
}

/** The same file with another text in the place of its document. */
export function changeDocument(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return changePart(bytes, 'word/document.xml', change);
}

/** The same file with one part changed; an empty text takes it out. */
export function changePart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const changed = change(strFromU8(parts[name] ?? new Uint8Array()));
  return zipSync(
    Object.fromEntries([
      ...Object.entries(parts).filter(([part]) => part !== name),
      ...(changed === '' ? [] : [[name, strToU8(changed)] as const]),
    ]),
  );
}

/** The XML of runs that hold a text. */
export function runsOf(text: string): string {
  return text
    .split('\n')
    .map(
      (line, index) =>
        `<w:r>${index > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`,
    )
    .join('');
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function fillField(xml: string, tag: string, value: string | boolean): string {
  const at = xml.indexOf(`<w:tag w:val="${tag}"/>`);
  if (at < 0) throw new Error(`There is no field ${tag}`);
  const start = xml.lastIndexOf('<w:sdt>', at);
  const end = xml.indexOf('</w:sdt>', at) + '</w:sdt>'.length;
  const field = xml.slice(start, end);
  const filled =
    typeof value === 'boolean'
      ? field
          .replace(/<w14:checked w14:val="\d"\/>/, `<w14:checked w14:val="${value ? '1' : '0'}"/>`)
          .replace(/[☐☒]/u, value ? '☒' : '☐')
      : field
          .replace('<w:showingPlcHdr/>', '')
          .replace(
            /<w:sdtContent>[\s\S]*<\/w:sdtContent>/,
            () => `<w:sdtContent>${runsOf(value)}</w:sdtContent>`,
          );
  return xml.slice(0, start) + filled + xml.slice(end);
}
