import { Suspense, useEffect } from 'react';
import { useHotkeys } from '@mantine/hooks';
import type { HotkeyItem } from '@mantine/hooks';
import { appCommands, doingCommands } from './appCommands.ts';
import { listen } from './bridge.ts';
import { commandNamed, performCommand } from './state/commands.ts';
import type { Command } from './state/commands.ts';
import { goCommands } from './state/goCommands.ts';
import { historyCommands } from './state/historyCommands.ts';
import { usePlace } from './state/placeStore.ts';
import type { Screen } from './state/placeStore.ts';
import { openEvent, useWorkspace } from './state/workspaceStore.ts';
import { useCopy } from './planner/copyStore.ts';
import { useFormatSheet } from './planner/formats/formatSheetStore.ts';
import { usePalette } from './planner/paletteStore.ts';
import { WelcomeScreen } from './planner/WelcomeScreen.tsx';
import { Frame } from './ui/Frame.tsx';
import { readAhead, screenPart, useIsRead } from './ui/screenPart.tsx';
import { TroubleBanner } from './ui/TroubleBanner.tsx';

const HomeScreen = screenPart(() => import('./planner/HomeScreen.tsx'));
const ResumeOffer = screenPart(() => import('./presenter/start/ResumeOffer.tsx'));
const CommandPalette = screenPart(() => import('./planner/CommandPalette.tsx'));
const DuplicateEventForm = screenPart(() => import('./planner/DuplicateEventForm.tsx'));
const FormatSheet = screenPart(() => import('./planner/formats/FormatSheet.tsx'));
const SaveTemplateForm = screenPart(() => import('./planner/SaveTemplateForm.tsx'));
const OverviewScreen = screenPart(() => import('./planner/OverviewScreen.tsx'));
const AgendaScreen = screenPart(() => import('./planner/AgendaScreen.tsx'));
const PeopleScreen = screenPart(() => import('./planner/PeopleScreen.tsx'));
const PreWorkScreen = screenPart(() => import('./planner/PreWorkScreen.tsx'));
const KitScreen = screenPart(() => import('./planner/KitScreen.tsx'));
const PresentScreen = screenPart(() => import('./presenter/PresentScreen.tsx'));
const FollowUpScreen = screenPart(() => import('./followup/FollowUpScreen.tsx'));

/** What is read while the first screen is looked at, the nearest ways from there first. */
const READ_AHEAD = [
  OverviewScreen,
  AgendaScreen,
  PeopleScreen,
  PreWorkScreen,
  KitScreen,
  PresentScreen,
  FollowUpScreen,
  CommandPalette,
];

/** The planner window: where one is decides what is shown. The rooms meet here and nowhere else. */
export function App() {
  // Only what this decides about: a whole state would draw the whole window after each change.
  const isOpen = useWorkspace((store) => store.state?.isOpen ?? null);
  const eventId = usePlace((place) => place.eventId);

  useEffect(() => void openEvent(eventId), [eventId, isOpen]);
  useEffect(
    () => listen('command.chosen', ({ command }) => performCommand(commandNamed(appCommands, command))),
    [],
  );

  // The console has keys of its own. A field has its own undo; every other key is heard while typing as well.
  const isPresenting = usePlace((place) => place.screen === 'present');
  useHotkeys(isPresenting ? [] : keysOf(historyCommands));
  useHotkeys(isPresenting ? [] : keysOf(appCommands.filter((known) => !historyCommands.includes(known))), []);

  const isHomeRead = useIsRead(isOpen === true ? HomeScreen : null);
  useEffect(() => {
    if (isHomeRead) readAhead(READ_AHEAD);
  }, [isHomeRead]);

  // Blank for the moment it takes; when the workspace does not start, the sentence that says so.
  if (isOpen === null || (isOpen && !isHomeRead)) return <TroubleBanner />;
  if (!isOpen) return <WelcomeScreen />;
  return (
    <>
      <CurrentScreen />
      <Overlays />
      <Suspense>
        <ResumeOffer />
      </Suspense>
    </>
  );
}

function keysOf(commands: readonly Command[]): HotkeyItem[] {
  return commands.flatMap((command) =>
    command.shortcut === null ? [] : [[command.shortcut, () => performUnlessAsked(command)]],
  );
}

/** A dialog is answered or closed before anything else happens behind it; undo and redo are heard everywhere. */
function performUnlessAsked(command: Command): void {
  if (!historyCommands.includes(command) && document.activeElement?.closest('[aria-modal="true"]')) return;
  performCommand(command);
}

/** What lies over every screen, each read when it is first asked for. */
function Overlays() {
  const isPaletteWanted = usePalette((store) => store.wasAskedFor);
  const isFormatWanted = useFormatSheet((store) => store.wasAskedFor);
  const isCopyWanted = useCopy((store) => store.wasAskedFor);
  return (
    <Suspense>
      {isPaletteWanted ? <CommandPalette doing={doingCommands} going={goCommands} /> : null}
      {isFormatWanted ? <FormatSheet /> : null}
      {isCopyWanted ? (
        <>
          <DuplicateEventForm />
          <SaveTemplateForm />
        </>
      ) : null}
    </Suspense>
  );
}

function CurrentScreen() {
  const screen = usePlace((place) => place.screen);
  const hasEvent = useWorkspace((store) => store.event !== null);
  // The console fills the window: in the room nothing else matters.
  if (screen === 'present')
    return (
      <Suspense>
        <PresentScreen />
      </Suspense>
    );
  return (
    <Frame>
      <Suspense>{screen === 'home' || !hasEvent ? <HomeScreen /> : <EventScreen screen={screen} />}</Suspense>
    </Frame>
  );
}

function EventScreen({ screen }: { screen: Exclude<Screen, 'home' | 'present'> }) {
  switch (screen) {
    case 'overview':
      return <OverviewScreen />;
    case 'agenda':
      return <AgendaScreen />;
    case 'people':
      return <PeopleScreen />;
    case 'pre-work':
      return <PreWorkScreen />;
    case 'kit':
      return <KitScreen />;
    case 'follow-up':
      return <FollowUpScreen />;
    default:
      return screen satisfies never;
  }
}
