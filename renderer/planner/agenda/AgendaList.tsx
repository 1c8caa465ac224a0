import { useState } from 'react';
import { dayOf } from '#domain/agenda';
import type { AgendaItem } from '#domain/agenda';
import type { Block } from '#domain/block';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { MINUTE_MS, wallOf } from '#domain/time';
import { shortDay } from '../../state/dates.ts';
import { perform } from '../../state/perform.ts';
import { typedTime } from '../../ui/typedTime.ts';
import { addToAgenda, endOfDay } from './agendaCommands.ts';
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
  const { zone, endsOn } = snapshot.event;
  const last = items.at(-1);
  return (
    <div className={classes['list']}>
      <table>
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
                  <BlockCells block={block} item={item} zone={zone} />
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
              void addToAgenda(
                snapshot,
                items,
                { kind: 'plain', plain: { title, seating: 'full', stays: false, minutes: 30 } },
                place,
              );
            }}
          />
        </tbody>
      </table>
    </div>
  );
}

function BlockCells({ block, item, zone }: { block: Block; item: AgendaItem; zone: string }) {
  const end = wallOf(item.endsAt, zone);
  const retime = (times: object) => void perform('block.retime', { blockId: block.id, ...times });
  const change = (changes: object) => void perform('block.change', { blockId: block.id, changes });
  const label = (what: string) => `${what} of ${block.title}`;
  return (
    <>
      <td className="num">{shortDay(block.startsOn)}</td>
      <Cell
        label={label('Start')}
        isNumber
        value={block.startsAt}
        onKeep={(typed) => {
          const startsAt = typedTime(typed);
          if (startsAt !== null) retime({ startsAt });
        }}
      />
      <Cell
        label={label('Minutes')}
        isNumber
        value={String(block.durationMs / MINUTE_MS)}
        onKeep={(typed) => {
          const minutes = Math.round(Number(typed));
          if (minutes >= 1) retime({ durationMs: minutes * MINUTE_MS });
        }}
      />
      <Cell
        label={label('End')}
        isNumber
        value={end.at}
        onKeep={(typed) => {
          const endsAt = typedTime(typed);
          if (endsAt !== null) retime({ endsAt });
        }}
      />
      <Cell
        label={label('Title')}
        value={block.title}
        onKeep={(title) => {
          if (title.trim() !== '') change({ title });
        }}
      />
      <Cell label={label('Lead')} value={block.lead} onKeep={(lead) => change({ lead })} />
      <Cell label={label('Room')} value={block.room} onKeep={(room) => change({ room })} />
    </>
  );
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
    <tr data-first="false">
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
