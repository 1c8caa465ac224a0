import { Button } from '@mantine/core';
import { IconFileImport, IconUserPlus, IconUsersPlus } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { EmptyScreen } from '../../ui/EmptyScreen.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import classes from './People.module.css';
import { BringPeople, useOthers } from './BringPeople.tsx';
import { AddPersonPanel } from './AddPersonPanel.tsx';
import { BulkPanel } from './BulkPanel.tsx';
import { DuplicatesLine } from './DuplicatesLine.tsx';
import { ExportPeople } from './ExportPeople.tsx';
import { MergePeople } from './MergePeople.tsx';
import { keptColumns } from './peopleColumns.ts';
import { filterCount, NO_FILTER } from './peopleFilter.ts';
import { headcount, peopleRows } from './peopleRows.ts';
import { allRows } from './personRow.ts';
import type { PeopleOrder } from './peopleRows.ts';
import { PeopleTable, rowId } from './PeopleTable.tsx';
import { PeopleTabs } from './PeopleTabs.tsx';
import { PeopleTools } from './PeopleTools.tsx';
import { PersonPanel } from './PersonPanel.tsx';
import { useDuplicates } from './useDuplicates.ts';
import { useSelection } from './useSelection.ts';

const COLUMNS_KEY = 'people-columns';

/** Everybody as a table; one person's fields in the panel beside it. */
export function PeopleTableScreen({ snapshot, onImport }: { snapshot: EventSnapshot; onImport: () => void }) {
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<PeopleOrder>({ by: 'name', isDescending: false });
  /** A person's id, or `new` while somebody is being added. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [isBringing, setBringing] = useState(false);
  const [isExporting, setExporting] = useState(false);
  const [isMerging, setMerging] = useState(false);
  const duplicates = useDuplicates(snapshot);
  const others = useOthers(snapshot.event.id);
  const { people } = snapshot;
  const [filter, setFilter] = useState(NO_FILTER);
  const [columns, setColumns] = useState(() => keptColumns(localStorage.getItem(COLUMNS_KEY)));
  // Typing goes first: a long table follows when there is time.
  const sought = useDeferredValue(search);
  const everybody = useMemo(() => allRows(snapshot), [snapshot]);
  const rows = useMemo(
    () => peopleRows(everybody, { search: sought, order, filter }),
    [everybody, sought, order, filter],
  );
  const selection = useSelection(rows.map(({ person: { id } }) => id));
  const isSelecting = selection.ids.size > 0;
  const person = people.find((candidate) => candidate.id === chosen);

  const close = () => {
    if (chosen !== null) document.getElementById(rowId(chosen))?.focus();
    setChosen(null);
  };

  const actions = (isMain: boolean) => (
    <>
      <Button
        variant={isMain ? 'filled' : 'default'}
        leftSection={<IconFileImport size={16} stroke={1.75} aria-hidden />}
        onClick={onImport}
      >
        {isMain ? 'Import a registration list' : 'Import'}
      </Button>
      {others.length === 0 ? null : (
        <Button
          variant="default"
          leftSection={<IconUsersPlus size={16} stroke={1.75} aria-hidden />}
          onClick={() => setBringing(true)}
        >
          {isMain ? 'Bring people from another event' : 'From another event'}
        </Button>
      )}
      <Button
        variant={isMain ? 'default' : 'filled'}
        leftSection={<IconUserPlus size={16} stroke={1.75} aria-hidden />}
        onClick={() => setChosen('new')}
      >
        {isMain ? 'Add a person' : 'Add person'}
      </Button>
    </>
  );

  return (
    <>
      <PageHeader title="People" sub={people.length === 0 ? '' : headcount(people)}>
        <PeopleTabs />
        {people.length === 0 ? null : actions(false)}
      </PageHeader>
      <div className={classes['split']}>
        {people.length === 0 ? (
          <EmptyScreen title="Nobody is registered yet" actions={actions(true)}>
            A registration list is a CSV file or Excel workbook from any form or spreadsheet. What was unclear
            in it is shown before anybody is added.
          </EmptyScreen>
        ) : (
          <section
            className={classes['list']}
            data-beside={isSelecting || chosen === 'new' || person !== undefined}
            aria-label="People"
          >
            <PeopleTools
              people={people}
              shownCount={rows.length}
              search={search}
              onSearch={setSearch}
              filter={filter}
              onFilter={setFilter}
              columns={columns}
              onColumns={(chosenColumns) => {
                setColumns(chosenColumns);
                localStorage.setItem(COLUMNS_KEY, chosenColumns.join(','));
              }}
              onExport={() => setExporting(true)}
            />
            <DuplicatesLine pairs={duplicates} onCompare={() => setMerging(true)} />
            <PeopleTable
              rows={rows}
              columns={columns}
              selection={selection}
              order={order}
              onOrder={setOrder}
              chosenId={isSelecting ? null : chosen}
              onChoose={setChosen}
              emptyWords={
                filterCount(filter) > 0
                  ? 'Nobody matches this search and filter. Clear the filter or search for other words.'
                  : `Nobody matches “${search.trim()}”. Search for fewer or other words.`
              }
            />
          </section>
        )}
        <ExportPeople
          eventId={snapshot.event.id}
          personIds={rows
            .map(({ person: { id } }) => id)
            .filter((id) => !isSelecting || selection.ids.has(id))}
          areSelected={isSelecting}
          columns={columns}
          isOpen={isExporting}
          onClose={() => setExporting(false)}
        />
        <MergePeople
          eventId={snapshot.event.id}
          pairs={duplicates}
          isOpen={isMerging}
          onClose={() => setMerging(false)}
        />
        <BringPeople snapshot={snapshot} isOpen={isBringing} onClose={() => setBringing(false)} />
        {isSelecting ? (
          <BulkPanel ids={[...selection.ids]} snapshot={snapshot} onDone={selection.clear} />
        ) : chosen === 'new' ? (
          <AddPersonPanel eventId={snapshot.event.id} onAdded={setChosen} onClose={close} />
        ) : person ? (
          <PersonPanel key={person.id} person={person} snapshot={snapshot} onClose={close} />
        ) : null}
      </div>
    </>
  );
}
