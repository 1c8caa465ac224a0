import { Button, Textarea, TextInput } from '@mantine/core';
import { IconCheck, IconHeartHandshake } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { clockText } from '#domain/dateText';
import type { Segment } from '#domain/agenda/schedule';
import { perform } from '../../state/perform.ts';
import { ConsoleModal } from '../console/ConsoleModal.tsx';
import { closeOnConsole, openOnConsole, useConsole } from '../console/consoleStore.ts';
import { saidInWords } from '../console/consoleWords.ts';
import { agreedHere, agreeingSides, isNormsPhase } from './normsNow.ts';
import classes from './Spoken.module.css';
import type { Stage } from '../clock/stage.ts';

/** While norms are agreed: their words, who agrees, and that it happened now. */
export const AgreeNorms = memo(function AgreeNorms({
  stage,
  segment,
  isRehearsal,
}: {
  stage: Stage;
  segment: Segment | null;
  isRehearsal: boolean;
}) {
  const isOpen = useConsole((store) => store.isAgreeing);
  if (!isNormsPhase(stage, segment) && !isOpen) return null;
  const agreedIn = saidInWords(stage.title, segment);
  const [latest] = agreedHere(stage.snapshot.normsAgreed, agreedIn);
  const AgreedIcon = latest ? IconCheck : IconHeartHandshake;
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<AgreedIcon size={16} stroke={1.75} aria-hidden />}
        onClick={() => openOnConsole('isAgreeing')}
      >
        {latest
          ? `${latest.agreedBy} agreed at ${clockText(latest.agreedAt, stage.zone)}…`
          : 'The norms are agreed…'}
      </Button>
      <ConsoleModal isOpen={isOpen} title="The norms are agreed" size={620}>
        <AgreeForm
          stage={stage}
          agreedIn={agreedIn}
          wording={latest?.wording ?? stage.format?.norms.join('\n') ?? ''}
          isRehearsal={isRehearsal}
        />
      </ConsoleModal>
    </>
  );
});

function AgreeForm({
  stage,
  agreedIn,
  wording,
  isRehearsal,
}: {
  stage: Stage;
  agreedIn: string;
  wording: string;
  isRehearsal: boolean;
}) {
  const [typed, setTyped] = useState(wording);
  const [agreedBy, setAgreedBy] = useState('Everyone');
  const isEmpty = typed.trim() === '' || agreedBy.trim() === '';
  const keep = async () => {
    const made = isRehearsal
      ? {}
      : await perform('norms.agree', {
          eventId: stage.snapshot.event.id,
          agreedIn,
          wording: typed.trim(),
          agreedBy: agreedBy.trim(),
        });
    if (made) closeOnConsole();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) void keep();
      }}
    >
      <Textarea
        label="In these words, one norm on a line"
        autosize
        minRows={4}
        maxRows={12}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <TextInput
        mt={12}
        label="Agreed by"
        description="Everyone, a group, or names with commas"
        value={agreedBy}
        onChange={(event) => setAgreedBy(event.currentTarget.value)}
      />
      <div className={classes['sides']}>
        {agreeingSides(stage).map((side) => (
          <Button
            key={side}
            size="compact-sm"
            variant={side === agreedBy ? 'light' : 'default'}
            onClick={() => setAgreedBy(side)}
          >
            {side}
          </Button>
        ))}
      </div>
      <div className={classes['foot']}>
        <span>
          {isRehearsal ? 'A rehearsal keeps nothing.' : 'It is kept with the time and stands in Follow-up.'}
        </span>
        <Button variant="default" onClick={closeOnConsole}>
          Close
        </Button>
        <Button type="submit" disabled={isEmpty}>
          {isRehearsal ? 'Try it, keep nothing' : 'They agreed'}
        </Button>
      </div>
    </form>
  );
}
