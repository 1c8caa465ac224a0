import type { Piece } from './pieces.ts';
import classes from './Paper.module.css';
import { BlockView } from './BlockView.tsx';
import { Words } from './Words.tsx';

/** One piece of a page, with its label in the label unit. */
export function PieceView({ piece, pageOf }: { piece: Piece; pageOf: (heading: string) => number | null }) {
  const { block, label } = piece;
  if (block.kind === 'contents')
    return (
      <ul className={classes['contents']}>
        {block.headings.map((heading, index) => (
          <li key={index}>
            <span>
              <Words>{heading}</Words>
            </span>
            <span>{pageOf(heading) ?? ''}</span>
          </li>
        ))}
      </ul>
    );
  return (
    <>
      {label === '' ? null : (
        <h3 className={classes['side']}>
          <Words>{label}</Words>
        </h3>
      )}
      <BlockView block={block} isFirst={piece.isFirst} number={piece.number} />
    </>
  );
}
