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

/** A quarter of an hour still holds a line of text at the least; more than the most only looks empty. */
const PIXELS_A_MINUTE = { least: 2.1, most: 4 };
/** What stands above and below the blocks of a day. */
const AROUND_BLOCKS = 104;
/** From this height on a round also shows who keeps time and who takes notes. */
const TALL = 96;
/** Where more groups stand side by side, only the presenters can be read. */
const MOST_LANES_WITH_ROLES = 8;
/** A lane narrower than this shows no name. */
const LANE_WIDTH = { least: 58, most: 128 };

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
  const { ref, height } = useElementSize<HTMLDivElement>();
  const longest = Math.max(1, ...columns.map(({ startsAt, endsAt }) => (endsAt - startsAt) / MINUTE_MS));
  const pixelsAMinute = Math.min(
    PIXELS_A_MINUTE.most,
    Math.max(PIXELS_A_MINUTE.least, (height - AROUND_BLOCKS) / longest),
  );
  const lanes = session.groups.length;
  const width = `minmax(${Math.max(300, lanes * LANE_WIDTH.least + 62)}px, ${Math.max(640, lanes * LANE_WIDTH.most)}px)`;
  return (
    <div
      ref={ref}
      className={classes['days']}
      style={{ gridTemplateColumns: `repeat(${Math.max(1, columns.length)}, ${width})` }}
    >
      {columns.map((column) => (
        <Day key={column.on} column={column} pixelsAMinute={pixelsAMinute} {...props} />
      ))}
    </div>
  );
}

function Day({
  column,
  pixelsAMinute,
  snapshot,
  session,
  selectedRound,
  onSelectRound,
}: DayTimelineProps & { column: DayColumn; pixelsAMinute: number }) {
  const { zone } = snapshot.event;
  const top = (at: number) => ((at - column.startsAt) / MINUTE_MS) * pixelsAMinute;
  const isTall = (block: DayBlock) =>
    session.groups.length <= MOST_LANES_WITH_ROLES && top(block.endsAt) - top(block.startsAt) >= TALL;
  const showsRoles =
    session.groups.length > 0 && column.blocks.some((block) => block.round !== null && isTall(block));
  return (
    <section className={classes['day']} aria-label={weekday(column.on)}>
      <h2>
        {weekday(column.on)}{' '}
        <span className="num">{`${clockTime(column.startsAt, zone)}–${clockTime(column.endsAt, zone)}`}</span>
        {showsRoles ? <RoleLegend /> : null}
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
