import type { AudienceView } from './audienceView.ts';
import classes from './GroupsWall.module.css';

/** Every group with its own presenter and time, for a room in which they all sit. */
export function GroupsWall({
  view,
  wall,
}: {
  view: Extract<AudienceView, { kind: 'groups' }>;
  wall: string;
}) {
  const { face, cards } = view;
  return (
    <div className={classes['wall']} data-level={face.level}>
      <header>
        <h1>{view.title}</h1>
        <b>{wall}</b>
      </header>
      <ul data-count={columnsFor(cards.length)}>
        {cards.map((card) => (
          <li key={card.id} data-level={card.face.level}>
            <p>{card.place}</p>
            <b>{card.presenter}</b>
            <strong role="timer">{card.face.figures}</strong>
            <p>{card.face.bar?.words ?? card.phase}</p>
            <p>{card.timekeeper === '' ? '' : `${card.timekeeper} keeps time`}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** At most two rows up to eight groups, three up to fifteen. */
function columnsFor(count: number): number {
  if (count <= 3) return count;
  if (count <= 8) return Math.ceil(count / 2);
  return Math.min(8, Math.ceil(count / 3));
}
