import { create } from 'zustand';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Answer } from '#domain/failure';
import type { Home, Settings, WorkspaceState } from '#contract';
import { ask, listen } from '../bridge.ts';
import { tellTrouble } from './troubleStore.ts';

interface WorkspaceStore {
  /** Null until the workspace process has answered for the first time. */
  state: WorkspaceState | null;
  home: Home | null;
  /** The event on screen; null while none is open or it is still being read. */
  event: EventSnapshot | null;
  openEventId: string | null;
  settings: Settings;
}

/** Snapshots of what the workspace holds. Windows show these and send commands; they compute nothing that is kept. */
export const useWorkspace = create<WorkspaceStore>(() => ({
  state: null,
  home: null,
  event: null,
  openEventId: null,
  settings: { scheme: 'system', isSoundOn: true },
}));

/** Follows the workspace from now on; called once when the page starts. */
export function followWorkspace(first: Promise<Answer<WorkspaceState>>): void {
  listen('workspace.changed', (state) => {
    // Whoever made the change gets the answer before everything is drawn anew.
    setTimeout(() => {
      useWorkspace.setState({ state });
      void refresh();
    });
  });
  listen('settings.changed', (settings) => useWorkspace.setState({ settings }));
  listen('workspace.trouble', ({ message }) => {
    if (message !== null) tellTrouble(message);
    else if (useWorkspace.getState().state === null) void readState();
  });
  void ask('shell.settings', {}).then((answer) => {
    if (answer.ok) useWorkspace.setState({ settings: answer.value });
  });
  void readState(first);
}

/** Reads an event and keeps it current until another one is opened. */
export async function openEvent(eventId: string | null): Promise<void> {
  const { openEventId, event, state } = useWorkspace.getState();
  if (openEventId !== eventId) useWorkspace.setState({ event: null, openEventId: eventId });
  // What is on screen is the newest there is.
  else if (event !== null && event.revision === state?.revision) return;
  takeRead({}, await readEvent());
}

/** Reads again what is on screen. */
export async function refresh(): Promise<void> {
  const { state } = useWorkspace.getState();
  if (!state?.isOpen) {
    useWorkspace.setState({ home: null, event: null });
    return;
  }
  // Changes that come while one reading is under way share the next one.
  if (reading.isUnderWay) {
    reading.isStale = true;
    return;
  }
  reading.isUnderWay = true;
  const [home, event] = await Promise.all([readHome(), readEvent()]);
  takeRead(home, event);
  reading.isUnderWay = false;
  if (!reading.isStale) return;
  reading.isStale = false;
  await refresh();
}

const reading = { isUnderWay: false, isStale: false };

/** Nothing can be shown before the first answer, so it is asked for again until it comes. */
async function readState(asked = ask('workspace.state', {})): Promise<void> {
  setTimeout(() => {
    if (useWorkspace.getState().state === null) void readState();
  }, ASK_AGAIN_MS);
  const answer = await asked;
  if (answer.ok) {
    useWorkspace.setState({ state: answer.value });
    await refresh();
    return;
  }
  tellTrouble(answer.failure.message);
}

const ASK_AGAIN_MS = 2000;

type Part = Partial<Pick<WorkspaceStore, 'home' | 'event' | 'openEventId'>>;
/** What an event's reading changes, seen from the moment at which it is taken. */
type EventRead = (now: WorkspaceStore) => Part;

/** Takes what was read, both at once, so that the page is drawn anew once. */
function takeRead(home: Part, event: EventRead): void {
  useWorkspace.setState((now) => ({ ...home, ...event(now) }));
}

async function readHome(): Promise<Part> {
  const answer = await ask('home.read', {});
  return answer.ok ? { home: answer.value } : {};
}

async function readEvent(): Promise<EventRead> {
  const { openEventId } = useWorkspace.getState();
  if (openEventId === null) return () => ({});
  const answer = await ask('event.read', { eventId: openEventId });
  return (now) => {
    if (now.openEventId !== openEventId) return {};
    // The event was removed, perhaps by undo: leave it. When only the answer is missing, what is shown stays.
    if (!answer.ok) return answer.failure.kind === 'not-found' ? { event: null, openEventId: null } : {};
    if (now.event && now.event.revision > answer.value.revision) return {};
    return { event: answer.value };
  };
}
