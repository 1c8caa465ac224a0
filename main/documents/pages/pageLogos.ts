import { AlignmentType, Header, ImageRun, Paragraph, TextRun } from 'docx';
import type { Handout } from '#domain/handouts/handout';
import { fittedLogo } from '#domain/program/logo';
import type { PrintedLogo } from '#domain/program/logo';

/** A logo is as large as it can be within this, in millimeters; less where the margin above the text is small. */
export const LOGO_BOX = {
  portrait: { width: 36, height: 8 },
  landscape: { width: 36, height: 5.5 },
} as const;
const PIXELS_A_MM = 96 / 25.4;

/** The head of a page with the logos of those who deliver the program, within the margin above the text. */
export function logoHead(handout: Handout): Header {
  const box = handout.isLandscape ? LOGO_BOX.landscape : LOGO_BOX.portrait;
  const pictures = handout.logos.flatMap((logo, index) => [
    // Spaces keep them apart; the text around them is as small as can be, so that it adds no height.
    ...(index === 0 ? [] : [new TextRun({ text: '      ', size: 12 })]),
    pictureOf(logo, box, index),
  ]);
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        spacing: { before: 0, after: 0 },
        run: { size: 2 },
        children: pictures,
      }),
    ],
  });
}

function pictureOf(logo: PrintedLogo, box: { width: number; height: number }, index: number): ImageRun {
  const { width, height } = fittedLogo(logo, box);
  const name = logo.alt.trim() === '' ? `Logo ${index + 1}` : logo.alt.trim();
  return new ImageRun({
    type: 'png',
    data: Uint8Array.from(Buffer.from(logo.png, 'base64')),
    transformation: { width: Math.round(width * PIXELS_A_MM), height: Math.round(height * PIXELS_A_MM) },
    altText: { name: `Logo ${index + 1}`, title: name, description: name },
  });
}
