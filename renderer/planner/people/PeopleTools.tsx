import { Button, Checkbox, Popover, Select, Stack, TextInput } from '@mantine/core';
import { IconColumns3, IconFileExport, IconFilter, IconSearch, IconX } from '@tabler/icons-react';
import type { Attendee } from '#domain/people/person';
import classes from './People.module.css';
import { PEOPLE_COLUMNS } from './peopleColumns.ts';
import type { PeopleColumn } from './peopleColumns.ts';
import { filterChoices, filterCount, NO_FILTER } from './peopleFilter.ts';
import type { PeopleFilter } from './peopleFilter.ts';

interface ToolsProps {
  people: readonly Attendee[];
  shownCount: number;
  search: string;
  onSearch: (search: string) => void;
  filter: PeopleFilter;
  onFilter: (filter: PeopleFilter) => void;
  columns: readonly PeopleColumn[];
  onColumns: (columns: PeopleColumn[]) => void;
  onExport: () => void;
}

/** Above the table: search, filter, and which columns show. */
export function PeopleTools(props: ToolsProps) {
  const { people, shownCount, search, onSearch, filter, onFilter, columns, onColumns, onExport } = props;
  const isNarrowed = search.trim() !== '' || filterCount(filter) > 0;
  return (
    <div className={classes['find']}>
      <label htmlFor="find-people">Find</label>
      <TextInput
        id="find-people"
        type="search"
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        placeholder="Name, organization, city or topic"
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      <FilterButton people={people} filter={filter} onFilter={onFilter} />
      <ColumnsButton columns={columns} onColumns={onColumns} />
      <Button
        variant="default"
        disabled={shownCount === 0}
        leftSection={<IconFileExport size={16} stroke={1.75} aria-hidden />}
        onClick={onExport}
      >
        Export
      </Button>
      {filterCount(filter) === 0 ? null : (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconX size={14} stroke={1.75} aria-hidden />}
          onClick={() => onFilter(NO_FILTER)}
        >
          Clear filter
        </Button>
      )}
      <p role="status">
        {isNarrowed
          ? `${shownCount.toLocaleString('en-US')} of ${people.length.toLocaleString('en-US')} people`
          : ''}
      </p>
    </div>
  );
}

function FilterButton({ people, filter, onFilter }: Pick<ToolsProps, 'people' | 'filter' | 'onFilter'>) {
  const count = filterCount(filter);
  return (
    <Popover position="bottom-start" width={300} trapFocus returnFocus shadow="md" withinPortal>
      <Popover.Target>
        <Button
          variant={count > 0 ? 'light' : 'default'}
          leftSection={<IconFilter size={16} stroke={1.75} aria-hidden />}
        >
          {count > 0 ? `Filter (${count})` : 'Filter'}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Filter people">
        <Stack gap={10}>
          {filterChoices(people).map(({ by, label, choices }) => (
            <Select
              key={by}
              label={label}
              placeholder="Any"
              searchable
              clearable
              limit={200}
              disabled={choices.length === 0}
              comboboxProps={{ withinPortal: false }}
              data={choices}
              value={filter[by] === '' ? null : filter[by]}
              onChange={(value) => onFilter({ ...filter, [by]: value ?? '' })}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function ColumnsButton({ columns, onColumns }: Pick<ToolsProps, 'columns' | 'onColumns'>) {
  return (
    <Popover position="bottom-start" width={220} trapFocus returnFocus shadow="md" withinPortal>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} stroke={1.75} aria-hidden />}>
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Columns that show">
        <Stack gap={8}>
          {PEOPLE_COLUMNS.filter(({ by }) => by !== 'name').map(({ by, label }) => (
            <Checkbox
              key={by}
              label={label}
              checked={columns.includes(by)}
              onChange={(event) =>
                onColumns(
                  event.currentTarget.checked ? [...columns, by] : columns.filter((shown) => shown !== by),
                )
              }
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
