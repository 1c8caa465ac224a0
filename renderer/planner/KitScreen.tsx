import { Button } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import { useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
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
  if (!session && !hasPapers(snapshot))
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

/** Whether the event itself has documents: an agenda, pre-work, themes or a host. */
function hasPapers({ blocks, themes, preWork, organizations }: EventSnapshot): boolean {
  return (
    blocks.length > 0 ||
    themes.length > 0 ||
    preWork.tasks.length > 0 ||
    organizations.some(({ isHost }) => isHost)
  );
}
