import { THEME_NAME } from '../palette.ts';
import { unzip, zip, zipPart } from '../zip.ts';
import { xmlText } from './openDeck.ts';

/**
 * The finishing pass over a presentation that pptxgenjs wrote. The library never writes a valid package by itself:
 * this mends its order, its ids and its notes, names it, and makes it readable aloud.
 */
export function finishDeck(
  bytes: Uint8Array,
  {
    language,
    colors,
    alternatives,
  }: {
    language: string;
    /** Six hex digits for each slot of the color scheme. */
    colors: Record<string, string>;
    /** For each slide, alternative texts by object name. */
    alternatives: readonly ReadonlyMap<string, string>[];
  },
): Uint8Array {
  const decoder = new TextDecoder();
  const parts = new Map<string, string | Uint8Array>();
  for (const [name, data] of unzip(bytes))
    parts.set(name, /\.(xml|rels)$/.test(name) ? decoder.decode(data) : data);
  const edit = (name: string, change: (xml: string) => string) => {
    const xml = parts.get(name);
    if (typeof xml === 'string') parts.set(name, change(xml));
  };
  const spokenLanguage = LANGUAGE.test(language) ? language : 'en-US';

  edit('ppt/theme/theme1.xml', (xml) => themed(xml, colors));
  // The notes master needs a theme of its own.
  parts.set('ppt/theme/theme2.xml', parts.get('ppt/theme/theme1.xml') ?? '');
  edit('ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) => xml.replace('theme1.xml', 'theme2.xml'));
  edit('[Content_Types].xml', (xml) => contentTypes(xml, parts));
  edit('ppt/presentation.xml', notesMasterInOrder);

  const titles: string[] = [];
  for (const name of parts.keys()) {
    const found =
      /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[a-zA-Z]+(\d+)\.xml$/.exec(name);
    if (!found) continue;
    const [, kind, number] = found;
    const index = Number(number) - 1;
    const alternative = (kind === 'slides' ? alternatives[index] : undefined) ?? new Map<string, string>();
    edit(name, (xml) =>
      described(spoken(uniqueIds(oneParagraphStart(withTextBodies(xml))), spokenLanguage), alternative),
    );
    edit(name, literal);
    if (kind === 'notesSlides') edit(name, notesAsParagraphs);
    if (kind === 'slides') titles[index] = titleOf(String(parts.get(name)));
  }
  edit('docProps/app.xml', (xml) => withTitles(xml, titles));
  edit('docProps/core.xml', (xml) =>
    xml
      // Undated, so that the same deck gives the same bytes; the disk knows when the file was written.
      .replace(/\s*<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
      .replace('</cp:coreProperties>', `<dc:language>${spokenLanguage}</dc:language></cp:coreProperties>`),
  );

  const first = '[Content_Types].xml';
  const order = [first, ...[...parts.keys()].filter((name) => name !== first)];
  return zip(order.map((name) => zipPart(name, parts.get(name) ?? '')));
}

const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
const EMPTY_BODY = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody>';

/** The program's colors in the file's own scheme; the library sets fonts only. */
function themed(xml: string, colors: Record<string, string>): string {
  let mended = xml;
  for (const [slot, value] of Object.entries(colors))
    mended = mended.replace(
      new RegExp(`<a:${slot}>.*?</a:${slot}>`, 's'),
      `<a:${slot}><a:srgbClr val="${value}"/></a:${slot}>`,
    );
  return mended
    .replace(/name="Office Theme"/, `name="${THEME_NAME}"`)
    .replace(/<a:clrScheme name="[^"]*"/, `<a:clrScheme name="${THEME_NAME}"`);
}

/** Overrides for masters that do not exist go; the second theme and the right picture type come. */
function contentTypes(xml: string, parts: ReadonlyMap<string, unknown>): string {
  return xml
    .replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (all, part: string) => (parts.has(part) ? all : ''))
    .replace('image/jpg"', 'image/jpeg"')
    .replace('</Types>', `<Override PartName="/ppt/theme/theme2.xml" ContentType="${THEME_TYPE}"/></Types>`);
}

function notesMasterInOrder(xml: string): string {
  const list = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0];
  if (list === undefined) return xml;
  return xml.replace(list, '').replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${list}`);
}

/** Shapes without a text body and backgrounds without an effect list are not valid. */
function withTextBodies(xml: string): string {
  return xml
    .replace(/<\/p:spPr><\/p:sp>/g, `</p:spPr>${EMPTY_BODY}</p:sp>`)
    .replace(/(<p:bgPr><a:solidFill>.*?<\/a:solidFill>)<\/p:bgPr>/gs, '$1<a:effectLst/></p:bgPr>');
}

/** The library repeats a paragraph's properties before every run; only the first may stay. */
function oneParagraphStart(xml: string): string {
  return xml.replace(/<a:p>(.*?)<\/a:p>/gs, (_, inner: string) => {
    let isSeen = false;
    const kept = inner.replace(/<a:pPr(?:\s[^>]*)?(?:\/>|>.*?<\/a:pPr>)/gs, (start) => {
      if (isSeen) return '';
      isSeen = true;
      return start;
    });
    return `<a:p>${kept}</a:p>`;
  });
}

function uniqueIds(xml: string): string {
  let id = 0;
  return xml.replace(/<p:cNvPr id="[^"]*"/g, () => `<p:cNvPr id="${++id}"`);
}

/** Language, theme fonts for every script, header rows and titles as screen readers look for them. */
function spoken(xml: string, language: string): string {
  return xml
    .replace(/\blang="en-US"/g, `lang="${language}"`)
    .replace(/ altLang="en-US"/g, '')
    .replace(/<a:(ea|cs) typeface="\+(mj|mn)-lt"/g, '<a:$1 typeface="+$2-$1"')
    .replace(/(type="slidenum">(?:(?!<\/a:fld>).)*<a:t>)null(?=<\/a:t>)/gs, '$1‹#›')
    .replace(/<a:tblPr\/>/g, '<a:tblPr firstRow="1"/>')
    .replace(/<p:ph\s+idx="\d+"\s+type="title"/g, '<p:ph type="title"');
}

/** Decor is passed over, tables are told in a sentence. */
function described(xml: string, alternatives: ReadonlyMap<string, string>): string {
  return xml.replace(
    /<p:cNvPr id="(\d+)" name="([^"]*)"(?: descr="[^"]*")?(\/>|>)/g,
    (all: string, id: string, name: string, end: string) => {
      if (name.startsWith('Decor'))
        return `<p:cNvPr id="${id}" name="${name}">${DECORATIVE}${end === '/>' ? '</p:cNvPr>' : ''}`;
      const alternative = alternatives.get(name);
      return alternative === undefined
        ? all
        : `<p:cNvPr id="${id}" name="${name}" descr="${xmlText(alternative)}"${end}`;
    },
  );
}

/** Office reads `_x0041_` in slide text as a letter; text that looks so is written so that it stays what it is. */
function literal(xml: string): string {
  return xml.replace(/(<a:t>)([^<]*_x[^<]*)(<\/a:t>)/g, (_, open: string, text: string, close: string) => {
    return open + text.replace(/_x([0-9A-Fa-f]{4})_/g, '_x005F_x$1_') + close;
  });
}

/** The library writes notes as one run with raw line feeds. */
function notesAsParagraphs(xml: string): string {
  return xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/,
    (_, style: string, text: string, end: string) =>
      text
        .split(/\r?\n/)
        .map((line) =>
          line === '' ? `<a:p>${end}</a:p>` : `<a:p><a:r>${style}<a:t>${line}</a:t></a:r>${end}</a:p>`,
        )
        .join(''),
  );
}

function titleOf(xml: string): string {
  const shape = /<p:ph type="title".*?<\/p:sp>/s.exec(xml)?.[0] ?? '';
  return [...shape.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((found) => found[1] ?? '').join('');
}

function withTitles(xml: string, titles: readonly string[]): string {
  return xml.replace(/<vt:lpstr>Slide (\d+)<\/vt:lpstr>/g, (all: string, number: string) => {
    const title = titles[Number(number) - 1];
    return title ? `<vt:lpstr>${title}</vt:lpstr>` : all;
  });
}
