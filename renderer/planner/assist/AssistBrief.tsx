import { Select } from '@mantine/core';
import type { InputOf } from '#contract';
import { assistTeams } from '#domain/formats/assistTeams';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { perform } from '../../state/perform.ts';
import card from '../../ui/Card.module.css';
import { DayField } from '../../ui/DayField.tsx';
import { SavedTextarea } from '../../ui/SavedText.tsx';
import classes from './Assist.module.css';

/** What the host team asks for; it becomes the host brief. */
export function AssistBrief({ snapshot }: { snapshot: EventSnapshot }) {
  const { assist, event } = snapshot;
  const { host } = assistTeams(snapshot);
  const change = (changes: InputOf<'assist.change'>['changes']) =>
    void perform('assist.change', { eventId: event.id, changes });
  return (
    <section className={`${card['card'] ?? ''} ${classes['card'] ?? ''}`} aria-labelledby="assist-brief">
      <h2 id="assist-brief">What the host asks for</h2>
      <p className={classes['lead']}>
        Agreed on before anybody is invited; the host brief is printed from it.
      </p>
      <div className={classes['grid']}>
        <div className={classes['wide']}>
          <SavedTextarea
            label="Question"
            description="One question that peers from elsewhere can answer from experience"
            value={assist.question}
            onKeep={(question) => change({ question })}
          />
        </div>
        <SavedTextarea
          label="Outcome"
          description="What is different at the end"
          value={assist.outcome}
          onKeep={(outcome) => change({ outcome })}
        />
        <SavedTextarea
          label="Deliverable"
          description="What lies on the table at the end"
          value={assist.deliverable}
          onKeep={(deliverable) => change({ deliverable })}
        />
        <SavedTextarea
          label="Context"
          description="What somebody from elsewhere has to know"
          value={assist.context}
          onKeep={(context) => change({ context })}
        />
        <SavedTextarea
          label="Past efforts"
          description="What was tried, and what came of it"
          value={assist.pastEfforts}
          onKeep={(pastEfforts) => change({ pastEfforts })}
        />
        <SavedTextarea
          label="Constraints"
          description="What cannot be changed"
          value={assist.constraints}
          onKeep={(constraints) => change({ constraints })}
        />
        <SavedTextarea
          label="To read beforehand"
          description="Sent to the resource team a week ahead, two pages at most"
          value={assist.reading}
          onKeep={(reading) => change({ reading })}
        />
        <DayField
          label="The host decides or acts on"
          description="Advice helps only before this day"
          value={assist.decisionOn ?? ''}
          onKeep={(decisionOn) => change({ decisionOn })}
        />
        <DayField
          label="The host reports back on"
          description="What became of the advice"
          value={assist.reportBackOn ?? ''}
          onKeep={(reportBackOn) => change({ reportBackOn })}
        />
        <Select
          label="Sums up at the end"
          description="Somebody of the host team"
          clearable
          disabled={host.length === 0}
          placeholder={host.length === 0 ? 'Nobody is in the host team yet' : 'Nobody yet'}
          data={host.map(({ id, display }) => ({ value: id, label: display }))}
          value={assist.summaryById}
          onChange={(summaryById) => change({ summaryById })}
        />
      </div>
    </section>
  );
}
