import { Autocomplete, ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { QuestionPart } from '#domain/prework/preWork';
import { preWorkChecks } from '#domain/prework/preWorkChecks';
import { readingMinutes, readingWords } from '#domain/prework/readingTime';
import type { InputOf } from '#contract';
import { perform } from '../../state/perform.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SavedText, SavedTextarea } from '../../ui/SavedText.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { PreWorkTabs } from './PreWorkTabs.tsx';
import classes from './Reading.module.css';

const PARTS: { part: QuestionPart; title: string; about: string; start: string }[] = [
  {
    part: 'provocative',
    title: 'Questions that go with the reading',
    about: 'Nobody answers them in writing; they travel along.',
    start: 'What would have to be different at home?',
  },
  {
    part: 'practice',
    title: 'Own practice',
    about: 'How people do it today.',
    start: 'How do you do it today?',
  },
  {
    part: 'burning',
    title: 'Burning questions and concerns',
    about: 'What people want to find out.',
    start: 'What are your burning questions and concerns?',
  },
  {
    part: 'offer',
    title: 'What people can offer',
    about: 'Practices of their own that others could use.',
    start: 'What do you do well that others could use?',
  },
  {
    part: 'look-ahead',
    title: 'Look-ahead question',
    about: 'Imagine the way home: what made it worthwhile?',
    start: 'Picture the way home: what happened that made it worth your time?',
  },
  {
    part: 'wish',
    title: 'Wishes for the agenda',
    about: 'What these days should cover.',
    start: 'What do you most want these days to cover?',
  },
  {
    part: 'volunteer',
    title: 'Co-leading',
    about: 'Who would lead or help to lead a part.',
    start: 'Would you lead or help to lead a part? Which one?',
  },
];

/** The short reading with the host's profile, and every question that people are asked. */
export function ReadingTab({ snapshot }: { snapshot: EventSnapshot }) {
  const { reading } = snapshot.preWork;
  const eventId = snapshot.event.id;
  const change = (changes: InputOf<'reading.change'>['changes']) =>
    void perform('reading.change', { eventId, changes });
  const host = snapshot.organizations.find(({ name }) => name === reading.hostOrganization);
  const profile = host ? `${host.mission} ${host.history} ${host.culture}` : '';
  const words = readingWords(reading, profile);
  const looks = preWorkChecks(snapshot).filter(
    ({ id, level }) => id.startsWith('pre-work:reading') && level !== 'fine',
  );
  return (
    <>
      <PageHeader title="Pre-work" sub={words === 0 ? '' : readingWordsText(words)}>
        <PreWorkTabs />
      </PageHeader>
      <div className={classes['columns']}>
        <section className={classes['column']} aria-labelledby="reading-title">
          <h2 id="reading-title">Short reading</h2>
          {looks.map((check) => (
            <p key={check.id} className={classes['look']}>
              <StatusMark status={check.level}>{check.title}</StatusMark>
              <span>{check.why}</span>
            </p>
          ))}
          <SavedText label="Title" value={reading.title} onKeep={(title) => change({ title })} />
          <SavedTextarea
            label="Abstract in plain words"
            description="Two pages at most; brief is the operative word. An empty line begins a paragraph."
            value={reading.abstract}
            minRows={8}
            onKeep={(abstract) => change({ abstract })}
          />
          <SavedTextarea label="Why this" value={reading.why} onKeep={(why) => change({ why })} />
          <HostField
            value={reading.hostOrganization}
            names={snapshot.organizations.map(({ name }) => name)}
            onKeep={(hostOrganization) => change({ hostOrganization })}
          />
        </section>
        <section className={classes['column']} aria-labelledby="questions-title">
          <h2 id="questions-title">Questions</h2>
          {PARTS.map((part) => (
            <Questions key={part.part} snapshot={snapshot} {...part} />
          ))}
        </section>
      </div>
    </>
  );
}

function readingWordsText(words: number): string {
  const minutes = readingMinutes(words);
  return `${words} words, about ${minutes === 1 ? 'one minute' : `${minutes} minutes`}`;
}

function HostField({
  value,
  names,
  onKeep,
}: {
  value: string;
  names: string[];
  onKeep: (value: string) => void;
}) {
  const draft = useDraft({ saved: value, onKeep, keepsOnEnter: true });
  return (
    <Autocomplete
      label="Profile of the host"
      description="Its mission, history and culture stand with the organization, under People."
      data={[...new Set(names)]}
      value={draft.value}
      onChange={(text) => draft.set(text)}
      onBlur={() => draft.value !== value && onKeep(draft.value)}
      onOptionSubmit={(name) => onKeep(name)}
    />
  );
}

function Questions({
  snapshot,
  part,
  title,
  about,
  start,
}: { snapshot: EventSnapshot } & (typeof PARTS)[number]) {
  const questions = snapshot.preWork.questions.filter((question) => question.part === part);
  const answered = (questionId: string) =>
    snapshot.preWork.answers.filter((answer) => answer.questionId === questionId).length;
  return (
    <div className={classes['part']}>
      <h3>{title}</h3>
      <p>{about}</p>
      {questions.map((question) => (
        <div key={question.id} className={classes['question']}>
          <SavedTextarea
            label={title}
            isLabelSeen={false}
            minRows={1}
            value={question.text}
            onKeep={(text) =>
              void perform('preWork.changeQuestion', { questionId: question.id, changes: { text } })
            }
          />
          <Tooltip
            label={answered(question.id) === 0 ? 'Remove' : `Remove with ${answered(question.id)} answers`}
          >
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Remove “${question.text}”`}
              onClick={() => void perform('preWork.removeQuestion', { questionId: question.id })}
            >
              <IconX size={16} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPlus size={14} stroke={1.75} />}
        aria-label={`Add a question: ${title}`}
        onClick={() =>
          void perform('preWork.addQuestion', { eventId: snapshot.event.id, question: { part, text: start } })
        }
      >
        Add a question
      </Button>
    </div>
  );
}
