import { Button, Checkbox, Textarea } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { Confidentiality } from '#domain/followup/capture';
import type { Attendee } from '#domain/people/person';
import { CaptureFields } from '../../ui/captures/CaptureFields.tsx';
import type { CaptureText } from '../../ui/captures/CaptureFields.tsx';
import { CAPTURE_KINDS } from '../../ui/captures/captureWords.ts';
import { KindChoice } from '../../ui/captures/KindChoice.tsx';
import { WordsChoice } from '../../ui/captures/WordsChoice.tsx';
import classes from './CaptureForm.module.css';

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
    isReading: false,
    speakerId: null,
    saidIn,
    saidByGroup: '',
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
  /** The letters of the groups that it may come from. */
  groups: readonly string[];
  /** Why it could not be kept; null when all is well. */
  trouble: string | null;
  keepLabel: string;
  onKeep: (capture: CaptureText) => void;
  onClose: () => void;
}

/** One thing noted: what kind, the words, who said them, how they are shown and how far they may travel. */
export function CaptureForm({
  start,
  people,
  groups,
  trouble,
  keepLabel,
  onKeep,
  onClose,
}: CaptureFormProps) {
  const [capture, setCapture] = useState(start);
  const change = (changes: Partial<CaptureText>) => setCapture((before) => ({ ...before, ...changes }));
  const keep = () => onKeep({ ...capture, text: capture.text.trim() });
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <KindChoice
        kinds={CAPTURE_KINDS}
        value={capture.kind}
        onChange={(kind) =>
          change({ kind, isVerbatim: kind === 'quote', isReading: capture.isReading && kind !== 'quote' })
        }
      />
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
        <CaptureFields
          said={capture}
          isSealed={capture.isSealed}
          people={people}
          groups={groups}
          onChange={change}
        />
        <WordsChoice capture={capture} onChange={change} />
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
