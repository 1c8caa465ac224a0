import { create } from 'zustand';

/** The forms of the agenda as a whole. */
export type AgendaDialog = 'new-session' | 'shorten-day' | 'new-scenario' | 'rename-scenario' | 'scenarios';

/** Which of the agenda's forms stands open; null for none. */
export const useAgendaDialog = create<{ open: AgendaDialog | null }>(() => ({ open: null }));

/** Opens one of the agenda's forms. */
export function openAgendaDialog(open: AgendaDialog): void {
  useAgendaDialog.setState({ open });
}

/** Closes whichever stands open. */
export function closeAgendaDialog(): void {
  useAgendaDialog.setState({ open: null });
}
