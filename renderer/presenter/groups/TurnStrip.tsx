import { useRun } from '../../state/runStore.ts';
import { GroupCard } from './GroupCard.tsx';
import classes from './GroupStrip.module.css';
import { groupsNow } from './groupsNow.ts';
import type { Stage } from '../clock/stage.ts';
import { turnNow } from './turnNow.ts';

/** Whose slot it is in each circle, and who is next; drawn anew when the turn passes on, not with the seconds. */
export function TurnStrip({ stage, columns }: { stage: Stage; columns: number }) {
  const turn = useRun((store) => turnNow(stage, store.readout)?.turn ?? null);
  const { session, snapshot } = stage;
  if (turn === null || session === null) return null;
  const cards = groupsNow({ session, people: snapshot.people, round: turn, names: 'short' });
  return (
    <section aria-label="Groups">
      <div className={classes['head']}>
        <span>{`Turn ${turn} in each circle`}</span>
      </div>
      <div className={classes['strip']} style={{ '--columns': columns }}>
        {cards.map((card) => (
          <GroupCard
            key={card.id}
            card={{
              ...card,
              // Nobody keeps time or notes for one who speaks in turn.
              seats: card.seats.map((seat) => (seat === 'presents' ? seat : 'advises')),
            }}
            does="speaks"
            nobody="Everybody has spoken"
            lines={card.next === '' ? [] : [`${card.next} is next`]}
          />
        ))}
      </div>
    </section>
  );
}
