import { Button } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import { useState } from 'react';
import { go } from '../state/placeStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import { EmptyScreen } from '../ui/EmptyScreen.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { KitDesk } from './kit/KitDesk.tsx';

/** Every document of the event, previewed, personal, in step with the plan. */
export default function KitScreen() {
  const snapshot = useWorkspace((store) => store.event);
  const [sessionId, setSessionId] = useState<string | null>(null);
  if (!snapshot) return null;
  const session =
    snapshot.sessions.find((candidate) => candidate.id === sessionId) ?? snapshot.sessions[0] ?? null;
  if (!session && snapshot.themes.length === 0)
    return (
      <>
        <PageHeader title="Kit" />
        <EmptyScreen
          title="No documents yet"
          actions={
            <Button
              leftSection={<IconCalendarTime size={16} stroke={1.75} aria-hidden />}
              onClick={() => go('agenda')}
            >
              Plan a session
            </Button>
          }
        >
          A session that follows a format brings its documents with it: guide, instructions, slides and a
          worksheet for each person, with the names, rooms and clock times of the plan.
        </EmptyScreen>
      </>
    );
  return (
    <KitDesk
      key={`${snapshot.event.id} ${session?.id ?? ''}`}
      snapshot={snapshot}
      session={session}
      onSession={setSessionId}
    />
  );
}
