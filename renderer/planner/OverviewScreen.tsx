import { Button, ColorInput, Select } from '@mantine/core';
import { IconPresentationAnalytics, IconTrash } from '@tabler/icons-react';
import { eventDatesOf } from '#domain/agenda/eventDates';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Program } from '#domain/program/program';
import { nextStepsOf } from '#domain/program/nextSteps';
import type { InputOf } from '#contract';
import { today, whenAndWhere } from '../state/dates.ts';
import { perform } from '../state/perform.ts';
import { go, goHome } from '../state/placeStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import card from '../ui/Card.module.css';
import { DayField } from '../ui/DayField.tsx';
import { DoneMessage } from '../ui/DoneMessage.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { SavedLines, SavedText } from '../ui/SavedText.tsx';
import { EVENT_KINDS } from './eventKinds.ts';
import { NextStepList } from './NextStepList.tsx';
import { LogoField } from './overview/LogoField.tsx';
import { Materials } from './overview/Materials.tsx';
import { Responsibilities } from './overview/Responsibilities.tsx';
import { Rooms } from './overview/Rooms.tsx';
import classes from './OverviewScreen.module.css';
import { ReadinessRow } from './ReadinessRow.tsx';
import { TeamFields } from './TeamFields.tsx';

/** What, when, where and who; how far the event is; what to do next. Every field saves itself. */
export default function OverviewScreen() {
  const snapshot = useWorkspace((store) => store.event);
  if (!snapshot) return null;
  return (
    <div className={classes['screen']}>
      <PageHeader title="Overview" sub={whenAndWhere(snapshot.event)}>
        <Button
          leftSection={<IconPresentationAnalytics size={16} stroke={1.75} />}
          variant="default"
          onClick={() => go('present')}
        >
          Present
        </Button>
      </PageHeader>
      <div className={classes['overview']}>
        <section className={`${card['card'] ?? ''} ${classes['hero'] ?? ''}`}>
          <h2>{snapshot.event.name}</h2>
          <ReadinessRow snapshot={snapshot} />
        </section>
        <section aria-labelledby="next">
          <h3 id="next">Next</h3>
          <NextStepList steps={nextStepsOf(snapshot, today())} eventId={snapshot.event.id} today={today()} />
        </section>
        <Responsibilities snapshot={snapshot} />
        <Materials snapshot={snapshot} />
        <Rooms snapshot={snapshot} />
        <EventDetails snapshot={snapshot} />
        <ProgramDetails snapshot={snapshot} />
        <RemoveEvent snapshot={snapshot} />
      </div>
      <DoneMessage />
    </div>
  );
}

function EventDetails({ snapshot }: { snapshot: EventSnapshot }) {
  const { event, followUp } = snapshot;
  const dates = eventDatesOf(event, followUp);
  const programs = useWorkspace((store) => store.home?.programs ?? []);
  const change = (changes: InputOf<'event.change'>['changes']) =>
    void perform('event.change', { eventId: event.id, changes });
  return (
    <section className={`${card['card'] ?? ''} ${classes['fields'] ?? ''}`} aria-labelledby="event">
      <h3 id="event">Event</h3>
      <div className={classes['grid']}>
        <SavedText label="Name" value={event.name} onKeep={(name) => change({ name })} />
        <Select
          label="Kind"
          allowDeselect={false}
          data={EVENT_KINDS}
          value={event.kind}
          onChange={(value) => {
            const kind = EVENT_KINDS.find((known) => known.value === value)?.value;
            if (kind) change({ kind });
          }}
        />
        <DayField
          label="First day"
          value={event.startsOn}
          onKeep={(startsOn) =>
            change({ startsOn, ...(event.endsOn < startsOn ? { endsOn: startsOn } : {}) })
          }
        />
        <DayField label="Last day" value={event.endsOn} onKeep={(endsOn) => change({ endsOn })} />
        <SavedText label="Place" value={event.venue} onKeep={(venue) => change({ venue })} />
        <Select
          label="Time zone"
          searchable
          allowDeselect={false}
          data={Intl.supportedValuesOf('timeZone')}
          value={event.zone}
          onChange={(zone) => (zone === null ? undefined : change({ zone }))}
        />
        <DayField
          label="Write-ups due"
          value={dates.challengeDueOn}
          onKeep={(challengeDueOn) => change({ challengeDueOn })}
          description="Several days before; six is usual"
        />
        <Select
          label="Program"
          clearable
          data={programs.map((program) => ({ value: program.id, label: program.name }))}
          value={event.programId}
          onChange={(programId) => change({ programId })}
        />
        {event.programId === null ? null : (
          <SavedText
            label="Cohort"
            value={event.cohort}
            onKeep={(cohort) => change({ cohort: cohort.trim() })}
            description="Where several go through the program; events of one stand together"
          />
        )}
        <SavedLines
          label="Rooms"
          value={event.rooms}
          onKeep={(rooms) => change({ rooms })}
          description="One a line; the room for everybody first"
        />
        <SavedLines
          label="Parallel lanes"
          value={event.lanes}
          onKeep={(lanes) => change({ lanes })}
          description="One a line; names for what runs side by side in the agenda"
        />
        <SavedLines
          label="Objectives"
          value={event.objectives}
          onKeep={(objectives) => change({ objectives })}
          description="One a line; they open the slides"
        />
      </div>
      <h4>Who is responsible</h4>
      <TeamFields team={event.team} onKeep={(team) => change({ team })} />
    </section>
  );
}

const MATCHINGS = [
  { value: 'same-role', label: 'The same role' },
  { value: 'same-field', label: 'The same field' },
  { value: 'different-field', label: 'Different fields on purpose' },
  { value: 'mixed', label: 'No one thing' },
] as const satisfies { value: Program['matching']; label: string }[];

const LEVELS = [
  { value: 'private', label: 'The team only' },
  { value: 'group', label: 'The group' },
  { value: 'program', label: 'The program' },
  { value: 'public', label: 'Everybody' },
] as const satisfies { value: Program['confidentiality']; label: string }[];

function ProgramDetails({ snapshot }: { snapshot: EventSnapshot }) {
  const { program } = snapshot;
  if (!program) return null;
  const change = (changes: InputOf<'program.change'>['changes']) =>
    void perform('program.change', { programId: program.id, changes });
  return (
    <section className={`${card['card'] ?? ''} ${classes['fields'] ?? ''}`} aria-labelledby="program">
      <h3 id="program">Program</h3>
      <div className={classes['grid']}>
        <SavedText label="Name" value={program.name} onKeep={(name) => change({ name })} />
        <Select
          label="Peers are brought together by"
          allowDeselect={false}
          data={[...MATCHINGS]}
          value={program.matching}
          onChange={(value) => {
            const matching = MATCHINGS.find((known) => known.value === value)?.value;
            if (matching) change({ matching });
          }}
        />
        <SavedText
          label="Run by"
          value={program.owner}
          onKeep={(owner) => change({ owner })}
          description="Stands on covers"
        />
        <LogoField
          label="Its logo, on papers and the first slide"
          png={program.ownerLogo}
          onKeep={(ownerLogo) => change({ ownerLogo })}
        />
        <SavedText
          label="Together with"
          value={program.partner}
          onKeep={(partner) => change({ partner })}
          description="A second organization, on covers too"
        />
        <LogoField
          label="Logo of the second organization"
          png={program.partnerLogo}
          onKeep={(partnerLogo) => change({ partnerLogo })}
        />
        <Select
          label="New notes are for"
          description="Each note can be set to another level"
          allowDeselect={false}
          data={[...LEVELS]}
          value={program.confidentiality}
          onChange={(value) => {
            const confidentiality = LEVELS.find((known) => known.value === value)?.value;
            if (confidentiality) change({ confidentiality });
          }}
        />
        <Select
          label="Paper"
          allowDeselect={false}
          data={[
            { value: 'letter', label: 'Letter' },
            { value: 'a4', label: 'A4' },
          ]}
          value={program.paper}
          onChange={(paper) => change({ paper: paper === 'a4' ? 'a4' : 'letter' })}
        />
        <ColorInput
          label="Color of slides and pages"
          description="Darkened where text needs it"
          withEyeDropper={false}
          value={`#${program.color ?? '0F5663'}`}
          onChangeEnd={(color) => change({ color: color.slice(1, 7).toUpperCase() })}
        />
        <SavedLines label="Goals" value={program.goals} onKeep={(goals) => change({ goals })} />
        <SavedLines
          label="Competencies"
          description="What participants want to get better at, one a line"
          value={program.competencies}
          onKeep={(competencies) => change({ competencies })}
        />
      </div>
    </section>
  );
}

function RemoveEvent({ snapshot }: { snapshot: EventSnapshot }) {
  const remove = async () => {
    if (await perform('event.remove', { eventId: snapshot.event.id })) goHome();
  };
  return (
    <div>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconTrash size={16} stroke={1.75} />}
        onClick={() => void remove()}
      >
        Remove this event
      </Button>
      <span className={classes['hint']}>Undo brings it back whole.</span>
    </div>
  );
}
