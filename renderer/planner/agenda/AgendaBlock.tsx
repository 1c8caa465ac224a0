import { IconClockHour4, IconNotes } from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { turnOf } from '#domain/rounds';
import type { Group, Session } from '#domain/session';
import { MINUTE_MS } from '#domain/time';
import { clockTime } from '../../state/dates.ts';
import type { DayBlock } from './dayBlocks.ts';
import classes from './DayTimeline.module.css';

interface AgendaBlockProps {
  block: DayBlock;
  snapshot: EventSnapshot;
  session: Session;
  /** High enough for the roles under the presenter. */
  isTall: boolean;
  isSelected: boolean;
  onSelectRound: (round: number | null) => void;
}

/** A block of a day; a round names the presenter of every group and can be opened. */
export function AgendaBlock({
  block,
  snapshot,
  session,
  isTall,
  isSelected,
  onSelectRound,
}: AgendaBlockProps) {
  const { zone } = snapshot.event;
  const { round } = block;
  if (block.kind !== 'round' || round === null)
    return (
      <div className={classes['block']} data-kind={block.kind}>
        <span className={classes['title']}>{block.title}</span>
        <span className="num">{Math.round((block.endsAt - block.startsAt) / MINUTE_MS)}</span>
      </div>
    );
  return (
    <button
      type="button"
      className={classes['block']}
      data-kind="round"
      data-selected={isSelected}
      aria-pressed={isSelected}
      onClick={() => onSelectRound(isSelected ? null : round)}
    >
      <span className={classes['title']}>{block.title}</span>
      <span className="num">{`${clockTime(block.startsAt, zone)}–${clockTime(block.endsAt, zone)}`}</span>
      <span className={classes['turns']}>
        {session.groups.map((group) => (
          <Turn key={group.id} group={group} round={round} snapshot={snapshot} isTall={isTall} />
        ))}
      </span>
    </button>
  );
}

/** What the small marks in a high round mean. */
export function RoleLegend() {
  return (
    <span className={classes['legend']} aria-hidden>
      {ROLES.map(({ icon: RoleIcon, does }) => (
        <span key={does}>
          <RoleIcon size={12} stroke={2} />
          {does}
        </span>
      ))}
    </span>
  );
}

const ROLES: { icon: Icon; does: string; id: 'timekeeperId' | 'noteTakerId' }[] = [
  { icon: IconClockHour4, does: 'keeps time', id: 'timekeeperId' },
  { icon: IconNotes, does: 'takes notes', id: 'noteTakerId' },
];

function Turn({
  group,
  round,
  snapshot,
  isTall,
}: {
  group: Group;
  round: number;
  snapshot: EventSnapshot;
  isTall: boolean;
}) {
  const turn = turnOf(group, round);
  const personOf = (id: string | null) => snapshot.people.find((candidate) => candidate.id === id);
  const presenter = personOf(turn.presenterId);
  return (
    <span data-spare={turn.presenterId === null} title={presenter?.display}>
      <span>{presenter ? presenter.preferred : 'Spare'}</span>
      {isTall
        ? ROLES.map(({ icon: RoleIcon, does, id }) => {
            const person = personOf(turn[id]);
            return person ? (
              <small key={does} title={`${person.display} ${does}`}>
                <RoleIcon size={11} stroke={2} aria-hidden />
                <span className="visually-hidden">{`, ${does}: `}</span>
                <span>{person.preferred}</span>
              </small>
            ) : null;
          })
        : null}
    </span>
  );
}
