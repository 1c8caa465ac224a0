import type { Deck } from '#domain/slides/deck';
import { RoomCorner } from './RoomHead.tsx';
import type { AudienceView } from './audienceView.ts';
import classes from './GroupsWall.module.css';

/** Every group with its own presenter and time, for a room in which they all sit. */
export function GroupsWall({
  view,
  wall,
  deck,
}: {
  view: Extract<AudienceView, { kind: 'groups' }>;
  wall: string;
  deck: Deck | null;
}) {
  const { face, cards, title } = view;
  const columns = columnsFor(cards.length);
  return (
    <div className={classes['wall']} data-level={face.level}>
      <header>
        <h1>{title}</h1>
        <RoomCorner wall={wall} deck={deck} />
      </header>
      <ul style={{ '--columns': columns, '--rows': Math.ceil(cards.length / columns) }}>
        {cards.map((card) => (
          <li key={card.id} data-level={card.face.level}>
            <p>{card.place}</p>
            <b>{card.presenter}</b>
            <strong role="timer" data-length={Math.min(6, card.face.figures.length)}>
              {card.face.figures}
            </strong>
            <Line>{card.face.bar?.words ?? (card.phase === title ? '' : card.phase)}</Line>
            <Line>{card.timekeeper === '' ? '' : `${card.timekeeper} keeps time`}</Line>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A quiet line under the figures; none where it has nothing to say. */
function Line({ children }: { children: string }) {
  return children === '' ? null : <p>{children}</p>;
}

/** At most two rows up to eight groups, three up to fifteen. */
function columnsFor(count: number): number {
  if (count <= 3) return count;
  if (count <= 8) return Math.ceil(count / 2);
  return Math.min(8, Math.ceil(count / 3));
}
