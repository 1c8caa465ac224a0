import { Button, Select } from '@mantine/core';
import { IconFolderDown, IconFolderOpen, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Session } from '#domain/agenda/session';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import classes from './Kit.module.css';
import { KitNews } from './KitNews.tsx';
import { KitPreviewPane } from './KitPreviewPane.tsx';
import { KitTable } from './KitTable.tsx';
import { PaperChoice } from './PaperChoice.tsx';
import { countWords, nextMake } from './kitWords.ts';
import { useKit } from './useKit.ts';

/** The documents as a table, the chosen one as paper beside it, and the buttons that make them. */
export function KitDesk({
  snapshot,
  session,
  onSession,
}: {
  snapshot: EventSnapshot;
  session: Session | null;
  onSession: (sessionId: string | null) => void;
}) {
  const kit = useKit(snapshot.event.id, session?.id ?? null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const documents = kit.documents ?? [];
  const chosen = documents.find((document) => document.id === chosenId) ?? documents[0];
  const next = nextMake(documents);
  const isMade = documents.some((document) => document.fileCount > 0);
  const isBusy = kit.job !== null;

  return (
    <div className={classes['screen']}>
      <PageHeader title="Kit" sub={kit.documents === null ? '' : countWords(documents)}>
        {snapshot.sessions.length < 2 ? null : (
          <Select
            aria-label="Session"
            w={220}
            allowDeselect={false}
            value={session?.id ?? null}
            onChange={onSession}
            data={snapshot.sessions.map(({ id, title }) => ({ value: id, label: title.slice(0, 80) }))}
          />
        )}
        <Button
          variant="default"
          disabled={!isMade}
          title={isMade ? undefined : 'Nothing was made yet'}
          leftSection={<IconFolderOpen size={16} stroke={1.75} aria-hidden />}
          onClick={() => void kit.openFolder()}
        >
          Open folder
        </Button>
        <Button
          variant="default"
          disabled={next.ids.length === 0 || isBusy}
          leftSection={<IconFolderDown size={16} stroke={1.75} aria-hidden />}
          onClick={() =>
            void kit.make(
              documents.filter((document) => document.status !== 'waits').map((document) => document.id),
              'ask',
            )
          }
        >
          Save elsewhere…
        </Button>
        <BusyButton
          isMain={next.isNeeded}
          isDisabled={next.ids.length === 0}
          isBusy={isBusy}
          icon={<IconRefresh size={16} stroke={1.75} aria-hidden />}
          onPress={() => void kit.make(next.ids, 'usual')}
        >
          {next.label}
        </BusyButton>
      </PageHeader>
      <div className={classes['split']}>
        <section className={classes['list']} aria-label="Documents">
          <KitNews
            job={kit.job}
            result={kit.result}
            message={kit.message}
            onCancel={() => void kit.cancel()}
            onOpenFolder={() => void kit.openFolder()}
            onClose={kit.closeResult}
          />
          <PaperChoice snapshot={snapshot} />
          {kit.documents === null ? null : (
            <KitTable documents={documents} chosenId={chosen?.id ?? null} onChoose={setChosenId} />
          )}
        </section>
        {chosen ? (
          <KitPreviewPane
            key={chosen.id}
            snapshot={snapshot}
            session={session}
            document={chosen}
            isBusy={isBusy}
            onMake={() => void kit.make([chosen.id], 'usual')}
            onMakePdf={(documentId) => void kit.makePdf([documentId])}
          />
        ) : null}
      </div>
    </div>
  );
}
