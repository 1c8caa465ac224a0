import { ActionIcon, Button, Menu, SegmentedControl } from '@mantine/core';
import {
  IconClockMinus,
  IconDots,
  IconLayoutSidebarLeftExpand,
  IconPlus,
  IconPresentationAnalytics,
} from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { go } from '../state/placeStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import { DoneMessage } from '../ui/DoneMessage.tsx';
import { EmptyScreen } from '../ui/EmptyScreen.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import classes from './AgendaScreen.module.css';
import { AgendaPlan } from './agenda/AgendaPlan.tsx';
import { NewSessionForm } from './agenda/NewSessionForm.tsx';
import { ShortenDay } from './agenda/ShortenDay.tsx';
import { takeFormatIn, useFormats } from './agenda/useFormats.ts';
import { ZoomButtons } from './agenda/ZoomButtons.tsx';

/** The agenda: every day of the event, what can be put into it, the block one looks at, and what does not fit. */
export default function AgendaScreen() {
  const snapshot = useWorkspace((store) => store.event);
  const [isAdding, setAdding] = useState(false);
  const [isShortening, setShortening] = useState(false);
  const [view, setView] = useState<'days' | 'list'>('days');
  const [zoom, setZoom] = useState(1);
  const [isLibraryOpen, setLibraryOpen] = useState(false);
  const closeLibrary = useCallback(() => setLibraryOpen(false), []);
  const [selectedKey, setSelectedKey] = useState<string | null>(null);
  const [formats, readFormats] = useFormats();
  const importFormat = useCallback(
    (file: File) => void takeFormatIn(file).then((isTaken) => (isTaken ? readFormats() : undefined)),
    [readFormats],
  );
  if (!snapshot) return null;
  const isEmpty = snapshot.blocks.length === 0 && snapshot.sessions.length === 0;
  return (
    <>
      <PageHeader title="Agenda" sub={snapshot.event.name}>
        {isEmpty ? null : (
          <>
            <Button
              className={classes['formats'] ?? ''}
              variant="subtle"
              color="gray"
              leftSection={<IconLayoutSidebarLeftExpand size={18} stroke={1.75} />}
              aria-expanded={isLibraryOpen}
              onClick={() => setLibraryOpen((isOpen) => !isOpen)}
            >
              Formats
            </Button>
            <SegmentedControl
              aria-label="How the agenda is shown"
              value={view}
              onChange={(value) => setView(value === 'list' ? 'list' : 'days')}
              data={[
                { value: 'days', label: 'Days' },
                { value: 'list', label: 'List' },
              ]}
            />
            {view === 'days' ? <ZoomButtons zoom={zoom} onZoom={setZoom} /> : null}
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="subtle" color="gray" size={32} aria-label="More for the agenda">
                  <IconDots size={18} stroke={1.75} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item
                  leftSection={<IconClockMinus size={16} stroke={1.75} />}
                  onClick={() => setShortening(true)}
                >
                  End a day earlier
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
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
        )}
      </PageHeader>
      {isEmpty ? (
        <EmptyScreen
          title="No session yet"
          actions={<Button onClick={() => setAdding(true)}>Plan a consultation</Button>}
        >
          In a peer consultation everybody brings one challenge and gets one round of the group’s best
          questions. The clock times follow from the start and the minutes.
        </EmptyScreen>
      ) : (
        <AgendaPlan
          snapshot={snapshot}
          formats={formats}
          onImport={importFormat}
          view={view}
          zoom={zoom}
          selectedKey={selectedKey}
          onSelect={setSelectedKey}
          isLibraryOpen={isLibraryOpen}
          onCloseLibrary={closeLibrary}
        />
      )}
      <NewSessionForm
        event={snapshot.event}
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onAdded={(sessionId) => setSelectedKey(`${sessionId}:0`)}
      />
      <DoneMessage />
      <ShortenDay snapshot={snapshot} isOpen={isShortening} onClose={() => setShortening(false)} />
    </>
  );
}
