import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { supplyLines } from '#domain/program/supplies';
import type { SupplyLine } from '#domain/program/supplies';
import card from '../../ui/Card.module.css';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { MaterialRow } from './MaterialRow.tsx';
import own from './Materials.module.css';
import { NewMaterial } from './NewMaterial.tsx';
import classes from './Responsibilities.module.css';

/** How many stand there at first. */
const FIRST_ROWS = 6;

/** What to print and bring, how much of it for these people and groups, who sees to it, and whether it is ready. */
export function Materials({ snapshot }: { snapshot: EventSnapshot }) {
  const [isAllShown, showAll] = useState(false);
  const lines = supplyLines(snapshot);
  const open = lines.filter(({ isReady }) => !isReady);
  const shown = isAllShown ? lines : open.slice(0, FIRST_ROWS);
  const parts: [string, SupplyLine[]][] = [
    ['To print and hand out', shown.filter(({ isUsedUp }) => isUsedUp)],
    ['To bring and set up', shown.filter(({ isUsedUp, isOwn }) => !isUsedUp && !isOwn)],
    ['Besides', shown.filter(({ isOwn }) => isOwn)],
  ];
  return (
    <section className={`${card['card'] ?? ''} ${classes['section'] ?? ''}`} aria-labelledby="materials">
      <header className={classes['head']}>
        <h3 id="materials">Materials</h3>
        <p className={classes['summary']}>
          {open.length === 0 && lines.length > 0 ? (
            <StatusMark status="fine">Everything is ready</StatusMark>
          ) : (
            <span>{`${lines.length - open.length} of ${lines.length} ready`}</span>
          )}
        </p>
      </header>
      {lines.length === 0 ? (
        <p className={classes['finished']}>
          Once the agenda has sessions, what they need stands here, counted for your people and groups.
        </p>
      ) : (
        <Table className={own['table'] ?? ''} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                <span className="visually-hidden">Ready</span>
              </Table.Th>
              <Table.Th>Number</Table.Th>
              <Table.Th>What</Table.Th>
              <Table.Th>Note</Table.Th>
              <Table.Th>Who</Table.Th>
              <Table.Th>
                <span className="visually-hidden">Take away</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          {parts.map(([heading, rows]) =>
            rows.length === 0 ? null : (
              <Table.Tbody key={heading}>
                <Table.Tr className={own['part'] ?? ''}>
                  <Table.Th colSpan={6} scope="colgroup">
                    {heading}
                  </Table.Th>
                </Table.Tr>
                {rows.map((line) => (
                  <MaterialRow key={line.name} line={line} event={snapshot.event} />
                ))}
              </Table.Tbody>
            ),
          )}
        </Table>
      )}
      {lines.length > shown.length || isAllShown ? (
        <Button
          className={classes['all'] ?? ''}
          variant="subtle"
          color="gray"
          size="xs"
          aria-expanded={isAllShown}
          onClick={() => showAll(!isAllShown)}
        >
          {isAllShown ? 'Show only what is not ready' : `Show all ${lines.length}`}
        </Button>
      ) : null}
      <NewMaterial event={snapshot.event} />
    </section>
  );
}
