import { ImageRun } from 'docx';
import type { FileChild } from 'docx';
import type { Block } from '#domain/handouts/handout';
import { PICTURE_BOX_MM } from '#domain/handouts/handout';
import { fittedLogo } from '#domain/program/logo';
import type { Sheet } from './pageMeasures.ts';
import { paragraph, paragraphOf, plain } from './textRuns.ts';

const PIXELS_A_MM = 96 / 25.4;

/** A picture as large as its box allows, and what it shows. */
export function pagePicture(
  sheet: Sheet,
  { picture, title }: Extract<Block, { kind: 'picture' }>,
): FileChild[] {
  const data = sheet.pictures.get(picture.id);
  if (!data) return [paragraph(sheet, title, 'Small')];
  const { width, height } = fittedLogo(picture, PICTURE_BOX_MM);
  const name = plain(sheet, title);
  return [
    paragraphOf(
      [
        new ImageRun({
          type: picture.mediaType === 'image/png' ? 'png' : 'jpg',
          data,
          transformation: {
            width: Math.round(width * PIXELS_A_MM),
            height: Math.round(height * PIXELS_A_MM),
          },
          altText: { name, title: name, description: name },
        }),
      ],
      null,
      { keepNext: true, spacing: { before: 120, after: 60, line: 240, lineRule: 'auto' } },
    ),
    paragraph(sheet, title, 'Small'),
  ];
}
