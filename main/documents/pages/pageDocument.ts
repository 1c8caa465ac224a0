import {
  Document,
  Footer,
  PageNumber,
  PageOrientation,
  TableOfContents,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { FileChild, ISectionOptions } from 'docx';
import type { Handout } from '#domain/handouts/handout';
import { memoLength } from '#domain/handouts/memoLength';
import { FONTS, paletteOf, THEME_NAME } from '../palette.ts';
import type { PictureBytes } from '../pictureBytes.ts';
import { blockOnPage } from './pageBlocks.ts';
import { logoHead } from './pageLogos.ts';
import { lockedField } from './formFields.ts';
import { pageSizeOf, sheetOf } from './pageMeasures.ts';
import type { Sheet } from './pageMeasures.ts';
import { hue, line, pageNumbering, pageStyles } from './pageStyles.ts';
import { air, paragraph, paragraphOf, plain, textRuns } from './textRuns.ts';

/** The library's document of a handout: one section, numbered from one, with the theme of the program's color. */
export function pageDocument(
  handout: Handout,
  { places, pictures }: { places: ReadonlySet<string>; pictures: PictureBytes },
): Document {
  const sheet = { ...sheetOf(handout, places), pictures };
  const size = pageSizeOf(handout);
  const language = plain(sheet, handout.language) || 'en-US';
  const title = plain(sheet, handout.title);
  return new Document({
    title: [title, plain(sheet, handout.eventName)].filter(Boolean).join(' – '),
    subject: plain(sheet, handout.subject),
    creator: 'Convener',
    lastModifiedBy: 'Convener',
    keywords: 'peer learning',
    ...(handout.form ? { customProperties: handout.form.properties } : {}),
    styles: pageStyles(sheet, language),
    numbering: pageNumbering(sheet),
    compatibility: { version: 15 },
    theme: {
      name: THEME_NAME,
      colors: themeColors(handout.color),
      fonts: { headings: FONTS.head, body: FONTS.body },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              // The library turns the paper itself.
              width: handout.isLandscape ? size.height : size.width,
              height: handout.isLandscape ? size.width : size.height,
              orientation: handout.isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: size.top,
              bottom: size.bottom,
              left: size.side,
              right: size.side,
              header: handout.isLandscape ? 180 : 340,
              footer: size.footer,
            },
            pageNumbers: { start: 1 },
          },
          titlePage: hasOwnFirstPage(handout, places),
        },
        ...headAndFoot(sheet, handout, places),
        children: [...blocksOf(sheet, handout), ...lastLine(sheet, handout)],
      },
    ],
  });
}

/** A form ends with a locked line that names it, so that it is known after it was pasted into another file. */
function lastLine(sheet: Sheet, { form }: Handout): FileChild[] {
  if (!form) return [air(1)];
  return [
    paragraphOf(
      [
        lockedField(
          { tag: form.tag, name: 'Form' },
          textRuns(sheet, `Form ${form.code}. Please leave this line as it is.`),
          sheet.nextId(),
        ),
      ],
      'Small',
      { spacing: { before: 60, after: 0, line: 240, lineRule: 'auto' } },
    ),
  ];
}

/** Whether the logos stand on the first page only: on every page where each person has a copy of it. */
function hasOwnFirstPage(handout: Handout, places: ReadonlySet<string>): boolean {
  return handout.logos.length > 0 && places.size === 0;
}

function headAndFoot(
  sheet: Sheet,
  handout: Handout,
  places: ReadonlySet<string>,
): Pick<ISectionOptions, 'headers' | 'footers'> {
  const isFirst = hasOwnFirstPage(handout, places);
  const everyPage = (): { default: Footer; first?: Footer } => ({
    default: footer(sheet, handout),
    ...(isFirst ? { first: footer(sheet, handout) } : {}),
  });
  return {
    ...(handout.isLandscape || handout.isBare === true ? {} : { footers: everyPage() }),
    ...(handout.logos.length === 0
      ? {}
      : { headers: { [isFirst ? 'first' : 'default']: logoHead(handout) } }),
  };
}

function themeColors(color: string | null) {
  const palette = paletteOf(color);
  return {
    dark1: palette.ink,
    light1: palette.paper,
    dark2: palette.deep,
    light2: palette.tint,
    accent1: palette.accent,
    accent2: palette.mid,
    accent3: palette.quiet,
    accent4: palette.rule,
    accent5: palette.edge,
    accent6: palette.mark,
    hyperlink: palette.accent,
    followedHyperlink: palette.quiet,
  };
}

/** Event, document and confidentiality, and the page of the copy at hand. */
function footer(sheet: Sheet, handout: Handout): Footer {
  const { form } = handout;
  const name = sheet.isLarge
    ? handout.title
    : [handout.eventName, form ? '' : handout.title].filter(Boolean).join('  ·  ');
  return new Footer({
    children: [
      paragraphOf(
        [
          ...textRuns(sheet, name),
          ...(handout.confidentiality === ''
            ? []
            : textRuns(sheet, `  ·  ${handout.confidentiality}`, { bold: true, color: hue('ink') })),
          new TextRun({
            children: [
              new Tab(),
              ...(form ? [`${form.code}  ·  `] : []),
              PageNumber.CURRENT,
              ' of ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
        'Small',
        {
          tabStops: [{ type: TabStopType.RIGHT, position: sheet.width }],
          border: { top: { ...line('rule', 4), space: 6 } },
        },
      ),
    ],
  });
}

function blocksOf(sheet: Sheet, handout: Handout): FileChild[] {
  const { blocks, hasContents } = handout;
  const first = blocks.findIndex((block) => block.kind === 'heading');
  let listed = 0;
  return blocks.flatMap((block, index) => {
    const isListed = hasContents && block.kind === 'heading' && block.level === 1;
    const drawn = blockOnPage(sheet, block, {
      bookmark: isListed ? bookmarkOf(listed++) : null,
      after: blocks[index - 1]?.kind ?? null,
    });
    // The contents stand on the first page, after the title and the facts and before the first heading.
    return hasContents && index === first ? [...contents(sheet, handout), ...drawn] : drawn;
  });
}

/** A real contents field, filled in with estimated pages so that it is right enough before anybody updates it. */
function contents(sheet: Sheet, handout: Handout): FileChild[] {
  const { headings } = memoLength(handout);
  if (headings.length === 0) return [];
  return [
    paragraph(sheet, { text: 'Contents', mark: 'accent' }, null, { spacing: { before: 200, after: 120 } }),
    new TableOfContents('Contents', {
      hyperlink: true,
      headingStyleRange: '1-1',
      beginDirty: false,
      cachedEntries: headings.map(({ text, page }, index) => ({
        title: plain(sheet, text),
        level: 1,
        page,
        href: bookmarkOf(index),
      })),
    }),
  ];
}

function bookmarkOf(index: number): string {
  return `_Toc9${String(index).padStart(5, '0')}`;
}
