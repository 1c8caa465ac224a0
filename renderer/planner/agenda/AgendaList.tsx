import { useState } from 'react';
import { dayOf } from '#domain/agenda/agenda';
import type { AgendaItem } from '#domain/agenda/agenda';
import type { Block } from '#domain/agenda/block';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { addDays, daysBetween, MINUTE_MS, wallOf } from '#domain/time';
import type { Day } from '#domain/time';
import type { InputOf } from '#contract';
import { shortDay } from '../../state/dates.ts';
import { perform } from '../../state/perform.ts';
import { typedTime } from '../../ui/typedTime.ts';
import { addToAgenda, endOfDay, NEW_BLOCK } from './agendaCommands.ts';
import classes from './AgendaList.module.css';
import { Cell } from './AgendaCell.tsx';

interface AgendaListProps {
  snapshot: EventSnapshot;
  items: readonly AgendaItem[];
  selectedKey: string | null;
  onSelect: (key: string | null) => void;
}

/** The agenda as a table for fast typing: Tab goes right, Enter goes down, the last row adds a block. */
export function AgendaList({ snapshot, items, selectedKey, onSelect }: AgendaListProps) {
  const { zone, startsOn, endsOn } = snapshot.event;
  const last = items.at(-1);
  const days = daysBetweenInclusive(startsOn, endsOn);
  return (
    <div className={classes['list']}>
      <table aria-label="Agenda">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Starts</th>
            <th scope="col">Min</th>
            <th scope="col">Ends</th>
            <th scope="col">What</th>
            <th scope="col">Led by</th>
            <th scope="col">Room</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, index) => {
            const isNewDay = index === 0 || dayOf(items[index - 1] ?? item, zone) !== dayOf(item, zone);
            const block = snapshot.blocks.find(({ id }) => id === item.key);
            return (
              <tr
                key={item.key}
                data-selected={item.key === selectedKey}
                data-first={isNewDay}
                onFocus={() => onSelect(item.key)}
              >
                {block ? (
                  <BlockCells block={block} item={item} zone={zone} days={days} />
                ) : (
                  <SessionCells item={item} zone={zone} onSelect={onSelect} />
                )}
              </tr>
            );
          })}
          <NewRow
            onAdd={(title) => {
              const on = last ? dayOf(last, zone) : endsOn;
              const place = endOfDay(snapshot, items, on);
              void addToAgenda(snapshot, items, { kind: 'plain', plain: { ...NEW_BLOCK, title } }, place);
            }}
          />
        </tbody>
      </table>
    </div>
  );
}

/** A list of more days than these is not chosen from. */
const MOST_DAYS = 62;

function daysBetweenInclusive(from: Day, to: Day): Day[] {
  const count = Math.min(MOST_DAYS, daysBetween(from, to) + 1);
  return Array.from({ length: Math.max(1, count) }, (_, index) => addDays(from, index));
}

const TIME_HELP = 'A time of day, such as 13:05.';

function BlockCells({
  block,
  item,
  zone,
  days,
}: {
  block: Block;
  item: AgendaItem;
  zone: string;
  days: readonly Day[];
}) {
  const end = wallOf(item.endsAt, zone);
  const retime = (times: Omit<InputOf<'block.retime'>, 'blockId'>) =>
    void perform('block.retime', { blockId: block.id, ...times });
  const change = (changes: InputOf<'block.change'>['changes']) =>
    void perform('block.change', { blockId: block.id, changes });
  const label = (what: string) => `${what} of ${block.title}`;
  const choices = days.includes(block.startsOn) ? days : [...days, block.startsOn].sort();
  return (
    <>
      <td className="num">
        <select
          className={classes['cell']}
          aria-label={label('Day')}
          value={block.startsOn}
          onChange={(event) => retime({ startsOn: event.currentTarget.value })}
        >
          {choices.map((day) => (
            <option key={day} value={day}>
              {shortDay(day)}
            </option>
          ))}
        </select>
      </td>
      <Cell
        label={label('Start')}
        isNumber
        value={block.startsAt}
        read={typedTime}
        help={TIME_HELP}
        onKeep={(startsAt) => retime({ startsAt })}
      />
      <Cell
        label={label('Minutes')}
        isNumber
        value={String(block.durationMs / MINUTE_MS)}
        read={minutesRead}
        help="Whole minutes, at least one."
        onKeep={(minutes) => retime({ durationMs: Number(minutes) * MINUTE_MS })}
      />
      <Cell
        label={label('End')}
        isNumber
        value={end.at}
        read={typedTime}
        help={TIME_HELP}
        onKeep={(endsAt) => retime({ endsAt })}
      />
      <Cell
        label={label('Title')}
        value={block.title}
        read={(title) => (title.trim() === '' ? null : title.trim())}
        help="A block has a title."
        onKeep={(title) => change({ title })}
      />
      <Cell
        label={label('Lead')}
        value={block.lead}
        read={(lead) => lead.trim()}
        onKeep={(lead) => change({ lead })}
      />
      <Cell
        label={label('Room')}
        value={block.room}
        read={(room) => room.trim()}
        onKeep={(room) => change({ room })}
      />
    </>
  );
}

function minutesRead(typed: string): string | null {
  const minutes = Number(typed);
  return typed.trim() !== '' && Number.isInteger(minutes) && minutes >= 1 ? String(minutes) : null;
}

/** A part of a session: its times come from its phases, so they are changed there. */
function SessionCells({
  item,
  zone,
  onSelect,
}: {
  item: AgendaItem;
  zone: string;
  onSelect: (key: string) => void;
}) {
  const start = wallOf(item.startsAt, zone);
  return (
    <>
      <td className="num">{shortDay(start.on)}</td>
      <td className="num">{start.at}</td>
      <td className="num">{Math.round((item.endsAt - item.startsAt) / MINUTE_MS)}</td>
      <td className="num">{wallOf(item.endsAt, zone).at}</td>
      <td>
        <button type="button" className={classes['part']} onClick={() => onSelect(item.key)}>
          {item.title}
        </button>
      </td>
      <td>{item.lead}</td>
      <td>{item.room}</td>
    </>
  );
}

function NewRow({ onAdd }: { onAdd: (title: string) => void }) {
  const [title, setTitle] = useState('');
  return (
    <tr data-first="false" data-new>
      <td colSpan={4} />
      <td colSpan={3}>
        <input
          className={classes['cell']}
          aria-label="Title of a new block"
          placeholder="Type a title to add a block"
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || title.trim() === '') return;
            onAdd(title.trim());
            setTitle('');
          }}
        />
      </td>
    </tr>
  );
}
