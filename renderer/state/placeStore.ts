import { create } from 'zustand';
import { openEvent } from './workspaceStore.ts';

export type Screen = 'home' | 'overview' | 'agenda' | 'people' | 'pre-work' | 'kit' | 'present' | 'follow-up';

export interface Place {
  screen: Screen;
  eventId: string | null;
  /** The part of a screen, such as `groups` within people or `themes` within follow-up; empty for the first one. */
  tab: string;
}

const KEPT = 'place';
// Stands above the store, which reads it while it is made.
const SCREENS: readonly string[] = [
  'home',
  'overview',
  'agenda',
  'people',
  'pre-work',
  'kit',
  'present',
  'follow-up',
] satisfies Screen[];

/** Where the person is. The app comes back there. */
export const usePlace = create<Place>(() => keptPlace() ?? { screen: 'home', eventId: null, tab: '' });

/** Goes to a screen; the event stays the same unless another one is named. */
export function go(screen: Screen, to: { eventId?: string; tab?: string } = {}): void {
  leaveField();
  const eventId = to.eventId ?? usePlace.getState().eventId;
  const place: Place = { screen, eventId, tab: to.tab ?? '' };
  usePlace.setState(place);
  localStorage.setItem(KEPT, JSON.stringify(place));
  void openEvent(eventId);
}

/** Leaves the event, for instance because it is gone. */
export function goHome(): void {
  leaveField();
  const place: Place = { screen: 'home', eventId: null, tab: '' };
  usePlace.setState(place);
  localStorage.setItem(KEPT, JSON.stringify(place));
  void openEvent(null);
}

/**
 * A field keeps what is typed in it when it is left; so it is left before its screen goes. A dialog that leads on gives the
 * keyboard back at once, and not only when it has faded.
 */
function leaveField(): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement && field.matches(LEFT_AT_ONCE)) field.blur();
}

const LEFT_AT_ONCE = 'textarea, input:not([type="radio"], [type="checkbox"]), [aria-modal="true"] *';

function keptPlace(): Place | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { screen, eventId, tab } = { screen: '', eventId: null, tab: '', ...kept };
    if (!isScreen(screen) || typeof tab !== 'string') return null;
    return { screen, eventId: typeof eventId === 'string' ? eventId : null, tab };
  } catch {
    return null; // what was kept cannot be read: start at home
  }
}

function isScreen(value: unknown): value is Screen {
  return typeof value === 'string' && SCREENS.includes(value);
}
