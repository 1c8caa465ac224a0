import { Button, Checkbox, SegmentedControl, Select, Textarea } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { Confidentiality } from '#domain/capture';
import type { Attendee } from '#domain/person';
import type { InputOf } from '#contract';
import classes from './CaptureForm.module.css';
import { ATTRIBUTIONS, CAPTURE_KINDS, CONSENTS, LEVELS } from './captureWords.ts';

export type CaptureText = InputOf<'capture.add'>['capture'];

/** A capture as it is before anything is typed. In a sealed round nothing is for others. */
export function emptyCapture({
  saidIn,
  isSealed,
  level,
}: {
  saidIn: string;
  isSealed: boolean;
  level: Confidentiality;
}): CaptureText {
  return {
    kind: 'quote',
    text: '',
    isVerbatim: true,
    speakerId: null,
    saidIn,
    source: 'exchange',
    consent: 'pending',
    attribution: 'name',
    confidentiality: isSealed ? 'private' : level,
    isSealed,
    themeId: null,
  };
}

interface CaptureFormProps {
  start: CaptureText;
  people: readonly Attendee[];
  /** Why it could not be kept; null when all is well. */
  trouble: string | null;
  keepLabel: string;
  onKeep: (capture: CaptureText) => void;
  onClose: () => void;
}

/** One thing noted: what kind, the words, who said them, how they are shown and how far they may travel. */
export function CaptureForm({ start, people, trouble, keepLabel, onKeep, onClose }: CaptureFormProps) {
  const [capture, setCapture] = useState(start);
  const change = (changes: Partial<CaptureText>) => setCapture((before) => ({ ...before, ...changes }));
  const keep = () => onKeep({ ...capture, text: capture.text.trim() });
  const hasSpeaker = capture.speakerId !== null;
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <div className={classes['kinds']} role="radiogroup" aria-label="Kind">
        {CAPTURE_KINDS.map(({ value, label, icon: KindIcon }) => (
          <label key={value} data-on={capture.kind === value}>
            <input
              type="radio"
              name="kind"
              className="visually-hidden"
              checked={capture.kind === value}
              onChange={() => change({ kind: value, isVerbatim: value === 'quote' })}
            />
            <KindIcon size={16} stroke={1.75} aria-hidden />
            {label}
          </label>
        ))}
      </div>
      <Textarea
        aria-label="Words"
        data-autofocus
        autosize
        minRows={2}
        maxRows={10}
        classNames={{ input: classes['text'] ?? '' }}
        value={capture.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          keep();
        }}
      />
      <div className={classes['fields']}>
        <label htmlFor="capture-speaker">Said by</label>
        <Select
          id="capture-speaker"
          aria-label="Said by"
          clearable
          searchable
          value={capture.speakerId}
          onChange={(speakerId) =>
            change({
              speakerId,
              consent:
                speakerId === null
                  ? 'none-needed'
                  : capture.consent === 'none-needed'
                    ? 'pending'
                    : capture.consent,
              ...(speakerId === null
                ? { attribution: 'anonymous' }
                : hasSpeaker
                  ? {}
                  : { attribution: 'name' }),
            })
          }
          data={people.map((person) => ({ value: person.id, label: person.display }))}
          placeholder="Nobody in particular"
        />
        <span id="capture-shown">Shown as</span>
        <SegmentedControl
          aria-labelledby="capture-shown"
          disabled={!hasSpeaker}
          value={capture.attribution}
          onChange={(attribution) => change({ attribution })}
          data={ATTRIBUTIONS}
        />
        <span id="capture-consent">Agreed</span>
        <SegmentedControl
          aria-labelledby="capture-consent"
          value={capture.consent}
          onChange={(consent) => change({ consent })}
          data={CONSENTS}
        />
        <span id="capture-level">May travel</span>
        <SegmentedControl
          aria-labelledby="capture-level"
          disabled={capture.isSealed}
          value={capture.confidentiality}
          onChange={(confidentiality) => change({ confidentiality })}
          data={LEVELS}
        />
        <label htmlFor="capture-where">Noted in</label>
        <input
          id="capture-where"
          className={classes['where']}
          value={capture.saidIn}
          onChange={(event) => change({ saidIn: event.currentTarget.value })}
        />
        <span />
        <div className={classes['checks']}>
          <Checkbox
            label="Word for word"
            checked={capture.isVerbatim}
            onChange={(event) => change({ isVerbatim: event.currentTarget.checked })}
          />
          <Checkbox
            label="Said in a sealed round"
            checked={capture.isSealed}
            onChange={(event) =>
              change(
                event.currentTarget.checked
                  ? { isSealed: true, confidentiality: 'private' }
                  : { isSealed: false },
              )
            }
          />
        </div>
        {capture.isSealed ? (
          <p className={classes['sealed']}>
            <IconLock size={14} stroke={1.75} aria-hidden />
            Consultation rounds are sealed. This stays here and is never printed.
          </p>
        ) : null}
        {trouble === null ? null : (
          <p role="alert" className={classes['trouble']}>
            {trouble}
          </p>
        )}
      </div>
      <div className={classes['end']}>
        <span>Enter keeps it, Shift Enter starts a new line.</span>
        <Button variant="subtle" color="gray" onClick={onClose}>
          Close
        </Button>
        <Button type="submit">{keepLabel}</Button>
      </div>
    </form>
  );
}
