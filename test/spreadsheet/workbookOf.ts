import { strToU8, zipSync } from 'fflate';

/** A workbook as another program would write it: any sheets, as the XML of their rows. */
export function workbookOf({
  sheets,
  texts = [],
  styles = '',
  book = '',
  more = {},
}: {
  sheets: readonly { name: string; rows: string; after?: string; state?: string }[];
  texts?: readonly string[];
  styles?: string;
  book?: string;
  more?: Record<string, string>;
}): Uint8Array {
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:r="r">${book}<x:sheets>${sheets
      .map(
        ({ name, state = 'visible' }, at) =>
          `<x:sheet name="${name}" state="${state}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
      )
      .join('')}</x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map(
        (_, at) => `<Relationship Id="rId${at + 1}" Type="a/worksheet" Target="worksheets/s${at + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="t" Type="a/sharedStrings" Target="texts.xml"/><Relationship Id="s" Type="a/styles" Target="styles.xml"/></Relationships>`,
    'xl/texts.xml': `<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, after = '' }, at) => [
        `xl/worksheets/s${at + 1}.xml`,
        `<x:worksheet xmlns:x="m"><x:sheetData>${rows}</x:sheetData>${after}</x:worksheet>`,
      ]),
    ),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A row of cells whose texts stand in them. */
export function row(line: number, ...cells: string[]): string {
  const written = cells.map(
    (text, at) =>
      `<x:c r="${String.fromCharCode(65 + at)}${line}" t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`,
  );
  return `<x:row r="${line}">${written.join('')}</x:row>`;
}
