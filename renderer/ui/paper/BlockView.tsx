import { PICTURE_BOX_MM } from '#domain/handouts/handout';
import type { Block } from '#domain/handouts/handout';
import { fittedLogo } from '#domain/program/logo';
import type { SlidePicture } from '#domain/slides/slidePicture';
import { spoken } from '#domain/followup/printable';
import type { CSSProperties } from 'react';
import { pictureUrl } from '../pictureUrl.ts';
import { BadgeSheet, TentView } from './NameCards.tsx';
import { PageTable } from './PageTable.tsx';
import classes from './Paper.module.css';
import { PhaseStrip } from './PhaseStrip.tsx';
import { Words } from './Words.tsx';
import { WritingBoxes } from './WritingBoxes.tsx';

/** One block of a handout as the page prints it, or one row or item of it. */
export function BlockView({
  block,
  isFirst = true,
  number = 1,
}: {
  block: Block;
  /** False where the head of a table stands above already. */
  isFirst?: boolean;
  /** The number of a list's first item. */
  number?: number;
}) {
  switch (block.kind) {
    case 'title':
      return <Title block={block} />;
    case 'facts':
      return (
        <dl className={classes['facts']}>
          {block.facts.map((fact, index) => (
            <div key={index} style={{ flexGrow: fact.weight, flexBasis: 0 }}>
              <dt>
                <Words>{fact.label}</Words>
              </dt>
              <dd>
                <Words>{fact.value}</Words>
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'heading':
      return block.level === 1 ? (
        <h2 className={classes['h1']}>
          <Words>{block.text}</Words>
        </h2>
      ) : (
        <h3 className={classes['h2']}>
          <Words>{block.text}</Words>
        </h3>
      );
    case 'poster':
      return (
        <div className={classes['poster']}>
          <i className={classes['tab']} />
          <p className={classes['meta']}>
            <Words>{block.meta}</Words>
          </p>
          <h2>
            <Words>{block.title}</Words>
          </h2>
          {block.line === '' ? null : (
            <b>
              <Words>{block.line}</Words>
            </b>
          )}
        </div>
      );
    case 'letter':
      return (
        <h3 className={classes['letter']}>
          <small>{block.label} </small>
          <Words>{block.letter}</Words>
        </h3>
      );
    case 'side-heading':
      return (
        <h3 className={classes['side']}>
          <Words>{block.text}</Words>
        </h3>
      );
    case 'paragraph':
      return (
        <p className={classes[`text-${block.style}`]}>
          <Words>{block.runs}</Words>
        </p>
      );
    case 'list':
      return <PageList block={block} number={number} />;
    case 'phase-strip':
      return <PhaseStrip phases={block.phases} />;
    case 'table':
      return <PageTable block={block} hasHead={isFirst} />;
    case 'writing-boxes':
      return <WritingBoxes block={block} hasHead={isFirst} />;
    case 'quote':
      return (
        <blockquote className={classes['quote']}>
          <p>
            <Words>{spoken(block.text)}</Words>
          </p>
          <footer>
            <Words>{block.source}</Words>
          </footer>
        </blockquote>
      );
    case 'questions':
      return (
        <ol className={classes['questions']}>
          {block.questions.map((question, index) => (
            <li key={index}>
              <b>{index + 1}</b>
              <Words>{question}</Words>
            </li>
          ))}
        </ol>
      );
    case 'ruled-lines':
      return (
        <div className={classes['ruled']} data-beside>
          {block.starters.map((starter, index) => (
            <p key={index}>
              <Words>{starter}</Words>
            </p>
          ))}
        </div>
      );
    case 'shaded':
      return (
        <div className={classes['shaded']}>
          <b>
            <Words>{block.heading}</Words>
          </b>
          {block.paragraphs.map((text, index) => (
            <p key={index}>
              <Words>{text}</Words>
            </p>
          ))}
        </div>
      );
    case 'picture':
      return (
        <figure className={classes['picture']}>
          <img src={pictureUrl(block.picture)} alt="" style={pictureSizeOf(block.picture)} />
          <figcaption>
            <Words>{block.title}</Words>
          </figcaption>
        </figure>
      );
    case 'twice':
      return (
        <div className={classes['twice']}>
          {['left', 'right'].map((side) => (
            <div key={side} className={classes['cut']}>
              {block.blocks.map((one, index) => (
                <BlockView key={index} block={one} />
              ))}
            </div>
          ))}
        </div>
      );
    case 'tent':
      return <TentView block={block} />;
    case 'badges':
      return <BadgeSheet block={block} />;
    case 'gap':
      return <div style={{ height: `${block.points}pt` }} />;
    default:
      return block satisfies never;
  }
}

function Title({ block }: { block: Extract<Block, { kind: 'title' }> }) {
  return (
    <div className={classes['title']}>
      <i className={classes['tab']} />
      {block.meta === '' ? null : (
        <p className={classes['meta']}>
          <Words>{block.meta}</Words>
        </p>
      )}
      <h2>
        <Words>{block.title}</Words>
      </h2>
      {block.lead === '' ? null : (
        <p className={classes['lead']}>
          <Words>{block.lead}</Words>
        </p>
      )}
    </div>
  );
}

function PageList({ block, number }: { block: Extract<Block, { kind: 'list' }>; number: number }) {
  return (
    <ul className={classes['list']} data-look={block.look}>
      {block.items.map((item, index) => (
        <li key={index} data-number={number + index}>
          <Words>{item}</Words>
        </li>
      ))}
    </ul>
  );
}

/** Known before the picture is there, so that pages break where the printed ones do. */
function pictureSizeOf(picture: SlidePicture): CSSProperties {
  const { width, height } = fittedLogo(picture, PICTURE_BOX_MM);
  return { width: `${width.toFixed(1)}mm`, height: `${height.toFixed(1)}mm` };
}
