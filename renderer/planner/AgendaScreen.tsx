import { Button, Select } from '@mantine/core';
import { IconPlus, IconPresentationAnalytics } from '@tabler/icons-react';
import { useState } from 'react';
import { checksOf } from '#domain/checks';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { scheduleOf } from '#domain/schedule';
import type { Session } from '#domain/session';
import { go } from '../state/placeStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import { EmptyScreen } from '../ui/EmptyScreen.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import classes from './AgendaScreen.module.css';
import { CheckList } from './agenda/CheckList.tsx';
import { DayTimeline } from './agenda/DayTimeline.tsx';
import { NewSessionForm } from './agenda/NewSessionForm.tsx';
import { SessionInspector } from './agenda/SessionInspector.tsx';

/** The agenda: the session's clock times on the days they fall on, its minutes, and what does not fit. */
export default function AgendaScreen() {
  const snapshot = useWorkspace((store) => store.event);
  const [sessionId, setSessionId] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  if (!snapshot) return null;
  const session = snapshot.sessions.find((candidate) => candidate.id === sessionId) ?? snapshot.sessions[0];
  return (
    <>
      <PageHeader title="Agenda" sub={snapshot.event.name}>
        {snapshot.sessions.length > 1 ? (
          <Select
            aria-label="Session"
            w={240}
            allowDeselect={false}
            value={session?.id ?? null}
            onChange={setSessionId}
            data={snapshot.sessions.map(({ id, title }) => ({ value: id, label: title.slice(0, 80) }))}
          />
        ) : null}
        {session ? (
          <>
            <Button
              variant="default"
              leftSection={<IconPlus size={16} stroke={1.75} />}
              onClick={() => setAdding(true)}
            >
              Session
            </Button>
            <Button
              leftSection={<IconPresentationAnalytics size={16} stroke={1.75} />}
              onClick={() => go('present')}
            >
              Present
            </Button>
          </>
        ) : null}
      </PageHeader>
      {session ? (
        <Plan snapshot={snapshot} session={session} />
      ) : (
        <EmptyScreen
          title="No session yet"
          actions={<Button onClick={() => setAdding(true)}>Plan a consultation</Button>}
        >
          In a peer consultation everybody brings one challenge and gets one round of the group’s best
          questions. The clock times follow from the start and the minutes.
        </EmptyScreen>
      )}
      <NewSessionForm
        event={snapshot.event}
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onAdded={setSessionId}
      />
    </>
  );
}

function Plan({ snapshot, session }: { snapshot: EventSnapshot; session: Session }) {
  const format = snapshot.formats.find((candidate) => candidate.id === session.formatId);
  const [round, setRound] = useState<number | null>(null);
  if (!format) return null;
  const schedule = scheduleOf({ session, format, zone: snapshot.event.zone });
  return (
    <div className={classes['plan']}>
      <DayTimeline
        snapshot={snapshot}
        session={session}
        format={format}
        schedule={schedule}
        selectedRound={round}
        onSelectRound={setRound}
      />
      <aside className={classes['inspector']} aria-label="Session">
        <SessionInspector
          snapshot={snapshot}
          session={session}
          format={format}
          schedule={schedule}
          round={round}
        />
        <CheckList checks={checksOf(snapshot, session)} snapshot={snapshot} />
      </aside>
    </div>
  );
}
