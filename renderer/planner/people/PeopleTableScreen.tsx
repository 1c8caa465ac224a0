import { Button, TextInput } from '@mantine/core';
import { IconFileImport, IconSearch, IconUserPlus, IconUsersPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { EmptyScreen } from '../../ui/EmptyScreen.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import classes from './People.module.css';
import { BringPeople, useOthers } from './BringPeople.tsx';
import { AddPersonPanel } from './AddPersonPanel.tsx';
import { headcount, peopleRows } from './peopleRows.ts';
import type { PeopleOrder } from './peopleRows.ts';
import { PeopleTable, rowId } from './PeopleTable.tsx';
import { PeopleTabs } from './PeopleTabs.tsx';
import { PersonPanel } from './PersonPanel.tsx';

/** Everybody as a table; one person's fields in the panel beside it. */
export function PeopleTableScreen({ snapshot, onImport }: { snapshot: EventSnapshot; onImport: () => void }) {
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<PeopleOrder>({ by: 'name', isDescending: false });
  /** A person's id, or `new` while somebody is being added. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [isBringing, setBringing] = useState(false);
  const others = useOthers(snapshot.event.id);
  const { people } = snapshot;
  const rows = peopleRows(snapshot, search, order);
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
            A registration list is a CSV file from any form or spreadsheet. What was unclear in it is shown
            before anybody is added.
          </EmptyScreen>
        ) : (
          <section
            className={classes['list']}
            data-beside={chosen === 'new' || person !== undefined}
            aria-label="People"
          >
            <div className={classes['find']}>
              <label htmlFor="find-people">Find</label>
              <TextInput
                id="find-people"
                type="search"
                leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
                placeholder="Name, organization, city or topic"
                value={search}
                onChange={(event) => setSearch(event.currentTarget.value)}
              />
              <p role="status">{search.trim() === '' ? '' : `${rows.length} of ${people.length} people`}</p>
            </div>
            <PeopleTable
              rows={rows}
              order={order}
              onOrder={setOrder}
              chosenId={chosen}
              onChoose={setChosen}
              emptyWords={`Nobody matches “${search.trim()}”. Search for fewer or other words.`}
            />
          </section>
        )}
        <BringPeople snapshot={snapshot} isOpen={isBringing} onClose={() => setBringing(false)} />
        {chosen === 'new' ? (
          <AddPersonPanel eventId={snapshot.event.id} onAdded={setChosen} onClose={close} />
        ) : null}
        {person ? <PersonPanel key={person.id} person={person} snapshot={snapshot} onClose={close} /> : null}
      </div>
    </>
  );
}
