import type { EventSnapshot } from '#domain/eventSnapshot';
import { roleTurns } from '#domain/grouping/roleTurns';
import classes from './Roles.module.css';

/** How often everybody presents, keeps time, takes notes and advises over the event, so that roles go round fairly. */
export function RoleTable({ snapshot }: { snapshot: EventSnapshot }) {
  const turns = roleTurns(snapshot);
  const people = snapshot.people
    .filter(({ id }) => turns.has(id))
    .sort((one, other) => one.display.localeCompare(other.display, 'en-US'));
  const spread = (of: 'presents' | 'keepsTime' | 'takesNotes') => {
    const counts = [...turns.values()].map((turn) => turn[of]);
    const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
    return fewest === most ? `everybody ${most}` : `${fewest} to ${most}`;
  };
  const hasHeld = [...turns.values()].some(({ holds }) => holds.length > 0);
  if (people.length === 0) return null;
  return (
    <section className={classes['roles']} aria-labelledby="roles-heading">
      <h2 id="roles-heading">Roles over the event</h2>
      <p>{`Presents: ${spread('presents')}. Keeps time: ${spread('keepsTime')}. Takes notes: ${spread('takesNotes')}.`}</p>
      <div className={classes['box']} tabIndex={0} role="region" aria-label="Table of roles">
        <table>
          <thead>
            <tr>
              <th scope="col">Person</th>
              <th scope="col">Presents</th>
              <th scope="col">Keeps time</th>
              <th scope="col">Takes notes</th>
              <th scope="col">Advises</th>
              {hasHeld ? <th scope="col">Holds in a group</th> : null}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => {
              const turn = turns.get(person.id);
              return (
                <tr key={person.id}>
                  <th scope="row">{person.display}</th>
                  <td data-none={turn?.presents === 0}>{turn?.presents}</td>
                  <td>{turn?.keepsTime}</td>
                  <td>{turn?.takesNotes}</td>
                  <td>{turn?.advises}</td>
                  {hasHeld ? <td>{turn?.holds.join(', ')}</td> : null}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
