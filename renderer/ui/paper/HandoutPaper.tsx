import { paletteOf } from '#domain/program/palette';
import type { Handout } from '#domain/handouts/handout';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CSSProperties } from 'react';
import { breakPages } from './breakPages.ts';
import { filledText } from './filledText.ts';
import { pageSizeOf, pixels } from './pageSize.ts';
import { PaperSheet } from './PaperSheet.tsx';
import classes from './Paper.module.css';
import { piecesOf } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { PieceView } from './PieceView.tsx';
import { PlaceValues } from './Words.tsx';

const NO_VALUES: Readonly<Record<string, string>> = {};

/** A handout as the pages that will be printed, as wide as the room there is. Paper is paper in both schemes. */
export function HandoutPaper({
  handout,
  values = NO_VALUES,
}: {
  handout: Handout;
  /** What stands in the places of a personal handout. */
  values?: Readonly<Record<string, string>>;
}) {
  const size = pageSizeOf(handout);
  const pieces = useMemo(() => piecesOf(handout), [handout]);
  const measure = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<number[][]>([]);
  const liveHeight = pixels(size.height - size.top - size.bottom);

  useLayoutEffect(() => {
    const heights = [...(measure.current?.children ?? [])].map((child) =>
      child instanceof HTMLElement ? child.offsetHeight : 0,
    );
    const measured = pieces.map((piece, index) => ({ ...piece, height: heights[index] ?? 0 }));
    setPages(breakPages(measured, liveHeight));
  }, [pieces, values, liveHeight]);

  const shown = pages.map((page) => page.flatMap((index) => pieces[index] ?? []));
  const pageOf = (heading: string) => {
    const index = shown.findIndex((page) => page.some(({ block }) => isHeading(block, heading)));
    return index < 0 ? null : index + 1;
  };
  return (
    <PlaceValues value={values}>
      <div
        className={classes['papers']}
        style={{ ...colorsOf(handout.color), '--page-live': `${size.height - size.top - size.bottom}mm` }}
        lang={handout.language}
      >
        <div
          ref={measure}
          className={classes['measure']}
          data-large={handout.isLargePrint}
          style={{ width: `${size.width - 2 * size.side}mm` }}
          aria-hidden
        >
          {pieces.map((piece) => (
            <div key={piece.key} className={classes['piece']}>
              <PieceView piece={piece} pageOf={() => null} />
            </div>
          ))}
        </div>
        {shown.map((page, index) => (
          <PaperSheet
            key={index}
            size={size}
            isLarge={handout.isLargePrint}
            logos={index === 0 || values !== NO_VALUES ? handout.logos : []}
            label={`Page ${index + 1} of ${shown.length}`}
            foot={
              handout.isBare === true ? null : (
                <>
                  <span>
                    {footText(handout, values)}
                    {handout.confidentiality === '' ? null : <b>{handout.confidentiality}</b>}
                  </span>
                  <span>{`${index + 1} of ${shown.length}`}</span>
                </>
              )
            }
          >
            {page.map((piece) => (
              <div key={piece.key} className={classes['piece']}>
                <PieceView piece={piece} pageOf={pageOf} />
              </div>
            ))}
          </PaperSheet>
        ))}
      </div>
    </PlaceValues>
  );
}

function footText(handout: Handout, values: Readonly<Record<string, string>>): string {
  const parts = handout.isLargePrint ? [handout.title] : [handout.eventName, handout.title];
  const text = parts.map((part) => filledText(part, values)).join('  ·  ');
  return handout.confidentiality === '' ? text : `${text}  ·  `;
}

function isHeading(block: Piece['block'], text: string): boolean {
  return block.kind === 'heading' && block.level === 1 && block.text === text;
}

function colorsOf(color: string | null): CSSProperties {
  const palette = paletteOf(color);
  return {
    '--page-ink': `#${palette.ink}`,
    '--page-quiet': `#${palette.quiet}`,
    '--page-edge': `#${palette.edge}`,
    '--page-rule': `#${palette.rule}`,
    '--page-mark': `#${palette.mark}`,
    '--page-accent': `#${palette.accent}`,
    '--page-tint': `#${palette.tint}`,
  };
}
