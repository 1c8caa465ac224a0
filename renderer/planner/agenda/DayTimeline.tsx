import { useElementSize } from '@mantine/hooks';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Format } from '#domain/format';
import { turnOf } from '#domain/rounds';
import type { Schedule } from '#domain/schedule';
import type { Session } from '#domain/session';
import { MINUTE_MS } from '#domain/time';
import { clockTime, weekday } from '../../state/dates.ts';
import { dayColumnsOf, hoursOf } from './dayBlocks.ts';
import type { DayBlock, DayColumn } from './dayBlocks.ts';
import classes from './DayTimeline.module.css';

/** A quarter of an hour still holds a line of text at the least; more than the most only looks empty. */
const PIXELS_A_MINUTE = { least: 2.1, most: 4 };
/** What stands above and below the blocks of a day. */
const AROUND_BLOCKS = 104;
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
  return (
    <section className={classes['day']} aria-label={weekday(column.on)}>
      <h2>
        {weekday(column.on)}{' '}
        <span className="num">{`${clockTime(column.startsAt, zone)}–${clockTime(column.endsAt, zone)}`}</span>
      </h2>
      <div className={classes['lanes']} aria-hidden>
        {session.groups.map((group) => (
          <span key={group.id}>
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
              <Block
                block={block}
                snapshot={snapshot}
                session={session}
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

interface BlockProps {
  block: DayBlock;
  snapshot: EventSnapshot;
  session: Session;
  isSelected: boolean;
  onSelectRound: (round: number | null) => void;
}

function Block({ block, snapshot, session, isSelected, onSelectRound }: BlockProps) {
  const { zone } = snapshot.event;
  const minutes = Math.round((block.endsAt - block.startsAt) / MINUTE_MS);
  if (block.kind !== 'round' || block.round === null)
    return (
      <div className={classes['block']} data-kind={block.kind}>
        <span className={classes['title']}>{block.title}</span>
        <span className="num">{minutes}</span>
      </div>
    );
  const { round } = block;
  return (
    <button
      type="button"
      className={classes['block']}
      data-kind="round"
      data-selected={isSelected}
      aria-pressed={isSelected}
      onClick={() => onSelectRound(isSelected ? null : round)}
    >
      <span className={classes['title']}>{block.title}</span>
      <span className="num">{`${clockTime(block.startsAt, zone)}–${clockTime(block.endsAt, zone)}`}</span>
      <span className={classes['turns']}>
        {session.groups.map((group) => {
          const { presenterId } = turnOf(group, round);
          const person = snapshot.people.find((candidate) => candidate.id === presenterId);
          return (
            <span key={group.id} data-spare={presenterId === null} title={person?.display}>
              {person ? person.preferred : 'Spare'}
            </span>
          );
        })}
      </span>
    </button>
  );
}
