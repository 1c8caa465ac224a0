import type { Run } from '#contract';
import { clockText } from '#domain/dateText';
import type { ClockReadout } from '#domain/readClock';
import { TableMark } from '../ui/TableMark.tsx';
import classes from './GroupStrip.module.css';
import { groupsNow } from './groupsNow.ts';
import type { GroupNow } from './groupsNow.ts';
import type { Stage } from './stage.ts';

/** Who presents, keeps time and takes notes in each group now, or in the round that comes. */
export function GroupStrip({ stage, readout }: { stage: Stage; run: Run; readout: ClockReadout }) {
  const { segment, roundEndsAt } = readout;
  const round = segment?.round ?? (segment?.index === 0 && stage.schedule.roundCount > 0 ? 1 : null);
  if (round === null) return null;
  const isNow = segment?.kind === 'phase' && segment.round !== null;
  const { session, snapshot } = stage;
  const count = session.groups.filter((group) => group.memberIds.length > 0).length;
  if (count === 0) return null;
  const cards = groupsNow({ session, people: snapshot.people, round, names: count <= 3 ? 'full' : 'short' });
  return (
    <section>
      <div className={classes['head']}>
        <span>{isNow ? 'Groups now' : `Groups in round ${round}`}</span>
        {isNow && roundEndsAt !== null ? (
          <span>{`${endTogether(count)} ${clockText(roundEndsAt, stage.zone)}`}</span>
        ) : null}
      </div>
      <div className={classes['strip']} style={{ '--columns': columnsFor(count) }}>
        {cards.map((card) => (
          <GroupCard key={card.id} card={card} isNow={isNow} />
        ))}
      </div>
    </section>
  );
}

function GroupCard({ card, isNow }: { card: GroupNow; isNow: boolean }) {
  const { presenter } = card;
  return (
    <article className={classes['card']}>
      <div className={classes['table']}>
        <TableMark size={38} seats={card.seats} />
        <div>
          <b title={presenter ?? undefined}>{presenter ?? 'Spare round'}</b>
          <span>{card.room === '' ? card.letter : `${card.letter}, ${card.room}`}</span>
        </div>
      </div>
      {presenter === null ? (
        <p>{isNow ? 'Chooses a task' : 'Will choose a task'}</p>
      ) : (
        <>
          {card.timekeeper === '' ? null : <p>{`${card.timekeeper} keeps time`}</p>}
          {card.noteTaker === '' ? null : <p>{`${card.noteTaker} takes notes`}</p>}
          {card.next === '' ? null : <p>{`${card.next} is next`}</p>}
        </>
      )}
    </article>
  );
}

/** More than six groups stand in two rows. */
function columnsFor(count: number): number {
  return count <= 6 ? count : Math.ceil(count / 2);
}

function endTogether(count: number): string {
  if (count === 1) return 'Ends at';
  return count === 2 ? 'Both end together at' : `All ${WORDS[count] ?? count} end together at`;
}

const WORDS: Readonly<Record<number, string>> = {
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
};
