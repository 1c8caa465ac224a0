import { Button, TextInput } from '@mantine/core';
import { IconBuildingCommunity, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { homeStaffCount, keyOfOrganization } from '#domain/program/organization';
import { EmptyScreen } from '../../ui/EmptyScreen.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useOrganizationChoice } from '../people/organizationChoice.ts';
import classes from '../people/People.module.css';
import { PeopleTabs } from '../people/PeopleTabs.tsx';
import { AddOrganization } from './AddOrganization.tsx';
import { OrganizationPanel } from './OrganizationPanel.tsx';
import { organizationRows } from './organizationRows.ts';
import type { OrganizationRow } from './organizationRows.ts';

/** The organizations of an event: who hosts, who travels, and who is asked at home. */
export function OrganizationsScreen({ snapshot }: { snapshot: EventSnapshot }) {
  const [search, setSearch] = useState('');
  const [isAdding, setAdding] = useState(false);
  const chosenKey = useOrganizationChoice((choice) => choice.key);
  const every = organizationRows(snapshot, '');
  const rows = organizationRows(snapshot, search);
  const chosen = every.find(({ key }) => key === chosenKey);
  const choose = (key: string | null) => {
    setAdding(false);
    useOrganizationChoice.setState({ key });
  };
  const close = () => {
    document.getElementById(rowId(chosenKey ?? ''))?.focus();
    choose(null);
  };
  const add = (
    <Button
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
      onClick={() => {
        choose(null);
        setAdding(true);
      }}
    >
      {every.length === 0 ? 'Add an organization' : 'Add organization'}
    </Button>
  );

  return (
    <>
      <PageHeader title="People" sub={every.length === 0 ? '' : countWords(every)}>
        <PeopleTabs />
        {every.length === 0 ? null : add}
      </PageHeader>
      <div className={classes['split']}>
        {every.length === 0 ? (
          <EmptyScreen title="No organization is known yet" actions={add}>
            Organizations stand here as soon as people name theirs. What is noted about a host goes into the
            reading; what colleagues at home ask comes along to the event.
          </EmptyScreen>
        ) : (
          <section
            className={classes['list']}
            data-beside={chosen !== undefined || isAdding}
            aria-label="Organizations"
          >
            <div className={classes['find']}>
              <label htmlFor="find-organizations">Find</label>
              <TextInput
                id="find-organizations"
                type="search"
                leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
                placeholder="Name, city or field"
                value={search}
                onChange={(event) => setSearch(event.currentTarget.value)}
              />
              <p role="status">
                {search.trim() === '' ? '' : `${rows.length} of ${every.length} organizations`}
              </p>
            </div>
            <OrganizationTable rows={rows} chosenKey={chosenKey} onChoose={choose} />
          </section>
        )}
        {isAdding ? (
          <AddOrganization
            eventId={snapshot.event.id}
            onAdded={(name) => choose(keyOfOrganization(name))}
            onClose={() => setAdding(false)}
          />
        ) : chosen ? (
          <OrganizationPanel
            key={chosen.key}
            row={chosen}
            snapshot={snapshot}
            onRenamed={(name) => choose(keyOfOrganization(name))}
            onClose={close}
          />
        ) : null}
      </div>
    </>
  );
}

function OrganizationTable({
  rows,
  chosenKey,
  onChoose,
}: {
  rows: readonly OrganizationRow[];
  chosenKey: string | null;
  onChoose: (key: string) => void;
}) {
  return (
    <div className={classes['tableBox']} tabIndex={0} role="region" aria-label="Table of organizations">
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col" data-column="name">
              Name
            </th>
            <th scope="col">City</th>
            <th scope="col">Field</th>
            <th scope="col" data-column="count">
              People
            </th>
            <th scope="col">At home</th>
            <th scope="col" data-column="count">
              Questions
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} data-chosen={row.key === chosenKey} onClick={() => onChoose(row.key)}>
              <th scope="row">
                <span className={classes['name']}>
                  <button
                    type="button"
                    id={rowId(row.key)}
                    title={row.name}
                    aria-expanded={row.key === chosenKey}
                  >
                    {row.name}
                  </button>
                  {row.organization?.isHost ? <span className={classes['tag']}>host</span> : null}
                </span>
              </th>
              <td>{row.organization?.city ?? ''}</td>
              <td>{row.organization?.field ?? ''}</td>
              <td>{row.peopleCount === 0 ? '–' : row.peopleCount}</td>
              <td>
                {row.isHomeMissing ? <span className={classes['missing']}>to be asked</span> : homeWords(row)}
              </td>
              <td>{(row.organization?.homeQuestions.length ?? 0) || ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? (
        <p className={classes['nobody']}>
          <IconBuildingCommunity size={16} stroke={1.75} aria-hidden /> No organization matches. Search for
          fewer or other words.
        </p>
      ) : null}
    </div>
  );
}

function rowId(key: string): string {
  return `organization-${key}`;
}

function homeWords({ organization }: OrganizationRow): string {
  const count = organization ? homeStaffCount(organization) : null;
  if (count === null) return '';
  return `${count} ${count === 1 ? 'colleague' : 'colleagues'}`;
}

function countWords(rows: readonly OrganizationRow[]): string {
  const hosts = rows.filter(({ organization }) => organization?.isHost).length;
  const all = `${rows.length} ${rows.length === 1 ? 'organization' : 'organizations'}`;
  return hosts === 0 ? all : `${all}, ${hosts} ${hosts === 1 ? 'host' : 'hosts'}`;
}
