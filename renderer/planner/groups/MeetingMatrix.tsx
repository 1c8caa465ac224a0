import { Pagination } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { whoMetWhom } from '#domain/grouping/whoMetWhom';
import { isPeer } from '#domain/people/person';
import classes from './Matrix.module.css';

/** So many rows stand at once; two hundred people would be forty thousand cells. */
const ROWS = 40;

/** Who met whom how often: every person against every other, over this event and earlier ones of its program. */
export function MeetingMatrix({ snapshot }: { snapshot: EventSnapshot }) {
  const [page, setPage] = useState(1);
  const { sessions, grouping } = snapshot;
  const met = useMemo(() => whoMetWhom({ sessions, grouping }), [sessions, grouping]);
  const people = snapshot.people
    .filter(isPeer)
    .sort((one, other) => one.display.localeCompare(other.display, 'en-US'));
  const apart = new Set(
    snapshot.keepApart.flatMap(({ personA, personB }) => [`${personA} ${personB}`, `${personB} ${personA}`]),
  );
  const pages = Math.ceil(people.length / ROWS);
  const rows = people.slice((page - 1) * ROWS, page * ROWS);

  return (
    <section className={classes['matrix']} aria-labelledby="matrix-heading">
      <div className={classes['head']}>
        <h2 id="matrix-heading">Who meets whom</h2>
        <p>
          Groups shared over all sessions of this event and earlier events of the program; a second number
          says how many of them were earlier.
        </p>
        <ul className={classes['key']} aria-label="Key">
          <li data-times="1">once</li>
          <li data-times="2">twice or more</li>
          <li data-apart>× kept apart</li>
        </ul>
      </div>
      <div className={classes['box']} tabIndex={0} role="region" aria-label="Table of who meets whom">
        <table>
          <thead>
            <tr>
              <td />
              {people.map((person) => (
                <th key={person.id} scope="col">
                  <span>{person.display}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" title={row.display}>
                  {row.display}
                </th>
                {people.map((person) => {
                  if (person.id === row.id)
                    return <td key={person.id} data-self aria-label="the same person" />;
                  const { here, earlier } = met(row.id, person.id);
                  const times = here + earlier;
                  const isApart = apart.has(`${row.id} ${person.id}`);
                  return (
                    <td
                      key={person.id}
                      data-times={Math.min(times, 2)}
                      data-apart={isApart || undefined}
                      title={cellWords(row.display, person.display, { here, earlier, isApart })}
                    >
                      {times === 0 ? (
                        isApart ? (
                          '×'
                        ) : (
                          <span className="visually-hidden">0</span>
                        )
                      ) : (
                        <>
                          {times}
                          {earlier > 0 ? <small>{`, ${earlier}`}</small> : null}
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages > 1 ? (
        <Pagination
          size="sm"
          total={pages}
          value={page}
          onChange={setPage}
          getItemProps={(number) => ({ 'aria-label': `People from ${(number - 1) * ROWS + 1}` })}
        />
      ) : null}
    </section>
  );
}

function cellWords(
  one: string,
  other: string,
  { here, earlier, isApart }: { here: number; earlier: number; isApart: boolean },
): string {
  const parts = [
    here + earlier === 0 ? 'never in one group' : '',
    here > 0 ? `${here} at this event` : '',
    earlier > 0 ? `${earlier} earlier` : '',
    isApart ? 'to be kept apart' : '',
  ];
  return `${one} and ${other}: ${parts.filter((part) => part !== '').join(', ')}`;
}
