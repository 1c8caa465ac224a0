import type { Block, Cell, Run } from '#domain/handouts/handout';
import { Cue } from './Cue.tsx';
import classes from './Paper.module.css';
import { Words } from './Words.tsx';

/** Rows of a table; its columns stand where they stand in the whole table, so that rows can be parted over pages. */
export function PageTable({
  block,
  hasHead,
}: {
  block: Extract<Block, { kind: 'table' }>;
  hasHead: boolean;
}) {
  const gridTemplateColumns = block.widths.map((share) => `minmax(0, ${share}fr)`).join(' ');
  return (
    <div className={classes['table']} data-place={block.place} data-look={block.look}>
      {hasHead && block.head.length > 0 ? (
        <div className={classes['tableHead']} style={{ gridTemplateColumns }}>
          {block.head.map((text, index) => (
            <b key={index}>
              <Words>{text}</Words>
            </b>
          ))}
        </div>
      ) : null}
      {block.rows.map((row, index) => (
        <div
          key={index}
          className={classes['row']}
          style={{
            gridTemplateColumns,
            ...(block.rowMm === undefined ? {} : { minHeight: `${block.rowMm}mm` }),
          }}
        >
          {row.map((cell, position) => (
            <CellView key={position} cell={cell} />
          ))}
        </div>
      ))}
    </div>
  );
}

function CellView({ cell }: { cell: Cell }) {
  const cue = cell.cue ? <Cue cue={cell.cue} /> : null;
  return (
    <div>
      {cell.isCueLast === true ? null : cue}
      {cell.paragraphs.map((runs, index) => (
        <p key={index} className={classes[`cell-${lookOf(runs)}`]}>
          <Words>{runs}</Words>
        </p>
      ))}
      {cell.isCueLast === true ? cue : null}
    </div>
  );
}

/** Quiet text in a cell is small, spoken text in the display face, a dash hangs; all else is table text. */
function lookOf(runs: readonly Run[]): 'plain' | 'dash' | 'small' | 'said' {
  const marks = runs.map((run) => (typeof run === 'string' ? 'plain' : run.mark));
  const [first] = runs;
  if (typeof first === 'string' && first.startsWith('–  ')) return 'dash';
  if (marks.includes('quiet') && !marks.includes('plain')) return 'small';
  return marks.length === 1 && marks[0] === 'italic' ? 'said' : 'plain';
}
