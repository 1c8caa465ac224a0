import { isPeer } from '#domain/people/person';
import { Button, Select } from '@mantine/core';
import { IconCalendarTime, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { go } from '../../state/placeStore.ts';
import { EmptyScreen } from '../../ui/EmptyScreen.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PeopleTabs } from '../people/PeopleTabs.tsx';
import { SessionGroups } from './SessionGroups.tsx';

/** Groups of a session: who sits with whom, in which room, in which order. */
export function GroupsScreen({ snapshot }: { snapshot: EventSnapshot }) {
  const [sessionId, setSessionId] = useState<string | null>(null);
  const { sessions, formats } = snapshot;
  const session = sessions.find((candidate) => candidate.id === sessionId) ?? sessions[0];
  const format = formats.find((candidate) => candidate.id === session?.formatId);
  const participants = snapshot.people.filter(isPeer).length;

  if (!session || !format)
    return (
      <NothingYet
        title="No session to form groups for"
        button="Plan a session"
        icon={<IconCalendarTime size={16} stroke={1.75} aria-hidden />}
        onPress={() => go('agenda')}
      >
        Groups belong to a session that follows a format. The format says how large they are and who presents
        when.
      </NothingYet>
    );
  if (participants === 0)
    return (
      <NothingYet
        title="Nobody to put into groups yet"
        button="Add people"
        icon={<IconFileImport size={16} stroke={1.75} aria-hidden />}
        onPress={() => go('people')}
      >
        Import a registration list or add people in the table. Only participants are put into groups.
      </NothingYet>
    );
  return (
    <SessionGroups
      key={session.id}
      snapshot={snapshot}
      session={session}
      format={format}
      chooser={
        sessions.length < 2 ? null : (
          <Select
            aria-label="Session"
            w={200}
            allowDeselect={false}
            value={session.id}
            onChange={setSessionId}
            data={sessions.map(({ id, title }) => ({ value: id, label: title.slice(0, 80) }))}
          />
        )
      }
    />
  );
}

function NothingYet({
  title,
  button,
  icon,
  onPress,
  children,
}: {
  title: string;
  button: string;
  icon: ReactNode;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <>
      <PageHeader title="Groups">
        <PeopleTabs />
      </PageHeader>
      <EmptyScreen
        title={title}
        actions={
          <Button leftSection={icon} onClick={onPress}>
            {button}
          </Button>
        }
      >
        {children}
      </EmptyScreen>
    </>
  );
}
