import type { Block, TentSide } from '#domain/handouts/handout';
import classes from './NameCards.module.css';
import { Words } from './Words.tsx';

/** A folded sheet lying flat: the left half reads downward, the right half upward, as they are printed. */
export function TentView({ block }: { block: Extract<Block, { kind: 'tent' }> }) {
  return (
    <div className={classes['tent']}>
      <Side side={block.front} edge="left" />
      <Side side={block.back} edge="right" />
    </div>
  );
}

function Side({ side, edge }: { side: TentSide; edge: 'left' | 'right' }) {
  return (
    <div className={classes['half']} data-edge={edge}>
      <p className={classes['name']} style={{ fontSize: `${side.size}pt` }}>
        <Words>{side.name === '' ? '\u00A0' : side.name}</Words>
      </p>
      {side.full === '' ? null : (
        <p>
          <b>
            <Words>{side.full}</Words>
          </b>
        </p>
      )}
      {side.organization === '' ? null : (
        <p className={classes['quiet']}>
          <Words>{side.organization}</Words>
        </p>
      )}
      {side.group === '' ? null : (
        <p className={classes['group']}>
          <Words>{side.group}</Words>
        </p>
      )}
    </div>
  );
}

/** Badges two by two, with the line to cut along around each. */
export function BadgeSheet({ block }: { block: Extract<Block, { kind: 'badges' }> }) {
  return (
    <div className={classes['badges']}>
      {block.badges.map((badge, index) => (
        <div key={index} className={classes['badge']}>
          <small>
            <Words>{badge.event}</Words>
          </small>
          <p className={classes['name']} style={{ fontSize: `${badge.size}pt` }}>
            <Words>{badge.name === '' ? '\u00A0' : badge.name}</Words>
          </p>
          {badge.pronouns === '' ? null : (
            <small>
              <Words>{badge.pronouns}</Words>
            </small>
          )}
          {badge.organization === '' ? null : (
            <p>
              <Words>{badge.organization}</Words>
            </p>
          )}
          {badge.group === '' ? null : (
            <p className={classes['group']}>
              <Words>{badge.group}</Words>
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
