import { Button, Kbd, Textarea, TextInput } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { memo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { letterOf } from '#domain/agenda/session';
import { shownTime } from '#domain/clock/shownTime';
import { perform } from '../../state/perform.ts';
import { useRun } from '../../state/runStore.ts';
import { CaptureFields } from '../../ui/captures/CaptureFields.tsx';
import type { CaptureText } from '../../ui/captures/CaptureFields.tsx';
import { KindChoice } from '../../ui/captures/KindChoice.tsx';
import { WordsChoice } from '../../ui/captures/WordsChoice.tsx';
import { adviceDraft, adviceKindOf, newCapture, ofKind } from './captureDraft.ts';
import type { QuickKind } from './captureDraft.ts';
import { closeOnConsole } from '../console/consoleStore.ts';
import { CONSENTS_NOW, isAssistNow, quickKinds } from './quickKinds.ts';
import classes from './QuickCapture.module.css';
import { markSpoken } from '../lookup/spokenStore.ts';
import type { Stage } from '../clock/stage.ts';

/** One thing that was said, in a few seconds. In a sealed round it stays with whoever notes it. It does not follow the seconds. */
export const QuickCapture = memo(function QuickCapture({
  stage,
  saidIn,
  isSealed,
  runId,
  isRehearsal,
}: {
  stage: Stage;
  /** Block, phase and round, as they are noted with it. */
  saidIn: string;
  isSealed: boolean;
  runId: string;
  isRehearsal: boolean;
}) {
  const { snapshot, session } = stage;
  const kinds = quickKinds(stage, isSealed);
  const level = snapshot.program?.confidentiality ?? 'program';
  const [kind, setKind] = useState<QuickKind>('insight');
  const [capture, setCapture] = useState<CaptureText>(() => newCapture({ saidIn, isSealed, level }));
  const [source, setSource] = useState('');
  const advice = capture.isSealed ? null : adviceKindOf(kind, isAssistNow(stage));
  const groups = session?.groups ?? [];
  const isEmpty = capture.text.trim() === '';

  const change = (changes: Partial<CaptureText>) => setCapture((before) => ({ ...before, ...changes }));
  const choose = (chosen: QuickKind) => {
    setKind(chosen);
    if (chosen !== 'recommendation' && chosen !== 'lesson') setCapture((before) => ofKind(before, chosen));
  };
  const keep = async () => {
    if (isEmpty) return;
    const eventId = snapshot.event.id;
    const made = isRehearsal
      ? {}
      : advice === null
        ? await perform('capture.add', { eventId, capture: { ...capture, text: capture.text.trim() } })
        : await perform('advice.add', {
            eventId,
            advice: adviceDraft(advice, { ...capture, source }),
          });
    if (!made) return;
    if (capture.speakerId !== null) markSpoken(runId, capture.speakerId, true);
    closeOnConsole();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const numbered = /^Digit([1-9])$/.exec(event.code)?.[1];
    const chosen = event.altKey && numbered !== undefined ? kinds[Number(numbered) - 1] : undefined;
    if (!chosen) return;
    event.preventDefault();
    choose(chosen.value);
  };

  return (
    <form
      className={classes['form']}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <KindChoice kinds={kinds} value={kind} isNumbered onChange={choose} />
      <Textarea
        aria-label={capture.isVerbatim ? 'Their very words' : 'What was said'}
        placeholder={capture.isVerbatim ? 'Their very words' : 'What was said'}
        classNames={{ input: classes['text'] ?? '' }}
        autosize
        minRows={2}
        maxRows={6}
        data-autofocus
        value={capture.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          void keep();
        }}
      />
      <div className={classes['fields']}>
        <CaptureFields
          said={capture}
          isSealed={capture.isSealed}
          people={snapshot.people}
          groups={groups.map(({ letter }) => letter)}
          groupOf={(personId) => letterOf(groups, personId)}
          consents={CONSENTS_NOW}
          onChange={change}
        />
        {advice === null ? (
          <WordsChoice capture={capture} onChange={change} />
        ) : (
          <>
            <label htmlFor="advice-source">From what practice</label>
            <TextInput
              id="advice-source"
              placeholder="Who, where, when"
              value={source}
              onChange={(event) => setSource(event.currentTarget.value)}
            />
          </>
        )}
        <span>Noted in</span>
        <span className={classes['where']}>{saidIn}</span>
        {isSealed ? (
          <p className={classes['sealed']}>
            <IconLock size={16} stroke={1.75} aria-hidden />
            Consultation rounds are sealed: this stays with you
          </p>
        ) : null}
      </div>
      <div className={classes['foot']}>
        <TimeLeft />
        <span>
          {isRehearsal ? 'A rehearsal keeps nothing.' : 'The clock runs on. Alt and a number: the kind.'}
        </span>
        <Button
          variant="subtle"
          color="gray"
          rightSection={<Kbd size="xs">Esc</Kbd>}
          onClick={closeOnConsole}
        >
          Close
        </Button>
        <Button type="submit" disabled={isEmpty} rightSection={<Kbd size="xs">Enter</Kbd>}>
          {isRehearsal ? 'Try it, keep nothing' : 'Keep it'}
        </Button>
      </div>
    </form>
  );
});

function TimeLeft() {
  const left = useRun(({ readout }) => (readout ? shownTime(readout.remainingMs) : ''));
  return left === '' ? null : <b className={classes['left']}>{`${left} left`}</b>;
}
