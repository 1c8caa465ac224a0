import { Table } from '@mantine/core';
import type { RunReport, TimeTaken } from '#domain/clock/runReport';
import classes from './TimeTable.module.css';
import { minutesOf } from './timeRows.ts';
import type { TimeRow } from './timeRows.ts';

const COLUMNS: { name: string; of: (taken: TimeTaken) => number }[] = [
  { name: 'Planned', of: ({ plannedMs }) => plannedMs },
  { name: 'Took', of: ({ tookMs }) => tookMs },
  { name: 'Added', of: ({ addedMs }) => addedMs },
  { name: 'Over', of: ({ overtimeMs }) => overtimeMs },
  { name: 'Paused', of: ({ pausedMs }) => pausedMs },
  { name: 'Not counted', of: ({ leftOutMs }) => leftOutMs },
];

/** Each part, round and phase in minutes; took, paused and not counted add up to the whole time. */
export function TimeTable({ rows, report }: { rows: readonly TimeRow[]; report: RunReport }) {
  return (
    <Table className={classes['table'] ?? ''} verticalSpacing={4} aria-label="Minutes">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Minutes</Table.Th>
          {COLUMNS.map(({ name }) => (
            <Table.Th key={name}>{name}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.key} data-level={row.level}>
            <Table.Th scope="row">{row.label}</Table.Th>
            {row.wasSkipped ? (
              <>
                <Table.Td className="num">{minutesOf(row.plannedMs)}</Table.Td>
                <Table.Td colSpan={COLUMNS.length - 1}>left out</Table.Td>
              </>
            ) : (
              COLUMNS.map(({ name, of }) => (
                <Table.Td key={name} className="num">
                  {minutesOf(of(row))}
                </Table.Td>
              ))
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th scope="row">Together</Table.Th>
          {COLUMNS.map(({ name, of }) => (
            <Table.Td key={name} className="num">
              {minutesOf(of(report.total))}
            </Table.Td>
          ))}
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}
