import { Button, Select } from '@mantine/core';
import { IconCheck, IconLock } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Attendee } from '#domain/people/person';
import { emptyWriteUp } from '#domain/prework/preWork';
import type { PreWorkTask, WriteUp } from '#domain/prework/preWork';
import type { PreWorkCell } from '#domain/prework/preWorkCell';
import { hasWritten, reviewWriteUp, WRITE_UP_PARTS, writeUpWords } from '#domain/prework/reviewWriteUp';
import type { InputOf } from '#contract';
import { today } from '../../state/dates.ts';
import { perform } from '../../state/perform.ts';
import { SavedText, SavedTextarea } from '../../ui/SavedText.tsx';
import { Redactions } from './Redactions.tsx';
import classes from './ToRead.module.css';

const LEVELS: { value: WriteUp['confidentiality']; label: string }[] = [
  { value: 'private', label: 'The coordinators only' },
  { value: 'group', label: 'Their group' },
  { value: 'program', label: 'Everybody of the program' },
];

/** One page with everything that was written, and beside it what to think about before it is shared. */
export function WriteUpPage({
  snapshot,
  person,
  task,
  cell,
}: {
  snapshot: EventSnapshot;
  person: Attendee;
  task: PreWorkTask;
  cell: PreWorkCell;
}) {
  const page =
    snapshot.preWork.writeUps.find(({ personId }) => personId === person.id) ?? emptyWriteUp(person.id);
  const findings = useMemo(
    () => reviewWriteUp(page, person, snapshot.people),
    [page, person, snapshot.people],
  );
  const words = writeUpWords(page, person);
  const change = (changes: InputOf<'writeUp.change'>['changes']) =>
    void perform('writeUp.change', { eventId: snapshot.event.id, personId: person.id, changes });
  const mark = (step: 'received' | 'reviewed', on: string | null) =>
    void perform('preWork.mark', { taskId: task.id, personIds: [person.id], step, on });
  const isRead = cell.words === 'Read' || cell.words === 'Shared';
  return (
    <>
      <section className={classes['page']} aria-label={`The page of ${person.display}`}>
        <header>
          <div>
            <h2>{person.display}</h2>
            <p>{[person.role, person.organization].filter((part) => part !== '').join(', ')}</p>
          </div>
          <span className="num">{words === 0 ? 'Nothing written yet' : `${words} words`}</span>
        </header>
        <SavedText
          label="Topic"
          description="As it came with the registration"
          value={person.challengeTopic}
          onKeep={(challengeTopic) => change({ challengeTopic })}
        />
        <SavedText
          label="Title"
          description="A name for it in six words"
          value={person.challengeTitle}
          onKeep={(challengeTitle) => change({ challengeTitle })}
        />
        {WRITE_UP_PARTS.map(({ field, heading, prompt }) => (
          <SavedTextarea
            key={field}
            label={heading}
            description={prompt}
            value={page[field]}
            onKeep={(text) => change({ [field]: text })}
          />
        ))}
        <SavedTextarea
          label="My question"
          description="The one question they bring"
          value={person.challengeQuestion}
          minRows={1}
          onKeep={(challengeQuestion) => change({ challengeQuestion })}
        />
        <SavedTextarea
          label="Help wanted"
          description="Questions, other readings, options, being challenged, encouragement"
          value={page.helpWanted}
          minRows={1}
          onKeep={(helpWanted) => change({ helpWanted })}
        />
        <SavedTextarea
          label="Not to be shared"
          description="What must not leave the group. Never printed."
          value={page.keepPrivate}
          minRows={1}
          onKeep={(keepPrivate) => change({ keepPrivate })}
        />
      </section>
      <aside className={classes['review']} aria-label="Before it is shared">
        <Redactions findings={hasWritten(page) ? findings : []} page={page} onChange={change} />
        <SavedText
          label="Theme"
          description="In a word or two: pages of one theme are shown together"
          value={page.theme}
          onKeep={(theme) => change({ theme })}
        />
        <Select
          label="Who may read it"
          allowDeselect={false}
          data={LEVELS}
          value={page.confidentiality}
          onChange={(value) => {
            const level = LEVELS.find((known) => known.value === value);
            if (level) change({ confidentiality: level.value });
          }}
        />
        <SavedTextarea
          label="Note to myself"
          value={page.reviewNote}
          onKeep={(reviewNote) => change({ reviewNote })}
        />
        <p className={classes['seen']}>
          <IconLock size={14} stroke={1.75} aria-hidden />
          The note and what is not to be shared are seen by the coordinators only.
        </p>
        <Button
          variant={isRead ? 'default' : 'filled'}
          leftSection={<IconCheck size={16} stroke={1.75} />}
          onClick={() => mark('reviewed', isRead ? null : today())}
        >
          {isRead ? 'Not read after all' : 'Mark as read'}
        </Button>
      </aside>
    </>
  );
}
