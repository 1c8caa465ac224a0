import { ActionIcon, Button, NumberInput, Select, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { debriefDates, followUpChecks } from '#domain/followup/followUpDates';
import type { Theme } from '#domain/followup/theme';
import type { InputOf } from '#contract';
import { perform } from '../../state/perform.ts';
import { go } from '../../state/placeStore.ts';
import card from '../../ui/Card.module.css';
import { DayField, TimeField } from '../../ui/DayField.tsx';
import { DoneMessage } from '../../ui/DoneMessage.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SavedLines } from '../../ui/SavedText.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { SaveAsWord } from '../SaveAsWord.tsx';
import classes from './CallNotes.module.css';

/** The debrief call: its dates, the memo's questions theme by theme, and what people told, by organization. */
export function CallNotes({ snapshot, tabs }: { snapshot: EventSnapshot; tabs: ReactNode }) {
  return (
    <>
      <PageHeader title="Follow-up">
        {tabs}
        {snapshot.themes.length > 0 ? (
          <SaveAsWord documentId="call-agenda" eventId={snapshot.event.id} label="Save the agenda as Word" />
        ) : null}
      </PageHeader>
      <div className={classes['call']}>
        <Dates snapshot={snapshot} />
        <div className={classes['themes']}>
          {snapshot.themes.length === 0 ? (
            <div className={classes['none']}>
              <p>The call goes theme by theme. Add themes first; their questions stand here.</p>
              <Button variant="default" size="xs" onClick={() => go('follow-up', { tab: 'themes' })}>
                Open themes
              </Button>
            </div>
          ) : null}
          {snapshot.themes.map((theme) => (
            <ThemeNotes key={theme.id} theme={theme} snapshot={snapshot} />
          ))}
        </div>
        <Afterwards snapshot={snapshot} />
      </div>
      <DoneMessage />
    </>
  );
}

function Dates({ snapshot }: { snapshot: EventSnapshot }) {
  const { event, followUp } = snapshot;
  const dates = debriefDates(event, followUp);
  const change = (changes: InputOf<'followUp.change'>['changes']) =>
    void perform('followUp.change', { eventId: event.id, changes });
  const notes = followUpChecks(event, followUp).filter((check) => check.level !== 'fine');
  return (
    <section className={`${card['card'] ?? ''} ${classes['dates'] ?? ''}`} aria-label="Dates">
      <DayField label="Debrief memo goes out" value={dates.memoOn} onKeep={(memoOn) => change({ memoOn })} />
      <DayField label="Call" value={dates.callOn} onKeep={(callOn) => change({ callOn })} />
      <TimeField
        label="Starts"
        value={followUp.callStartsAt ?? '10:00'}
        onKeep={(callStartsAt) => change({ callStartsAt })}
      />
      <NumberInput
        label="Minutes"
        min={5}
        max={600}
        value={followUp.callMinutes ?? ''}
        onBlur={(event_) => {
          const minutes = Number(event_.currentTarget.value);
          if (Number.isInteger(minutes) && minutes > 0 && minutes !== followUp.callMinutes)
            change({ callMinutes: minutes });
        }}
      />
      <DayField
        label="Reflective memo goes out"
        value={dates.reflectiveMemoOn}
        onKeep={(reflectiveMemoOn) => change({ reflectiveMemoOn })}
      />
      {notes.map((check) => (
        <p key={check.id}>
          <StatusMark status="look">{check.title}</StatusMark> {check.why}
        </p>
      ))}
    </section>
  );
}

function ThemeNotes({ theme, snapshot }: { theme: Theme; snapshot: EventSnapshot }) {
  const [organization, setOrganization] = useState('');
  const [text, setText] = useState('');
  const organizations = [...new Set(snapshot.people.map((person) => person.organization))]
    .filter((name) => name !== '')
    .sort();
  const keep = (since: Theme['since']) => perform('theme.change', { themeId: theme.id, changes: { since } });
  const add = async () => {
    if (text.trim() === '') return;
    if (await keep([...theme.since, { organization, text: text.trim() }])) setText('');
  };
  return (
    <section className={`${card['card'] ?? ''} ${classes['theme'] ?? ''}`} aria-label={theme.title}>
      <h2>{theme.title}</h2>
      <ol className={classes['questions']}>
        {theme.memoQuestions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <ul className={classes['since']}>
        {theme.since.map((note, index) => (
          <li key={`${note.organization} ${note.text}`}>
            <span>
              {note.organization === '' ? null : <b>{`${note.organization}: `}</b>}
              {note.text}
            </span>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={24}
              aria-label="Remove this note"
              onClick={() => void keep(theme.since.filter((_, at) => at !== index))}
            >
              <IconX size={14} stroke={1.75} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <form
        className={classes['add']}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Select
          label="Organization"
          aria-label={`Organization, ${theme.title}`}
          clearable
          searchable
          data={organizations}
          value={organization === '' ? null : organization}
          onChange={(value) => setOrganization(value ?? '')}
        />
        <TextInput
          label="What has happened since"
          aria-label={`What has happened since, ${theme.title}`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" leftSection={<IconPlus size={14} stroke={1.75} />}>
          Note
        </Button>
      </form>
    </section>
  );
}

function Afterwards({ snapshot }: { snapshot: EventSnapshot }) {
  const { event, followUp } = snapshot;
  const change = (changes: InputOf<'followUp.change'>['changes']) =>
    void perform('followUp.change', { eventId: event.id, changes });
  return (
    <section className={`${card['card'] ?? ''} ${classes['after'] ?? ''}`} aria-label="After the call">
      <SavedLines
        label="Next steps agreed"
        value={followUp.nextSteps}
        onKeep={(nextSteps) => change({ nextSteps })}
      />
      <SavedLines
        label="What people said about the memo"
        value={followUp.memoReactions}
        onKeep={(memoReactions) => change({ memoReactions })}
      />
      <SavedLines
        label="Facilitators’ own reflections"
        description="One a line; kept apart from participants’ voices in the reflective memo"
        value={followUp.facilitatorReflections}
        onKeep={(facilitatorReflections) => change({ facilitatorReflections })}
      />
    </section>
  );
}
