import type { Deck, Slide, SlideKind } from '#domain/slides/deck';
import { paletteOf } from '#domain/program/palette';
import type { CSSProperties } from 'react';
import classes from './SlideView.module.css';
import { SlideBody } from './SlideBody.tsx';
import { SeatsRing } from './SeatsRing.tsx';
import { pictureUrl } from '../pictureUrl.ts';

/** A slide of the deck as it prints, fitted into whatever box it stands in. What prints is what shows. */
export function SlideView({ slide, deck }: { slide: Slide; deck: Deck }) {
  return (
    <div className={classes['fit']}>
      <article
        className={classes['slide']}
        data-kind={slide.kind}
        data-ground={isDeep(slide) ? 'deep' : 'paper'}
        style={colorsOf(deck.color)}
        lang={deck.language}
      >
        {slide.kind === 'picture' ? (
          <img className={classes['picture']} src={pictureUrl(slide.picture)} alt={slide.title} />
        ) : (
          <Printed slide={slide} footer={deck.footer} />
        )}
      </article>
    </div>
  );
}

type PrintedSlide = Exclude<Slide, { kind: 'picture' }>;

function Printed({ slide, footer }: { slide: PrintedSlide; footer: string }) {
  return (
    <>
      <span className={classes['tab']} />
      {slide.kind === 'cover' ? <Cover slide={slide} /> : <Page slide={slide} />}
      {slide.kind === 'cover' ? null : <p className={classes['foot']}>{footer}</p>}
    </>
  );
}

type CoverSlide = Extract<Slide, { kind: 'cover' }>;

function Cover({ slide }: { slide: CoverSlide }) {
  return (
    <div className={classes['cover']}>
      <p className={classes['when']}>
        <b>{slide.dates}</b>
        <span>{slide.place}</span>
      </p>
      <div className={classes['coverWords']}>
        <h2>{slide.title}</h2>
        <p>{slide.line}</p>
      </div>
      <SeatsRing className={classes['ring']} />
      <p className={classes['owner']}>{slide.owner}</p>
      {slide.logos.length === 0 ? null : (
        <p className={classes['logos']}>
          {slide.logos.map(({ png, alt }, index) => (
            <img key={index} src={`data:image/png;base64,${png}`} alt={alt} />
          ))}
        </p>
      )}
    </div>
  );
}

function Page({ slide }: { slide: Exclude<PrintedSlide, CoverSlide> }) {
  return (
    <div className={classes['page']} data-layout={layoutOf(slide)}>
      <header>
        {slide.kind === 'phase' ? (
          <p className={classes['step']}>
            <b>
              Step {slide.step} of {slide.stepCount}
            </b>
            <span>{slide.roundLine}</span>
          </p>
        ) : null}
        <h2>{slide.title}</h2>
        <SlideAside slide={slide} />
      </header>
      <div className={classes['body']}>
        <SlideBody slide={slide} />
      </div>
    </div>
  );
}

/** The quiet words under a title. */
function SlideAside({ slide }: { slide: Slide }) {
  const words = asideOf(slide);
  return words === '' ? null : <p className={classes['aside']}>{words}</p>;
}

function asideOf(slide: Slide): string {
  if (slide.kind === 'norms' || slide.kind === 'commitment') return slide.foot;
  if (slide.kind === 'spare') return slide.groups;
  if (slide.kind === 'part') return [slide.span, ...slide.about].join('\n');
  if (slide.kind === 'turns') return slide.span;
  return slide.kind === 'hours' ? `${slide.startsAt} – ${slide.endsAt}` : '';
}

/** These have their title beside the content, the others above it. */
const SIDE: readonly SlideKind[] = [
  'aims',
  'part',
  'norms',
  'confidentiality',
  'roles',
  'spare',
  'reflection',
  'commitment',
];

function layoutOf(slide: Slide): 'side' | 'wide' {
  return SIDE.includes(slide.kind) ? 'side' : 'wide';
}

function isDeep(slide: Slide): boolean {
  return slide.kind === 'cover' || slide.kind === 'break' || slide.kind === 'next';
}

function colorsOf(color: string | null): CSSProperties {
  const palette = paletteOf(color);
  return {
    '--slide-ink': `#${palette.ink}`,
    '--slide-paper': `#${palette.paper}`,
    '--slide-quiet': `#${palette.quiet}`,
    '--slide-edge': `#${palette.edge}`,
    '--slide-rule': `#${palette.rule}`,
    '--slide-mark': `#${palette.mark}`,
    '--slide-accent': `#${palette.accent}`,
    '--slide-deep': `#${palette.deep}`,
    '--slide-mid': `#${palette.mid}`,
    '--slide-tint': `#${palette.tint}`,
  };
}
