import { Button } from '@mantine/core';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Attendee } from '#domain/people/person';
import type { Group } from '#domain/agenda/session';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { peopleWords } from '../people/importWords.ts';
import { shortened } from '../people/personCommands.ts';
import { bestGroupFor } from './board.ts';
import classes from './Groups.module.css';
import type { SeatMove } from './useGroups.ts';

/** People without a group, for instance because they came later, each with the group that suits best. */
export function UnplacedPeople({
  snapshot,
  groups,
  people,
  onMove,
}: {
  snapshot: EventSnapshot;
  groups: readonly Group[];
  people: readonly Attendee[];
  onMove: (move: SeatMove) => void;
}) {
  if (people.length === 0) return null;
  return (
    <section className={classes['unplaced']} aria-label="Without a group">
      <StatusMark status="look">
        {`${peopleWords(people.length)} ${people.length === 1 ? 'has' : 'have'} no group yet`}
      </StatusMark>
      <ul>
        {people.map((person) => {
          const best = bestGroupFor(snapshot, groups, person.id);
          return (
            <li key={person.id}>
              <b title={person.display}>{person.display}</b>
              <span title={person.organization}>{person.organization}</span>
              {best ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`Seat ${shortened(person.display)} in group ${best.letter}`}
                  onClick={() =>
                    onMove({ personId: person.id, groupId: best.id, seat: best.memberIds.length })
                  }
                >
                  Seat in group {best.letter}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
