import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSplit } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { COMING_WORDS } from '#domain/people/personFields';
import classes from './People.module.css';
import { columnText, PEOPLE_COLUMNS } from './peopleColumns.ts';
import type { PeopleColumn } from './peopleColumns.ts';
import { nextOrder } from './peopleRows.ts';
import type { PeopleOrder } from './peopleRows.ts';
import type { PersonRow } from './personRow.ts';
import { useRowWindow } from './useRowWindow.ts';
import type { Selection } from './useSelection.ts';

const ROW_HEIGHT = 38;

/** The element that opens a person, so that the keyboard can come back to it. */
export function rowId(personId: string): string {
  return `person-${personId}`;
}

interface PeopleTableProps {
  rows: readonly PersonRow[];
  columns: readonly PeopleColumn[];
  order: PeopleOrder;
  onOrder: (order: PeopleOrder) => void;
  chosenId: string | null;
  onChoose: (personId: string) => void;
  selection: Selection;
  emptyWords: string;
}

/**
 * The table of people. Headings sort; a name opens the person beside the table. Arrows walk the rows, Space ticks one,
 * Shift extends, Ctrl or Cmd A ticks all, Escape unticks.
 */
export function PeopleTable(props: PeopleTableProps) {
  const { rows, columns, order, onOrder, chosenId, onChoose, selection, emptyWords } = props;
  const view = useRowWindow(rows.length, ROW_HEIGHT);
  const [activeId, setActiveId] = useState<string | null>(null);
  const isWalking = useRef(false);
  const activeAt = Math.max(
    0,
    rows.findIndex(({ person }) => person.id === activeId),
  );

  useEffect(() => {
    if (!isWalking.current || activeId === null) return;
    isWalking.current = false;
    document.getElementById(rowId(activeId))?.focus();
  });

  const walkTo = (index: number, isExtending: boolean) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (!row) return;
    if (isExtending) {
      const from = rows[activeAt];
      if (from && selection.ids.size === 0) selection.toggle(from.person.id);
      selection.extendTo(row.person.id);
    }
    isWalking.current = true;
    setActiveId(row.person.id);
    view.reveal(rows.indexOf(row));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && selection.ids.size > 0) {
      event.stopPropagation();
      selection.clear();
      return;
    }
    const step = walkSteps(event, activeAt, rows.length);
    if (step !== null) walkTo(step, event.shiftKey);
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') selection.selectAll();
    else if (
      event.key === ' ' &&
      event.target instanceof HTMLElement &&
      event.target.dataset['row'] === 'name'
    )
      selection.toggle(rows[activeAt]?.person.id ?? '');
    else return;
    event.preventDefault();
  };
  const onRow = (event: MouseEvent, personId: string) => {
    setActiveId(personId);
    if (event.shiftKey) selection.extendTo(personId);
    else if (event.ctrlKey || event.metaKey) selection.toggle(personId);
    else {
      selection.clear();
      onChoose(personId);
    }
  };

  return (
    <div
      className={classes['tableBox']}
      ref={view.box}
      onScroll={view.onScroll}
      onKeyDown={onKeyDown}
      tabIndex={0}
      role="region"
      aria-label="Table of people"
    >
      <table className={classes['table']} data-many={columns.length > 6} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th className={classes['tick']} scope="col">
              <Checkbox
                size="xs"
                aria-label="Select everybody shown"
                checked={rows.length > 0 && selection.ids.size === rows.length}
                indeterminate={selection.ids.size > 0 && selection.ids.size < rows.length}
                onChange={(event) =>
                  event.currentTarget.checked ? selection.selectAll() : selection.clear()
                }
              />
            </th>
            {PEOPLE_COLUMNS.filter(({ by }) => columns.includes(by)).map(({ by, label }) => (
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
          <Space height={view.spaceAbove} />
          {rows.slice(view.from, view.to).map((row, index) => (
            <PersonTableRow
              key={row.person.id}
              row={row}
              rowIndex={view.from + index + 2}
              columns={columns}
              isChosen={row.person.id === chosenId}
              isTicked={selection.ids.has(row.person.id)}
              isActive={view.from + index === activeAt}
              onPress={onRow}
              onTick={selection.toggle}
            />
          ))}
          <Space height={view.spaceBelow} />
        </tbody>
      </table>
      {rows.length === 0 ? <p className={classes['nobody']}>{emptyWords}</p> : null}
    </div>
  );
}

/** Where an arrow, Home, End or a page key leads; null for every other key. */
function walkSteps({ key, target }: KeyboardEvent, at: number, count: number): number | null {
  const isOnRow = target instanceof HTMLElement && target.dataset['row'] === 'name';
  const steps: Record<string, number> = {
    ArrowDown: isOnRow ? at + 1 : at,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
    PageDown: at + 15,
    PageUp: at - 15,
  };
  return steps[key] ?? null;
}

function Space({ height }: { height: number }) {
  return height === 0 ? null : <tr aria-hidden className={classes['space']} style={{ height }} />;
}

function SortMark({ order, by }: { order: PeopleOrder; by: PeopleColumn }) {
  if (order.by !== by) return null;
  const Arrow = order.isDescending ? IconArrowDown : IconArrowUp;
  return <Arrow size={12} stroke={2.2} aria-hidden />;
}

function PersonTableRow({
  row,
  rowIndex,
  columns,
  isChosen,
  isTicked,
  isActive,
  onPress,
  onTick,
}: {
  row: PersonRow;
  rowIndex: number;
  columns: readonly PeopleColumn[];
  isChosen: boolean;
  isTicked: boolean;
  isActive: boolean;
  onPress: (event: MouseEvent, personId: string) => void;
  onTick: (personId: string) => void;
}) {
  const { person, apartCount } = row;
  return (
    <tr
      data-chosen={isChosen || isTicked}
      data-absent={person.coming === 'no-show' || person.coming === 'cancelled'}
      aria-rowindex={rowIndex}
      onClick={(event) => onPress(event, person.id)}
    >
      <td className={classes['tick']} onClick={(event) => event.stopPropagation()}>
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={`Select ${person.display.slice(0, 80)}`}
          checked={isTicked}
          onChange={() => onTick(person.id)}
        />
      </td>
      <th scope="row">
        <span className={classes['name']}>
          <button
            type="button"
            id={rowId(person.id)}
            data-row="name"
            tabIndex={isActive ? 0 : -1}
            title={person.display}
            aria-expanded={isChosen}
          >
            {person.display}
          </button>
          {person.standing === 'participant' ? null : (
            <span className={classes['tag']}>{person.standing === 'host' ? 'host' : 'resource'}</span>
          )}
          {person.coming === 'expected' ? null : (
            <span className={classes['tag']}>{COMING_WORDS[person.coming].toLowerCase()}</span>
          )}
          {apartCount === 0 ? null : (
            <span className={classes['apart']}>
              <IconArrowsSplit size={12} stroke={2} aria-hidden />
              apart
            </span>
          )}
        </span>
      </th>
      {PEOPLE_COLUMNS.filter(({ by }) => by !== 'name' && columns.includes(by)).map(({ by }) => (
        <Cell key={by} row={row} by={by} />
      ))}
    </tr>
  );
}

function Cell({ row, by }: { row: PersonRow; by: PeopleColumn }) {
  const text = columnText(row, by);
  const missing = by === 'topic' ? 'topic to come' : row.person.standing === 'participant' ? 'none yet' : '–';
  const isMissed = text === '' && (by === 'topic' || by === 'group');
  return (
    <td title={text} {...(by === 'group' ? { className: classes['letter'] } : {})}>
      {isMissed ? <span className={classes['missing']}>{missing}</span> : text}
    </td>
  );
}
