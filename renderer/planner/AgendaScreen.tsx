import { ActionIcon, Button, Menu, SegmentedControl } from '@mantine/core';
import {
  IconDots,
  IconLayoutSidebarLeftExpand,
  IconPlus,
  IconPresentationAnalytics,
} from '@tabler/icons-react';
import { Suspense, useCallback, useState } from 'react';
import { commandNamed, performCommand } from '../state/commands.ts';
import { go } from '../state/placeStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import { DoneMessage } from '../ui/DoneMessage.tsx';
import { EmptyScreen } from '../ui/EmptyScreen.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { screenPart } from '../ui/screenPart.tsx';
import classes from './AgendaScreen.module.css';
import { closeAgendaDialog, useAgendaDialog } from './agenda/agendaDialogStore.ts';
import { AgendaPlan } from './agenda/AgendaPlan.tsx';
import { NewSessionForm } from './agenda/NewSessionForm.tsx';
import { CommandItems, ScenarioMenu } from './agenda/ScenarioMenu.tsx';
import { ScenarioNameForm } from './agenda/ScenarioNameForm.tsx';
import { ShortenDay } from './agenda/ShortenDay.tsx';
import { ZoomButtons } from './agenda/ZoomButtons.tsx';
import { useFormats } from './formats/formatsStore.ts';
import { planCommands, planCommandsNamed } from './planCommands.ts';

const CompareScenarios = screenPart(() => import('./agenda/CompareScenarios.tsx'));

const ONE_PLAN = planCommandsNamed('shorten-day', 'new-scenario');
const SEVERAL_PLANS = planCommandsNamed('shorten-day');
const SCENARIO_COMMANDS = planCommandsNamed('scenarios', 'new-scenario', 'rename-scenario');

const planSession = () => performCommand(commandNamed(planCommands, 'new-session'));

/** The agenda: every day of the event, what can be put into it, the block one looks at, and what does not fit. */
export default function AgendaScreen() {
  const snapshot = useWorkspace((store) => store.event);
  const dialog = useAgendaDialog((store) => store.open);
  const [view, setView] = useState<'days' | 'list'>('days');
  const [zoom, setZoom] = useState(1);
  const [isLibraryOpen, setLibraryOpen] = useState(false);
  const closeLibrary = useCallback(() => setLibraryOpen(false), []);
  const [selectedKey, setSelectedKey] = useState<string | null>(null);
  const [arrivedKey, setArrivedKey] = useState<string | null>(null);
  const [isBegun, setBegun] = useState(false);
  const formats = useFormats();
  if (!snapshot) return null;
  const hasScenarios = snapshot.scenarios.length > 1;
  const isEmpty = !isBegun && snapshot.blocks.length === 0 && snapshot.sessions.length === 0;
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
            <ScenarioMenu scenarios={snapshot.scenarios} commands={SCENARIO_COMMANDS} />
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
                <CommandItems commands={hasScenarios ? SEVERAL_PLANS : ONE_PLAN} />
              </Menu.Dropdown>
            </Menu>
            <Button
              variant="default"
              leftSection={<IconPlus size={16} stroke={1.75} />}
              onClick={planSession}
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
          actions={
            <>
              <Button onClick={planSession}>Plan a consultation</Button>
              <Button variant="default" onClick={() => setBegun(true)}>
                Lay out the days
              </Button>
            </>
          }
        >
          In a peer consultation everybody brings one challenge and gets one round of the group’s best
          questions. The clock times follow from the start and the minutes. Meals, tours and the other formats
          can come first.
        </EmptyScreen>
      ) : (
        <AgendaPlan
          snapshot={snapshot}
          formats={formats}
          view={view}
          zoom={zoom}
          selectedKey={selectedKey}
          onSelect={setSelectedKey}
          arrivedKey={arrivedKey}
          onArrive={setArrivedKey}
          isLibraryOpen={isLibraryOpen}
          onCloseLibrary={closeLibrary}
        />
      )}
      <NewSessionForm
        event={snapshot.event}
        isOpen={dialog === 'new-session'}
        onClose={closeAgendaDialog}
        onAdded={(sessionId) => {
          setSelectedKey(`${sessionId}:0`);
          setArrivedKey(`${sessionId}:0`);
        }}
      />
      <DoneMessage />
      <ShortenDay snapshot={snapshot} isOpen={dialog === 'shorten-day'} onClose={closeAgendaDialog} />
      <ScenarioNameForm snapshot={snapshot} />
      {hasScenarios ? (
        <Suspense>
          <CompareScenarios snapshot={snapshot} />
        </Suspense>
      ) : null}
    </>
  );
}
