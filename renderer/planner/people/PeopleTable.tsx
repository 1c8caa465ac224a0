import { IconArrowDown, IconArrowUp, IconArrowsSplit } from '@tabler/icons-react';
import classes from './People.module.css';
import { nextOrder, topicOf } from './peopleRows.ts';
import type { PeopleColumn, PeopleOrder, PersonRow } from './peopleRows.ts';

const COLUMNS: { by: PeopleColumn; label: string }[] = [
  { by: 'name', label: 'Name' },
  { by: 'organization', label: 'Organization' },
  { by: 'role', label: 'Role' },
  { by: 'city', label: 'City' },
  { by: 'topic', label: 'Challenge' },
  { by: 'group', label: 'Group' },
];

/** The element that opens a person, so that the keyboard can come back to it. */
export function rowId(personId: string): string {
  return `person-${personId}`;
}

/** The table of people. Headings sort; a name opens the person beside the table. */
export function PeopleTable({
  rows,
  order,
  onOrder,
  chosenId,
  onChoose,
  emptyWords,
}: {
  rows: readonly PersonRow[];
  order: PeopleOrder;
  onOrder: (order: PeopleOrder) => void;
  chosenId: string | null;
  onChoose: (personId: string) => void;
  emptyWords: string;
}) {
  return (
    <div className={classes['tableBox']} tabIndex={0} role="region" aria-label="Table of people">
      <table className={classes['table']}>
        <thead>
          <tr>
            {COLUMNS.map(({ by, label }) => (
              <th
                key={by}
                scope="col"
                data-column={by}
                aria-sort={order.by === by ? (order.isDescending ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" onClick={() => onOrder(nextOrder(order, by))}>
                  {label}
                  <SortMark order={order} by={by} />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PersonTableRow
              key={row.person.id}
              row={row}
              isChosen={row.person.id === chosenId}
              onChoose={() => onChoose(row.person.id)}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? <p className={classes['nobody']}>{emptyWords}</p> : null}
    </div>
  );
}

function SortMark({ order, by }: { order: PeopleOrder; by: PeopleColumn }) {
  if (order.by !== by) return null;
  const Arrow = order.isDescending ? IconArrowDown : IconArrowUp;
  return <Arrow size={12} stroke={2.2} aria-hidden />;
}

function PersonTableRow({
  row: { person, group, apartCount },
  isChosen,
  onChoose,
}: {
  row: PersonRow;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const topic = topicOf(person);
  return (
    <tr data-chosen={isChosen} onClick={onChoose}>
      <th scope="row">
        <span className={classes['name']}>
          <button type="button" id={rowId(person.id)} title={person.display} aria-expanded={isChosen}>
            {person.display}
          </button>
          {person.standing === 'participant' ? null : (
            <span className={classes['tag']}>{person.standing === 'host' ? 'host' : 'resource'}</span>
          )}
          {apartCount === 0 ? null : (
            <span className={classes['apart']}>
              <IconArrowsSplit size={12} stroke={2} aria-hidden />
              apart
            </span>
          )}
        </span>
      </th>
      <td title={person.organization}>{person.organization}</td>
      <td title={person.role}>{person.role}</td>
      <td title={person.city}>{person.city}</td>
      <td title={topic}>
        {topic === '' ? <span className={classes['missing']}>topic to come</span> : topic}
      </td>
      <td className={classes['letter']}>
        {group === '' ? (
          <span className={classes['missing']}>{person.standing === 'participant' ? 'none yet' : '–'}</span>
        ) : (
          group
        )}
      </td>
    </tr>
  );
}
