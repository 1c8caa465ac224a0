import { Button, Chip, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Format, Purpose } from '#domain/formats/format';
import { PURPOSES } from '#domain/formats/purposes';
import { recommendFormats } from '#domain/formats/recommendFormats';
import type { FormatRecommendation, FormatWish } from '#domain/formats/recommendFormats';
import { openFormat } from '../formats/formatSheetStore.ts';
import { PLACES } from '../formats/formatWords.ts';
import classes from './FormatPicker.module.css';

interface FormatPickerProps {
  formats: readonly Format[];
  /** How many people the event has; where the question begins. */
  people: number;
  isOpen: boolean;
  onClose: () => void;
  onChoose: (format: Format) => void;
}

/** More than these nobody compares. */
const MOST_SHOWN = 8;
const FIT_WORDS = { good: 'Fits', possible: 'Possible', poor: 'Does not fit' } as const;
const ANY_PLACE = [{ value: 'any', label: 'Any place' }, ...PLACES] as const;

/** Which format for what, whom, how long and where; each with the reasons for and against it. */
export function FormatPicker({ isOpen, onClose, ...rest }: FormatPickerProps) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title="Find a format"
      size="xl"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {isOpen ? <Question {...rest} /> : null}
    </Modal>
  );
}

function Question({ formats, people, onChoose }: Omit<FormatPickerProps, 'isOpen' | 'onClose'>) {
  const [purposes, setPurposes] = useState<Purpose[]>([]);
  const [peopleTyped, setPeopleTyped] = useState(people > 0 ? String(people) : '');
  const [minutesTyped, setMinutesTyped] = useState('');
  const [place, setPlace] = useState<(typeof ANY_PLACE)[number]['value']>('any');
  const wish: FormatWish = useMemo(
    () => ({
      purposes,
      people: numberOf(peopleTyped),
      minutes: numberOf(minutesTyped),
      place: place === 'any' ? null : place,
    }),
    [purposes, peopleTyped, minutesTyped, place],
  );
  const found = useMemo(() => recommendFormats(formats, wish), [formats, wish]);
  return (
    <div className={classes['picker']}>
      <fieldset>
        <legend>What it is for</legend>
        <div className={classes['purposes']}>
          {PURPOSES.map(({ purpose, label }) => (
            <Chip
              key={purpose}
              size="xs"
              checked={purposes.includes(purpose)}
              onChange={(isOn) =>
                setPurposes((before) => [
                  ...before.filter((one) => one !== purpose),
                  ...(isOn ? [purpose] : []),
                ])
              }
            >
              {label}
            </Chip>
          ))}
        </div>
      </fieldset>
      <div className={classes['row']}>
        <TextInput
          label="People"
          className="num"
          inputMode="numeric"
          value={peopleTyped}
          onChange={(change) => setPeopleTyped(change.currentTarget.value)}
        />
        <TextInput
          label="Minutes there are"
          className="num"
          inputMode="numeric"
          placeholder="Any"
          value={minutesTyped}
          onChange={(change) => setMinutesTyped(change.currentTarget.value)}
        />
        <SegmentedControl
          aria-label="Place"
          value={place}
          onChange={(value) => setPlace(ANY_PLACE.find((known) => known.value === value)?.value ?? 'any')}
          data={[...ANY_PLACE]}
        />
      </div>
      <ol className={classes['found']}>
        {found.slice(0, MOST_SHOWN).map((recommendation) => (
          <Recommendation key={recommendation.format.id} {...recommendation} onChoose={onChoose} />
        ))}
      </ol>
    </div>
  );
}

function Recommendation({
  format,
  fit,
  minutes,
  reasons,
  onChoose,
}: FormatRecommendation & { onChoose: (format: Format) => void }) {
  return (
    <li data-fit={fit}>
      <div>
        <h3>
          {format.name} <span>{`${FIT_WORDS[fit]}, ${minutes} min`}</span>
        </h3>
        <p>{format.purpose}</p>
        <ul>
          {reasons.map(({ isGood, text }) => (
            <li key={text}>
              {isGood ? (
                <IconCheck size={14} stroke={2} aria-label="For it:" />
              ) : (
                <IconAlertTriangle size={14} stroke={2} aria-label="Against it:" />
              )}
              {text}
            </li>
          ))}
        </ul>
      </div>
      <Button
        size="xs"
        variant="subtle"
        color="gray"
        aria-label={`About ${format.name}`}
        onClick={() => openFormat(format.id)}
      >
        Read
      </Button>
      <Button
        size="xs"
        variant={fit === 'good' ? 'filled' : 'default'}
        aria-label={`Use ${format.name}`}
        onClick={() => onChoose(format)}
      >
        Use it
      </Button>
    </li>
  );
}

/** A whole number above nothing; null for anything else. */
function numberOf(typed: string): number | null {
  const number = Math.round(Number(typed));
  return typed.trim() !== '' && Number.isFinite(number) && number > 0 ? number : null;
}
