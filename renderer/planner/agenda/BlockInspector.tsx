import { ActionIcon, Checkbox, Menu, Select } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { keepsEnd } from '#domain/agenda/block';
import type { Block, BlockTiming } from '#domain/agenda/block';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Answer } from '#domain/failure';
import type { Format } from '#domain/formats/format';
import { hasStory, TRANSFER_QUESTIONS } from '#domain/formats/stories';
import { instantOf, MINUTE_MS, wallOf } from '#domain/time';
import type { InputOf } from '#contract';
import { ask } from '../../bridge.ts';
import { shortDay } from '../../state/dates.ts';
import { DayField, TimeField } from '../../ui/DayField.tsx';
import { SavedText } from '../../ui/SavedText.tsx';
import { BlockFormat } from './BlockFormat.tsx';
import classes from './BlockInspector.module.css';
import type { ItemActionName } from './itemActions.ts';
import { ItemMenu } from './ItemMenu.tsx';
import { SEATINGS } from './seatingLook.ts';

const TIMINGS: readonly { value: BlockTiming; label: string }[] = [
  { value: 'start-length', label: 'Start and length stay' },
  { value: 'start-end', label: 'Start and end stay' },
  { value: 'length-end', label: 'Length and end stay' },
  { value: 'follows-length', label: 'Follows what is before' },
  { value: 'follows-end', label: 'Follows, and its end stays' },
];

const LONGEST_MINUTES = 24 * 60;

type Changes = InputOf<'block.change'>['changes'];
type Times = Omit<InputOf<'block.retime'>, 'blockId'>;
type Field = keyof Changes | keyof Times;

interface BlockInspectorProps {
  snapshot: EventSnapshot;
  /** Every format that can be planned with. */
  formats: readonly Format[];
  block: Block;
  onAct: (name: ItemActionName) => void;
}

/** A block's title, times and words; every field saves itself, and what follows moves along. */
export function BlockInspector({ snapshot, formats, block, onAct }: BlockInspectorProps) {
  const { event } = snapshot;
  const [trouble, setTrouble] = useState<{ field: Field; message: string } | null>(null);
  const start = instantOf(block.startsOn, block.startsAt, event.zone);
  const end = wallOf(start + block.durationMs, event.zone);
  const known = [...formats, ...snapshot.formats.filter(({ id }) => formats.every((one) => one.id !== id))];
  const format = known.find((candidate) => candidate.id === block.formatId);

  const keep = async (field: Field, asked: Promise<Answer<unknown>>) => {
    const answer = await asked;
    setTrouble(answer.ok ? null : { field, message: answer.failure.message });
  };
  const change = (field: keyof Changes, changes: Changes) =>
    void keep(field, ask('block.change', { blockId: block.id, changes }));
  const retime = (field: keyof Times, times: Times) =>
    void keep(field, ask('block.retime', { blockId: block.id, ...times }));
  const keepMinutes = (text: string) => {
    const minutes = Math.round(Number(text.replace(',', '.')));
    if (minutes >= 1 && minutes <= LONGEST_MINUTES) retime('durationMs', { durationMs: minutes * MINUTE_MS });
    else setTrouble({ field: 'durationMs', message: `A number of minutes, from 1 to ${LONGEST_MINUTES}.` });
  };
  const errorAt = (field: Field) => (trouble?.field === field ? trouble.message : null);

  return (
    <div className={classes['inspector']}>
      <header>
        <h2>{block.title}</h2>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size={28} aria-label="More for this block">
              <IconDots size={16} stroke={1.75} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <ItemMenu source={{ kind: 'block' }} onAct={onAct} />
          </Menu.Dropdown>
        </Menu>
      </header>
      <SavedText
        label="Title"
        value={block.title}
        error={errorAt('title')}
        onKeep={(title) => change('title', { title })}
      />
      <div className={classes['pair']}>
        <DayField
          label="Day"
          value={block.startsOn}
          error={errorAt('startsOn')}
          onKeep={(startsOn) => retime('startsOn', { startsOn })}
        />
        <TimeField
          label="Starts"
          value={block.startsAt}
          error={errorAt('startsAt')}
          onKeep={(startsAt) => retime('startsAt', { startsAt })}
        />
      </div>
      <div className={classes['pair']}>
        <SavedText
          label="Minutes"
          value={String(Math.round(block.durationMs / MINUTE_MS))}
          error={errorAt('durationMs')}
          onKeep={keepMinutes}
        />
        <TimeField
          label="Ends"
          value={end.at}
          error={errorAt('endsAt')}
          onKeep={(endsAt) => retime('endsAt', { endsAt })}
        />
      </div>
      {end.on === block.startsOn ? null : (
        <p className={classes['quiet']}>{`Ends on ${shortDay(end.on)}.`}</p>
      )}
      <Select
        label="When something changes"
        allowDeselect={false}
        data={[...TIMINGS]}
        value={block.timing}
        error={errorAt('timing')}
        onChange={(value) => {
          const timing = TIMINGS.find((choice) => choice.value === value)?.value;
          if (timing) retime('timing', { timing, ...(keepsEnd({ timing }) ? { endsAt: end.at } : {}) });
        }}
      />
      <div className={classes['pair']}>
        <Select
          label="People sit in"
          allowDeselect={false}
          data={[...SEATINGS]}
          value={block.seating}
          error={errorAt('seating')}
          onChange={(value) => {
            const seating = SEATINGS.find((choice) => choice.value === value)?.value;
            if (seating) change('seating', { seating });
          }}
        />
        <Select
          label="Lane"
          allowDeselect={false}
          value={String(block.lane)}
          data={laneChoices(snapshot)}
          error={errorAt('lane')}
          onChange={(lane) => retime('lane', { lane: Number(lane ?? 0) })}
        />
      </div>
      <SavedText
        label="Led by"
        value={block.lead}
        error={errorAt('lead')}
        onKeep={(lead) => change('lead', { lead })}
      />
      <SavedText
        label="Room"
        value={block.room}
        error={errorAt('room')}
        onKeep={(room) => change('room', { room })}
      />
      <SavedText
        label="Note for the team"
        value={block.note}
        error={errorAt('note')}
        onKeep={(note) => change('note', { note })}
      />
      <Checkbox
        label="Stays: never shortened to catch up"
        checked={block.stays}
        error={errorAt('stays')}
        onChange={(event_) => change('stays', { stays: event_.currentTarget.checked })}
      />
      <Checkbox
        label="Begins with a story"
        description={hasStory(block) ? `Then ask: ${TRANSFER_QUESTIONS}` : ''}
        checked={block.isStoryFirst}
        error={errorAt('isStoryFirst')}
        onChange={(event_) => change('isStoryFirst', { isStoryFirst: event_.currentTarget.checked })}
      />
      <Select
        label="Format"
        placeholder="None"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'No format' }}
        value={block.formatId}
        data={known.map(({ id, name }) => ({ value: id, label: name }))}
        error={errorAt('formatId')}
        onChange={(formatId) => change('formatId', { formatId })}
      />
      {format ? <BlockFormat format={format} block={block} /> : null}
    </div>
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
