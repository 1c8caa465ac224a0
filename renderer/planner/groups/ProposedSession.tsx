import { IconArrowRight } from '@tabler/icons-react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { groupLetter } from '#domain/grouping/groupLetter';
import type { Session } from '#domain/agenda/session';
import classes from './Proposal.module.css';

/** The proposed groups of one session above those it has, each person with where they come from or go. */
export function ProposedSession({
  snapshot,
  session,
  groups,
  reasons,
  isAlone,
}: {
  snapshot: EventSnapshot;
  session: Session;
  groups: readonly (readonly string[])[];
  reasons: Readonly<Record<string, string>>;
  /** One session needs no name here. */
  isAlone: boolean;
}) {
  const letterNow = new Map(
    session.groups.flatMap((group) => group.memberIds.map((id) => [id, group.letter] as const)),
  );
  const letterThen = new Map(
    groups.flatMap((members, index) => members.map((id) => [id, groupLetter(index)] as const)),
  );
  const title = isAlone ? '' : `: ${session.title}`;
  const list = (ids: readonly string[], noteOf: (id: string) => string, withReasons: boolean) =>
    ids.map((id) => {
      const note = noteOf(id);
      const name = snapshot.people.find((person) => person.id === id)?.display ?? '';
      return (
        <li key={id} data-moved={note !== ''} title={withReasons ? (reasons[id] ?? name) : name}>
          <span>{name}</span>
          {note === '' ? null : (
            <em>
              <IconArrowRight size={12} stroke={2} aria-hidden />
              {note}
            </em>
          )}
        </li>
      );
    });

  return (
    <>
      <section aria-labelledby={`proposed-${session.id}`}>
        <h2 id={`proposed-${session.id}`}>{`Proposed${title}`}</h2>
        <div className={classes['groups']}>
          {groups.map((members, index) => {
            const letter = groupLetter(index);
            const noteOf = (id: string) =>
              letterNow.get(id) === letter
                ? ''
                : letterNow.has(id)
                  ? `from ${letterNow.get(id) ?? ''}`
                  : session.groups.length === 0
                    ? ''
                    : 'new';
            return (
              <div key={letter} className={classes['group']} data-proposed>
                <h3>Group {letter}</h3>
                {members.length === 0 ? <p>Not needed any more</p> : <ol>{list(members, noteOf, true)}</ol>}
              </div>
            );
          })}
        </div>
      </section>
      {session.groups.length === 0 ? null : (
        <section aria-labelledby={`present-${session.id}`}>
          <h2 id={`present-${session.id}`}>{`Now${title}`}</h2>
          <div className={classes['groups']}>
            {session.groups.map((group) => (
              <div key={group.id} className={classes['group']}>
                <h3>
                  Group {group.letter} <span>{group.room}</span>
                </h3>
                <ol>
                  {list(
                    group.memberIds,
                    (id) =>
                      letterThen.get(id) === group.letter ? '' : `to ${letterThen.get(id) ?? 'no group'}`,
                    false,
                  )}
                </ol>
              </div>
            ))}
          </div>
        </section>
      )}
    </>
  );
}
