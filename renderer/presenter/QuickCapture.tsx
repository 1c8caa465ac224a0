import { Button, Chip, Select, Textarea } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { memo, useState } from 'react';
import type { Attribution, CaptureKind } from '#domain/capture';
import { perform } from '../state/perform.ts';
import { captureDraft } from './captureDraft.ts';
import { closeOnConsole } from './consoleStore.ts';
import classes from './QuickCapture.module.css';
import type { Stage } from './stage.ts';

const KINDS: { value: CaptureKind; label: string }[] = [
  { value: 'insight', label: 'Insight' },
  { value: 'question', label: 'Question' },
  { value: 'quote', label: 'Quote' },
  { value: 'story', label: 'Story' },
  { value: 'action', label: 'Action' },
];
const NAMED_AS: { value: Attribution; label: string }[] = [
  { value: 'name', label: 'By name' },
  { value: 'role', label: 'By role' },
  { value: 'organization', label: 'By organization' },
  { value: 'anonymous', label: 'Anonymous' },
];

/** One thing that was said, in a few seconds. In a sealed round it stays with whoever notes it. It does not follow the seconds. */
export const QuickCapture = memo(function QuickCapture({
  stage,
  phaseName,
  isSealed,
}: {
  stage: Stage;
  phaseName: string;
  isSealed: boolean;
}) {
  const [kind, setKind] = useState<CaptureKind>('insight');
  const [text, setText] = useState('');
  const [speakerId, setSpeakerId] = useState<string | null>(null);
  const [attribution, setAttribution] = useState<Attribution>('anonymous');

  const save = async () => {
    const saidIn = [stage.title, phaseName].filter((part) => part !== '').join(', ');
    const level = stage.snapshot.program?.confidentiality ?? 'program';
    const capture = captureDraft({ kind, text, speakerId, attribution, saidIn, isSealed, level });
    const made = await perform('capture.add', { eventId: stage.snapshot.event.id, capture });
    if (made) closeOnConsole();
  };

  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void save();
      }}
    >
      {isSealed ? (
        <p className={classes['sealed']}>
          <IconLock size={16} stroke={1.75} aria-hidden />
          Consultation rounds are sealed: this stays with you
        </p>
      ) : null}
      <Chip.Group
        value={kind}
        onChange={(value) => setKind(KINDS.find((known) => known.value === value)?.value ?? kind)}
      >
        <div className={classes['kinds']} role="group" aria-label="Kind">
          {KINDS.map(({ value, label }) => (
            <Chip key={value} value={value} size="xs">
              {label}
            </Chip>
          ))}
        </div>
      </Chip.Group>
      <Textarea
        label={kind === 'quote' ? 'Their very words' : 'What was said'}
        autosize
        minRows={3}
        maxRows={8}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes['row']}>
        <Select
          label="Speaker"
          placeholder="Nobody named"
          clearable
          searchable
          data={stage.snapshot.people.map((person) => ({ value: person.id, label: person.display }))}
          value={speakerId}
          onChange={setSpeakerId}
        />
        <Select
          label="Named"
          data={NAMED_AS}
          value={attribution}
          allowDeselect={false}
          onChange={(value) =>
            setAttribution(NAMED_AS.find((known) => known.value === value)?.value ?? attribution)
          }
        />
      </div>
      <div className={classes['foot']}>
        <span>{kind === 'quote' && !isSealed ? 'The speaker is asked before it is used.' : ''}</span>
        <Button variant="default" onClick={closeOnConsole}>
          Cancel
        </Button>
        <Button type="submit" disabled={text.trim() === ''}>
          Keep it
        </Button>
      </div>
    </form>
  );
});
