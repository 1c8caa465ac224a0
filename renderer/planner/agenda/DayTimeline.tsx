import { useElementSize } from '@mantine/hooks';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Format } from '#domain/format';
import type { Schedule } from '#domain/schedule';
import type { Session } from '#domain/session';
import { MINUTE_MS } from '#domain/time';
import { clockTime, weekday } from '../../state/dates.ts';
import { AgendaBlock, RoleLegend } from './AgendaBlock.tsx';
import { dayColumnsOf, hoursOf } from './dayBlocks.ts';
import type { DayBlock, DayColumn } from './dayBlocks.ts';
import classes from './DayTimeline.module.css';
import { timelineScale } from './timelineScale.ts';

/** From this height on a round also shows who keeps time and who takes notes. */
const TALL = 96;

interface DayTimelineProps {
  snapshot: EventSnapshot;
  session: Session;
  format: Format;
  schedule: Schedule;
  selectedRound: number | null;
  onSelectRound: (round: number | null) => void;
}

/** The days of a session as columns to scale, with the presenter of every group in every round. */
export function DayTimeline(props: DayTimelineProps) {
  const { schedule, snapshot, session } = props;
  const columns = dayColumnsOf(schedule, snapshot.event.zone);
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const scale = timelineScale({
    width,
    height,
    days: columns.length,
    longestMinutes: Math.max(...columns.map(({ startsAt, endsAt }) => (endsAt - startsAt) / MINUTE_MS)),
    lanes: session.groups.length,
  });
  const isTall = ({ startsAt, endsAt, round }: DayBlock) =>
    scale.hasRoomForRoles &&
    round !== null &&
    ((endsAt - startsAt) / MINUTE_MS) * scale.pixelsAMinute >= TALL;
  return (
    <div ref={ref} className={classes['days']} style={{ gridTemplateColumns: scale.columns }}>
      {columns.map((column) => (
        <Day key={column.on} column={column} pixelsAMinute={scale.pixelsAMinute} isTall={isTall} {...props} />
      ))}
      {columns.some((column) => column.blocks.some(isTall)) ? <RoleLegend /> : null}
    </div>
  );
}

function Day({
  column,
  pixelsAMinute,
  isTall,
  snapshot,
  session,
  selectedRound,
  onSelectRound,
}: DayTimelineProps & {
  column: DayColumn;
  pixelsAMinute: number;
  isTall: (block: DayBlock) => boolean;
}) {
  const { zone } = snapshot.event;
  const top = (at: number) => ((at - column.startsAt) / MINUTE_MS) * pixelsAMinute;
  return (
    <section className={classes['day']} aria-label={weekday(column.on)}>
      <h2>
        {weekday(column.on)}{' '}
        <span className="num">{`${clockTime(column.startsAt, zone)}–${clockTime(column.endsAt, zone)}`}</span>
      </h2>
      <div className={classes['lanes']} aria-hidden>
        {session.groups.map((group) => (
          <span key={group.id} title={group.room}>
            <b>{group.letter}</b>
            {group.room}
          </span>
        ))}
      </div>
      <div className={classes['line']} style={{ height: top(column.endsAt) }}>
        {hoursOf(column, zone).map((hour) => (
          <div key={hour} className={classes['hour']} style={{ top: top(hour) }} aria-hidden>
            <span className="num">{clockTime(hour, zone)}</span>
          </div>
        ))}
        <ol>
          {column.blocks.map((block) => (
            <li
              key={block.key}
              className={classes['place']}
              style={{
                top: top(block.startsAt),
                height: Math.max(15, top(block.endsAt) - top(block.startsAt) - 2),
              }}
            >
              <AgendaBlock
                block={block}
                snapshot={snapshot}
                session={session}
                isTall={isTall(block)}
                isSelected={block.round !== null && block.round === selectedRound}
                onSelectRound={onSelectRound}
              />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
