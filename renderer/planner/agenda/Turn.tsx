import { IconClockHour4, IconNotes } from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Turn as GroupTurn } from '#domain/agenda/rounds';

const ROLES: { icon: Icon; does: string; id: 'timekeeperId' | 'noteTakerId' }[] = [
  { icon: IconClockHour4, does: 'keeps time', id: 'timekeeperId' },
  { icon: IconNotes, does: 'takes notes', id: 'noteTakerId' },
];

/** Who presents in one group, and, where there is room, who keeps time and takes notes. */
export function Turn({
  turn,
  snapshot,
  isTall,
}: {
  turn: GroupTurn;
  snapshot: EventSnapshot;
  isTall: boolean;
}) {
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
