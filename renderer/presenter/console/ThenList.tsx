import { ActionIcon, Menu } from '@mantine/core';
import { memo } from 'react';
import { IconDots } from '@tabler/icons-react';
import type { Arrangement } from '#domain/clock/arrangement';
import { clockText } from '#domain/dateText';
import { upcomingSegments } from '#domain/clock/readClock';
import type { ClockReadout } from '#domain/clock/readClock';
import { insertBreak, leaveOut, moveUnit, unitsLeft } from '#domain/clock/steering';
import { appendPress, useRun } from '../../state/runStore.ts';
import { minutesText, thenLines } from './consoleWords.ts';
import classes from './RightParts.module.css';
import type { Stage } from '../clock/stage.ts';

/** What comes, with the clock times that are expected now; each part can come earlier, later or not at all. */
export function ThenList({ stage, readout }: { stage: Stage; readout: ClockReadout }) {
  const clock = useRun((store) => store.clock);
  const reading = useRun((store) => store.reading);
  const lines = clock ? thenLines(upcomingSegments(clock, reading), { readout, zone: stage.zone }) : [];
  const unitOf = unitKeys(stage, readout.segmentIndex);
  return (
    <section className={classes['then']}>
      <span className={classes['label']}>Then</span>
      {lines.length === 0 ? <p>Nothing more is planned.</p> : null}
      <ol aria-label="What comes">
        {lines.map((line) => (
          <li key={line.key}>
            <span>{clockText(line.startsAt, stage.zone)}</span>
            <b title={line.name}>{line.name}</b>
            <span>{minutesText(line.durationMs)}</span>
            <LineMenu
              line={line.name}
              unitKey={unitOf.get(line.key) ?? null}
              index={line.index}
              stage={stage}
              current={readout.segmentIndex}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What can be done with a line; it does not follow the seconds, as the times beside it do. */
const LineMenu = memo(function LineMenu({
  line,
  unitKey,
  index,
  stage,
  current,
}: {
  line: string;
  /** Null for what is left of the round that runs: it stays where it is. */
  unitKey: string | null;
  index: number;
  stage: Stage;
  current: number;
}) {
  const { segments } = stage;
  const arranged = (arrangement: Arrangement | null) => () =>
    arrangement && void appendPress({ kind: 'arranged', arrangement });
  const move = (by: -1 | 1) => (unitKey === null ? null : moveUnit(segments, current, { key: unitKey, by }));
  return (
    <Menu position="left-start" withinPortal>
      <Menu.Target>
        <ActionIcon size="sm" variant="subtle" color="gray" aria-label={`Change ${line}`}>
          <IconDots size={14} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void appendPress({ kind: 'movedTo', segmentIndex: index })}>
          Go there now
        </Menu.Item>
        {unitKey === null ? null : (
          <>
            <Menu.Item disabled={move(-1) === null} onClick={arranged(move(-1))}>
              Earlier
            </Menu.Item>
            <Menu.Item disabled={move(1) === null} onClick={arranged(move(1))}>
              Later
            </Menu.Item>
            <Menu.Item
              onClick={arranged(
                insertBreak(segments, current, { beforeKey: unitKey, minutes: 10, id: newBreakId() }),
              )}
            >
              Break of 10 minutes before it
            </Menu.Item>
            <Menu.Item onClick={arranged(leaveOut(segments, current, unitKey))}>Leave it out</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
});

/** By the key of each segment, the unit it moves with. Changing seats goes with its round and is moved there. */
function unitKeys({ segments }: Stage, current: number): Map<string, string> {
  return new Map(
    unitsLeft(segments, current).flatMap((unit) =>
      unit.segments.filter(({ kind }) => kind !== 'change').map(({ key }) => [key, unit.key] as const),
    ),
  );
}

/** The log grows with every press, so that its length names a break that no other one has. */
function newBreakId(): string {
  return String(useRun.getState().run?.log.length ?? 0);
}
