import type { Block, WritingBox } from '#domain/handouts/handout';
import { Cue } from './Cue.tsx';
import classes from './Paper.module.css';
import { Words } from './Words.tsx';

/** Boxes for handwriting, each with its step and prompt in the label unit. */
export function WritingBoxes({
  block,
  hasHead,
}: {
  block: Extract<Block, { kind: 'writing-boxes' }>;
  hasHead: boolean;
}) {
  return (
    <div className={classes['boxes']}>
      {hasHead ? (
        <div className={classes['boxHead']}>
          {block.head.map((text) => (
            <span key={text}>
              <Words>{text}</Words>
            </span>
          ))}
        </div>
      ) : null}
      {block.boxes.map((box, index) => (
        <div key={index} className={classes['box']}>
          <div>
            <h3>
              <Words>{box.heading}</Words>
            </h3>
            {box.cue ? <Cue cue={box.cue} /> : null}
            {box.prompt === '' ? null : (
              <p>
                <Words>{box.prompt}</Words>
              </p>
            )}
          </div>
          <div style={{ minHeight: `${box.heightMm}mm` }}>
            <BoxContent content={box.content} />
          </div>
        </div>
      ))}
    </div>
  );
}

function BoxContent({ content }: { content: WritingBox['content'] }) {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'question':
      return (
        <p className={classes['own']}>
          <Words>{content.text}</Words>
        </p>
      );
    case 'sentences':
      return (
        <div className={classes['ruled']}>
          {content.starters.map((starter, index) => (
            <p key={index}>
              <Words>{starter}</Words>
            </p>
          ))}
        </div>
      );
    case 'answer':
      return (
        <p className={classes[content.value === '' ? 'field' : 'answered']}>
          <Words>{content.value === '' ? content.hint : content.value}</Words>
        </p>
      );
    case 'choices':
      return (
        <p className={classes['boxTicks']}>
          {content.labels.map((label, index) => (
            <span key={index}>
              {content.chosen.includes(label) ? '☒' : '☐'} <Words>{label}</Words>
            </span>
          ))}
          <span className={classes[content.other === '' ? 'field' : 'answered']}>
            <Words>{content.other === '' ? content.hint : content.other}</Words>
          </span>
        </p>
      );
    default:
      return content satisfies never;
  }
}
