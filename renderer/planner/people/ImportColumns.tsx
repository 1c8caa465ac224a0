import { Select } from '@mantine/core';
import { fitted } from '#domain/handouts/printRequest';
import { FIELD_LABELS } from '#domain/registration/registration';
import type { OutputOf } from '#contract';
import type { Registration, RegistrationField } from '#domain/registration/registration';
import classes from './Import.module.css';

const NOT_IMPORTED = 'not-imported';
const NO_HEADINGS = 'none';
const FIELDS = Object.entries(FIELD_LABELS);

/** Which column of the list is which field; a column can also be left out. */
export function ImportColumns({
  registration,
  onMapColumn,
  onHeadingsOn,
  onSheet,
}: {
  registration: OutputOf<'registration.read'>;
  onSheet: (name: string) => void;
  onHeadingsOn: (line: number | null) => void;
  onMapColumn: (columnIndex: number, field: RegistrationField | null) => void;
}) {
  const { columns, needsMapping, sampleRows } = registration;
  return (
    <>
      <h2>{needsMapping ? 'Which column holds the names?' : 'Columns and fields'}</h2>
      <p className={classes['lead']}>
        {needsMapping
          ? 'No column could be taken for the name. Choose a field for each column that is to be imported, the name first.'
          : 'Each column of the list beside the field that it fills. Another choice reads the list again.'}
      </p>
      {registration.sheet === null || registration.sheet.names.length < 2 ? null : (
        <Select
          className={classes['headings'] ?? ''}
          label="Sheet"
          allowDeselect={false}
          value={registration.sheet.name}
          data={[...new Set(registration.sheet.names)]}
          onChange={(name) => name !== null && onSheet(name)}
        />
      )}
      <Select
        className={classes['headings'] ?? ''}
        label="Where the headings stand"
        allowDeselect={false}
        value={registration.headerLine === null ? NO_HEADINGS : String(registration.headerLine)}
        data={headingChoices(registration)}
        onChange={(value) => onHeadingsOn(value === null || value === NO_HEADINGS ? null : Number(value))}
      />
      <div className={classes['scroll']} tabIndex={0} role="region" aria-label="Columns of the list">
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">In the list</th>
              <th scope="col">First lines</th>
              <th scope="col">Field</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column.index}>
                <th scope="row" title={column.header}>
                  {column.header}
                </th>
                <td className={classes['samples']}>
                  {sampleRows
                    .map(({ cells }) => (cells[column.index] ?? '').trim())
                    .filter((cell) => cell !== '')
                    .slice(0, 3)
                    .join(' · ')
                    .slice(0, 200)}
                </td>
                <td className={classes['fieldCell']}>
                  <Select
                    aria-label={`Field for ${column.header.slice(0, 80)}`}
                    value={column.field ?? NOT_IMPORTED}
                    allowDeselect={false}
                    data={[
                      { value: NOT_IMPORTED, label: 'Not imported' },
                      ...FIELDS.map(([value, label]) => ({ value, label })),
                    ]}
                    onChange={(value) => onMapColumn(column.index, fieldOf(value))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The line that was taken, the first lines below it, and none at all. */
function headingChoices({ headerLine, columns, sampleRows }: Registration) {
  const lines = [
    ...(headerLine === null ? [] : [{ line: headerLine, cells: columns.map(({ header }) => header) }]),
    ...sampleRows,
  ];
  return [
    { value: NO_HEADINGS, label: 'The list has no headings' },
    ...lines.map(({ line, cells }) => ({
      value: String(line),
      label: `Line ${line}: ${fitted(cells.filter((cell) => cell.trim() !== '').join(', '), 60)}`,
    })),
  ];
}

function fieldOf(value: string | null): RegistrationField | null {
  return value !== null && isField(value) ? value : null;
}

function isField(value: string): value is RegistrationField {
  return Object.hasOwn(FIELD_LABELS, value);
}
