import { Button, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Format } from '#domain/formats/format';
import type { Event } from '#domain/program/program';
import { ask } from '../../bridge.ts';
import { typedTime } from '../../ui/typedTime.ts';
import classes from './NewSessionForm.module.css';

interface NewSessionFormProps {
  event: Event;
  isOpen: boolean;
  onClose: () => void;
  onAdded: (sessionId: string) => void;
}

/** Chooses a format and a start; the format brings its phases, roles, scripts and worksheets. */
export function NewSessionForm({ event, isOpen, onClose, onAdded }: NewSessionFormProps) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title="Plan a session"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {isOpen ? <Fields event={event} onClose={onClose} onAdded={onAdded} /> : null}
    </Modal>
  );
}

function Fields({ event, onClose, onAdded }: Omit<NewSessionFormProps, 'isOpen'>) {
  const [formats, setFormats] = useState<Format[]>([]);
  const [formatId, setFormatId] = useState<string | null>(null);
  const [variantId, setVariantId] = useState<string | null>(null);
  const [startsOn, setStartsOn] = useState(event.startsOn);
  const [startsAt, setStartsAt] = useState('09:00');
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    void ask('format.list', {}).then((answer) => {
      if (!answer.ok) {
        setTrouble(answer.failure.message);
        return;
      }
      const usual = answer.value.find(({ id }) => id === 'peer-consultation') ?? answer.value[0];
      // What is laid out as blocks over a day or more comes from the library beside the agenda.
      const others = answer.value.filter((each) => each !== usual && each.layout === 'session');
      setFormats(usual ? [usual, ...others] : others);
      setFormatId(usual?.id ?? null);
    });
  }, []);
  const format = formats.find((candidate) => candidate.id === formatId);

  const add = async () => {
    if (!format) return;
    const answer = await ask('session.add', {
      eventId: event.id,
      formatId: format.id,
      title: '',
      startsOn,
      startsAt: typedTime(startsAt) ?? startsAt,
      variantId,
    });
    if (!answer.ok) {
      setTrouble(answer.failure.message);
      return;
    }
    onAdded(answer.value.id);
    onClose();
  };

  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void add();
      }}
    >
      <Stack gap={14}>
        <ul className={classes['formats']}>
          {formats.map((candidate) => (
            <li key={candidate.id}>
              <label className={classes['format']} data-on={candidate.id === formatId}>
                <input
                  type="radio"
                  name="format"
                  checked={candidate.id === formatId}
                  onChange={() => setFormatId(candidate.id)}
                />
                <span>
                  <b>{candidate.name}</b>
                  <span
                    className={classes['meta']}
                  >{`Groups of ${candidate.groupSize.idealMin} to ${candidate.groupSize.idealMax}. ${lengthWords(candidate)}`}</span>
                  <p>{candidate.purpose}</p>
                  <p className={classes['meta']}>{`Use it for: ${candidate.useWhen}`}</p>
                  <p className={classes['meta']}>{`Not for: ${candidate.notFor}`}</p>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <div className={classes['row']}>
          <TextInput
            type="date"
            label="Day"
            min={event.startsOn}
            max={event.endsOn}
            value={startsOn}
            onChange={(change) => setStartsOn(change.currentTarget.value)}
          />
          <TextInput
            label="Starts"
            className="num"
            value={startsAt}
            error={
              startsAt.trim() === '' || typedTime(startsAt) !== null ? null : 'A time of day, such as 13:05.'
            }
            onChange={(change) => setStartsAt(change.currentTarget.value)}
            onBlur={() => setStartsAt(typedTime(startsAt) ?? startsAt)}
          />
          {(format?.variants.length ?? 0) > 0 ? (
            <Select
              label="Round length"
              allowDeselect={false}
              value={
                variantId ??
                (format?.variants.find((variant) => /standard/i.test(variant.id)) ?? format?.variants[0])
                  ?.id ??
                null
              }
              onChange={setVariantId}
              data={(format?.variants ?? []).map((variant) => ({ value: variant.id, label: variant.name }))}
            />
          ) : null}
        </div>
        {trouble === null ? null : (
          <p role="alert" className={classes['trouble']}>
            {trouble}
          </p>
        )}
        <div className={classes['buttons']}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={!format}>
            Plan it
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function lengthWords(format: Format): string {
  const lengths = format.variants.map((variant) =>
    variant.round.reduce((sum, phase) => sum + phase.minutes, 0),
  );
  return lengths.length === 0
    ? ''
    : `Rounds of ${new Intl.ListFormat('en-US', { type: 'disjunction' }).format(lengths.map(String))} minutes.`;
}
