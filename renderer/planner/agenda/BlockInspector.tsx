import { ActionIcon, Button, Checkbox, Menu, NumberInput, Select } from '@mantine/core';
import { IconArrowsSplit2, IconCopy, IconDots, IconTrash } from '@tabler/icons-react';
import { keepsEnd } from '#domain/block';
import type { Block, BlockTiming } from '#domain/block';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Format } from '#domain/format';
import { instantOf, MINUTE_MS, wallOf } from '#domain/time';
import type { InputOf } from '#contract';
import { shortDay } from '../../state/dates.ts';
import { perform } from '../../state/perform.ts';
import { DayField, TimeField } from '../../ui/DayField.tsx';
import { SavedText } from '../../ui/SavedText.tsx';
import { removeBlock, splitBlock } from './agendaCommands.ts';
import classes from './BlockInspector.module.css';
import { SEATINGS } from './seatingLook.ts';

const TIMINGS: readonly { value: BlockTiming; label: string }[] = [
  { value: 'start-length', label: 'Start and length stay' },
  { value: 'start-end', label: 'Start and end stay' },
  { value: 'length-end', label: 'Length and end stay' },
  { value: 'follows-length', label: 'Follows what is before' },
  { value: 'follows-end', label: 'Follows, and its end stays' },
];

/** A block's title, times and words; every field saves itself, and what follows moves along. */
export function BlockInspector({ snapshot, block }: { snapshot: EventSnapshot; block: Block }) {
  const { event } = snapshot;
  const start = instantOf(block.startsOn, block.startsAt, event.zone);
  const end = wallOf(start + block.durationMs, event.zone);
  const format = snapshot.formats.find((candidate) => candidate.id === block.formatId);
  const change = (changes: InputOf<'block.change'>['changes']) =>
    void perform('block.change', { blockId: block.id, changes });
  const retime = (times: Omit<InputOf<'block.retime'>, 'blockId'>) =>
    void perform('block.retime', { blockId: block.id, ...times });
  return (
    <div className={classes['inspector']}>
      <header>
        <h2>{block.title}</h2>
        <More block={block} zone={event.zone} />
      </header>
      <SavedText label="Title" value={block.title} onKeep={(title) => change({ title })} />
      <div className={classes['pair']}>
        <DayField label="Day" value={block.startsOn} onKeep={(startsOn) => retime({ startsOn })} />
        <TimeField label="Starts" value={block.startsAt} onKeep={(startsAt) => retime({ startsAt })} />
      </div>
      <div className={classes['pair']}>
        <NumberInput
          label="Minutes"
          className="num"
          min={1}
          max={1440}
          clampBehavior="blur"
          key={`${block.id} ${block.durationMs}`}
          defaultValue={block.durationMs / MINUTE_MS}
          onBlur={(left) => {
            const minutes = Math.round(Number(left.currentTarget.value));
            if (minutes >= 1 && minutes * MINUTE_MS !== block.durationMs)
              retime({ durationMs: minutes * MINUTE_MS });
          }}
          onKeyDown={(key) => {
            if (key.key === 'Enter') key.currentTarget.blur();
          }}
        />
        <TimeField label="Ends" value={end.at} onKeep={(endsAt) => retime({ endsAt })} />
      </div>
      {end.on === block.startsOn ? null : (
        <p className={classes['quiet']}>{`Ends on ${shortDay(end.on)}.`}</p>
      )}
      <Select
        label="When something changes"
        allowDeselect={false}
        data={[...TIMINGS]}
        value={block.timing}
        onChange={(value) => {
          const timing = TIMINGS.find((known) => known.value === value)?.value;
          if (timing) retime({ timing, ...(keepsEnd({ timing }) ? { endsAt: end.at } : {}) });
        }}
      />
      <div className={classes['pair']}>
        <Select
          label="People sit in"
          allowDeselect={false}
          data={[...SEATINGS]}
          value={block.seating}
          onChange={(value) => {
            const seating = SEATINGS.find((known) => known.value === value)?.value;
            if (seating) change({ seating });
          }}
        />
        <Select
          label="Lane"
          allowDeselect={false}
          value={String(block.lane)}
          data={laneChoices(snapshot)}
          onChange={(lane) => retime({ lane: Number(lane ?? 0) })}
        />
      </div>
      <SavedText label="Led by" value={block.lead} onKeep={(lead) => change({ lead })} />
      <SavedText label="Room" value={block.room} onKeep={(room) => change({ room })} />
      <SavedText label="Note for the team" value={block.note} onKeep={(note) => change({ note })} />
      <Checkbox
        label="Stays: never shortened to catch up"
        checked={block.stays}
        onChange={(event_) => change({ stays: event_.currentTarget.checked })}
      />
      {format ? <FormatPart format={format} minutes={block.durationMs / MINUTE_MS} /> : null}
    </div>
  );
}

function More({ block, zone }: { block: Block; zone: string }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={28} aria-label="More for this block">
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCopy size={16} stroke={1.75} />}
          rightSection="Ctrl D"
          onClick={() => void perform('block.duplicate', { blockId: block.id })}
        >
          Duplicate
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowsSplit2 size={16} stroke={1.75} />}
          rightSection="S"
          onClick={() => void splitBlock(block, zone)}
        >
          Split in the middle
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={16} stroke={1.75} />}
          rightSection="Delete"
          onClick={() => void removeBlock(block)}
        >
          Remove
        </Menu.Item>
        <Menu.Label>Alt with arrows moves, with Shift too makes longer or shorter</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}

/** What the format brings: its phases fitted to the block's length, and what is said. */
function FormatPart({ format, minutes }: { format: Format; minutes: number }) {
  const phases = format.phases.filter((phase) => phase.counted !== 'before' && !phase.isBreak);
  return (
    <section className={classes['format']} aria-label={format.name}>
      <h3>{format.name}</h3>
      <p>{format.purpose}</p>
      <details>
        <summary>{`${phases.length} phases and what is said`}</summary>
        <ol>
          {phases.map((phase) => (
            <li key={phase.id}>
              <b>{phase.name}</b>{' '}
              <span className="num">
                {phase.counted === 'once'
                  ? `${phase.minutes} min`
                  : `${phase.minutes} min each ${phase.counted}`}
              </span>
              <p>{phase.say}</p>
            </li>
          ))}
        </ol>
        <p>{format.room}</p>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          onClick={() => void perform('format.save', { formatId: format.id })}
        >
          Save this format as a file
        </Button>
      </details>
      {format.layout === 'session' ? (
        <p
          className={classes['quiet']}
        >{`This block has ${Math.round(minutes)} minutes. ${format.totalFormula}`}</p>
      ) : null}
    </section>
  );
}

/** Every lane that has a name or a block, and one more. */
function laneChoices({ event, blocks }: EventSnapshot): { value: string; label: string }[] {
  const most = Math.max(event.lanes.length, ...blocks.map((block) => block.lane)) + 1;
  return [
    { value: '0', label: 'Everybody' },
    ...Array.from({ length: Math.min(20, most) }, (_, index) => ({
      value: String(index + 1),
      label: event.lanes[index] ?? `Lane ${index + 1}`,
    })),
  ];
}
