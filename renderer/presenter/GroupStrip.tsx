import { clockText } from '#domain/dateText';
import type { Segment } from '#domain/schedule';
import type { InstantMs } from '#domain/time';
import { memo } from 'react';
import { TableMark } from '../ui/TableMark.tsx';
import classes from './GroupStrip.module.css';
import { groupsNow } from './groupsNow.ts';
import type { GroupNow } from './groupsNow.ts';
import type { Stage } from './stage.ts';

/** Who presents, keeps time and takes notes in each group now, or in the round that comes. */
export const GroupStrip = memo(function GroupStrip({
  stage,
  segment,
  roundEndsAt,
}: {
  stage: Stage;
  segment: Segment | null;
  roundEndsAt: InstantMs | null;
}) {
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
      <div
        className={classes['strip']}
        data-dense={count > MOST_IN_A_ROW}
        style={{ '--columns': columnsFor(count) }}
      >
        {cards.map((card) => (
          <GroupCard key={card.id} card={card} lines={linesOf(card, { count, isNow })} />
        ))}
      </div>
    </section>
  );
});

function GroupCard({ card, lines }: { card: GroupNow; lines: string[] }) {
  const { presenter } = card;
  return (
    <article className={classes['card']} title={fitted(lines.join('\n'))}>
      <div className={classes['table']}>
        <TableMark size={38} seats={card.seats} />
        <div>
          <b>{presenter ?? 'Spare round'}</b>
          <span>{card.room === '' ? card.letter : `${card.letter}, ${card.room}`}</span>
        </div>
      </div>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </article>
  );
}

/** What stands under a presenter: three lines, or one where many groups share the room. */
function linesOf(card: GroupNow, { count, isNow }: { count: number; isNow: boolean }): string[] {
  const { presenter, timekeeper, noteTaker, next } = card;
  if (presenter === null) return [isNow ? 'Chooses a task' : 'Will choose a task'];
  const roles = [
    timekeeper === '' ? '' : `${timekeeper} keeps time`,
    noteTaker === '' ? '' : `${noteTaker} takes notes`,
  ].filter((line) => line !== '');
  if (count > MOST_IN_A_ROW) return [roles.join(', ')];
  return next === '' ? roles : [...roles, `${next} is next`];
}

/** A tooltip stays readable even where somebody's name is a page long. */
function fitted(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

/** More groups than this stand in two rows. */
const MOST_IN_A_ROW = 6;

function columnsFor(count: number): number {
  return count <= MOST_IN_A_ROW ? count : Math.ceil(count / 2);
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
