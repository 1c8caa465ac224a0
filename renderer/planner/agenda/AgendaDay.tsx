import { useEffect, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { MINUTE_MS } from '#domain/time';
import { clockTime, weekday } from '../../state/dates.ts';
import classes from './AgendaDays.module.css';
import { hoursOf } from './agendaGrid.ts';
import type { AgendaGrid, DayColumn, PlacedItem } from './agendaGrid.ts';
import { AgendaItemView } from './AgendaItemView.tsx';

/** One day: its name and span, its lanes, and its line to scale. */
export function AgendaDay(props: AgendaDayProps) {
  const { column, snapshot } = props;
  return (
    <section className={classes['day']} aria-label={weekday(column.on)}>
      <DayHead column={column} snapshot={snapshot} />
      <Line {...props} />
    </section>
  );
}

function DayHead({ column, snapshot }: { column: DayColumn; snapshot: EventSnapshot }) {
  const { zone, startsOn, endsOn, lanes } = snapshot.event;
  const isOutside = column.on < startsOn || column.on > endsOn;
  const session = snapshot.sessions.find(({ groups }) => groups.length > 0);
  const hasRounds = column.items.some(
    ({ item }) => item.source.kind === 'session' && item.source.part === 'round',
  );
  const letters = hasRounds ? (session?.groups ?? []) : [];
  const outside = isOutside ? <span className={classes['outside']}>outside the event</span> : null;
  return (
    <div className={classes['head']}>
      <h2>
        <b title={weekday(column.on)}>{weekday(column.on)}</b>
        {column.startsAt === null || column.endsAt === null ? (
          <span>nothing planned</span>
        ) : (
          <span className="num">{`${clockTime(column.startsAt, zone)}–${clockTime(column.endsAt, zone)}`}</span>
        )}
      </h2>
      <div className={classes['lanes']} aria-hidden={!isOutside}>
        {column.lanes > 0
          ? Array.from({ length: column.lanes }, (_, lane) => (
              <span key={lane}>
                <b>{lanes[lane] ?? `Lane ${lane + 1}`}</b>
              </span>
            ))
          : letters.map((group) => (
              <span key={group.id} title={group.room}>
                <b>{group.letter}</b>
                {group.room}
              </span>
            ))}
        {outside}
      </div>
    </div>
  );
}

interface AgendaDayProps {
  column: DayColumn;
  index: number;
  grid: AgendaGrid;
  pixelsAMinute: number;
  snapshot: EventSnapshot;
  selectedKey: string | null;
  tabStop: string | null;
  onSelect: (key: string | null) => void;
  onPress: (event: PointerEvent, placed: PlacedItem, edge: 'whole' | 'end') => void;
  onKey: (event: KeyboardEvent, placed: PlacedItem) => void;
}

/** A day's line to scale, with its hours. */
function Line(props: AgendaDayProps) {
  const { column, index, grid, pixelsAMinute, snapshot, selectedKey, tabStop, onSelect, onPress, onKey } =
    props;
  const top = (minute: number) => (minute - grid.fromMinute) * pixelsAMinute;
  return (
    <div className={classes['line']} style={{ height: top(grid.toMinute) }}>
      {hoursOf(grid).map((minute) => (
        <div key={minute} className={classes['hour']} style={{ top: top(minute) }} aria-hidden>
          <span className="num">{`${Math.floor(minute / 60) % 24}:00`}</span>
        </div>
      ))}
      <Now column={column} grid={grid} pixelsAMinute={pixelsAMinute} />
      <ol data-column={index}>
        {column.items.map((placed) => (
          <AgendaItemView
            key={placed.item.key}
            placed={placed}
            snapshot={snapshot}
            top={top(placed.startMinute)}
            height={Math.max(13, placed.minutes * pixelsAMinute - 2)}
            isSelected={placed.item.key === selectedKey}
            isTabStop={placed.item.key === tabStop}
            onSelect={onSelect}
            onPress={onPress}
            onKey={onKey}
          />
        ))}
      </ol>
    </div>
  );
}

/** Where the day is now, while that is within the hours shown. */
function Now({
  column,
  grid,
  pixelsAMinute,
}: {
  column: DayColumn;
  grid: AgendaGrid;
  pixelsAMinute: number;
}) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(tick);
  }, []);
  // On the event's own clock, wherever the laptop is.
  const minute = (now - column.midnight) / MINUTE_MS;
  if (minute < grid.fromMinute || minute > Math.min(grid.toMinute, DAY_MINUTES)) return null;
  return (
    <div
      className={classes['now']}
      style={{ top: (minute - grid.fromMinute) * pixelsAMinute }}
      title="Now"
      data-now
    />
  );
}

const DAY_MINUTES = 24 * 60;
