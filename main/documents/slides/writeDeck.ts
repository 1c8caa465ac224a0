import type { Deck, Slide } from '#domain/slides/deck';
import { NO_PICTURES } from '../pictureBytes.ts';
import type { PictureBytes } from '../pictureBytes.ts';
import { paletteOf, themeColorsOf } from '../palette.ts';
import type { ColorRole } from '../palette.ts';
import type { Canvas } from './canvas.ts';
import { drawCommitment, drawEvaluation, drawNext, drawReflection } from './drawClosing.ts';
import { drawGroups, drawTurns } from './drawGroups.ts';
import { drawAims, drawConfidentiality, drawCover, drawHours, drawNorms, drawRoles } from './drawOpening.ts';
import { drawPart } from './drawPart.ts';
import { drawBreak, drawOneRound, drawPhase, drawQuestions, drawSpare } from './drawRounds.ts';
import { drawPicture } from './drawPicture.ts';
import { finishDeck } from './finishDeck.ts';
import { openDeck, openSlide } from './openDeck.ts';
import type { Layout } from './openDeck.ts';

/** A deck as a PowerPoint file, with the bytes of the pictures on it. The same deck gives the same bytes. */
export async function writeDeck(deck: Deck, pictures: PictureBytes = NO_PICTURES): Promise<Uint8Array> {
  const palette = paletteOf(deck.color);
  const file = await openDeck({
    title: deck.title,
    subject: 'Slides',
    owner: deck.owner,
    footer: deck.footer,
    isLight: palette.isLight,
  });
  const alternatives: ReadonlyMap<string, string>[] = [];
  for (const slide of deck.slides) {
    const canvas = openSlide(file, { layout: layoutOf(slide), title: slide.title, notes: slide.notes });
    if (slide.kind === 'picture') drawPicture(canvas, slide, pictures);
    else draw(canvas, slide, palette.isLight ? 'mark' : 'paper');
    alternatives.push(canvas.alternatives);
  }
  const bytes = await file.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('The presentation was not written as bytes');
  return finishDeck(bytes, { language: deck.language, colors: themeColorsOf(palette), alternatives });
}

function layoutOf(slide: Slide): Layout {
  switch (slide.kind) {
    case 'cover':
      return 'Cover';
    case 'aims':
    case 'part':
    case 'norms':
    case 'confidentiality':
    case 'roles':
    case 'spare':
    case 'reflection':
    case 'commitment':
      return 'Side';
    case 'hours':
    case 'one-round':
    case 'questions':
    case 'groups':
    case 'turns':
    case 'evaluation':
      return 'Wide';
    case 'phase':
      return 'Phase';
    case 'break':
    case 'next':
      return 'Pause';
    case 'picture':
      return 'Picture';
  }
}

function draw(canvas: Canvas, slide: Exclude<Slide, { kind: 'picture' }>, ring: ColorRole): void {
  switch (slide.kind) {
    case 'cover':
      drawCover(canvas, slide, ring);
      return;
    case 'aims':
      drawAims(canvas, slide);
      return;
    case 'hours':
      drawHours(canvas, slide);
      return;
    case 'part':
      drawPart(canvas, slide);
      return;
    case 'norms':
      drawNorms(canvas, slide);
      return;
    case 'confidentiality':
      drawConfidentiality(canvas, slide);
      return;
    case 'roles':
      drawRoles(canvas, slide);
      return;
    case 'one-round':
      drawOneRound(canvas, slide);
      return;
    case 'questions':
      drawQuestions(canvas, slide);
      return;
    case 'groups':
      drawGroups(canvas, slide);
      return;
    case 'phase':
      drawPhase(canvas, slide);
      return;
    case 'turns':
      drawTurns(canvas, slide);
      return;
    case 'break':
      drawBreak(canvas, slide);
      return;
    case 'spare':
      drawSpare(canvas, slide);
      return;
    case 'reflection':
      drawReflection(canvas, slide);
      return;
    case 'commitment':
      drawCommitment(canvas, slide);
      return;
    case 'evaluation':
      drawEvaluation(canvas, slide);
      return;
    case 'next':
      drawNext(canvas, slide);
      return;
  }
}
