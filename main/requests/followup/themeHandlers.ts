import type { Answer } from '#domain/failure';
import type { Handlers } from '../handlerTypes.ts';
import { gone } from '../gone.ts';
import type { OpenHouse } from '../house.ts';
import { brief, done, written } from '../written.ts';

/** Themes that gather captures. */
export const themeHandlers: Handlers<'theme.add' | 'theme.change' | 'theme.move' | 'theme.remove'> = {
  'theme.add'({ workspace, newId }, { eventId, title }) {
    if (!workspace.events.get(eventId)) return gone('event');
    const id = newId();
    workspace.themes.add(eventId, {
      id,
      title,
      story: '',
      strategies: [],
      heard: '',
      reactions: [],
      participantQuestions: [],
      memoQuestions: [],
      since: [],
      openQuestion: '',
    });
    return written(`Add theme “${brief(title)}”`, { id });
  },
  'theme.change'({ workspace }, { themeId, changes }) {
    const theme = workspace.themes.get(themeId);
    if (!theme) return gone('theme');
    workspace.themes.change(themeId, changes);
    return done(`Change theme “${brief(changes.title ?? theme.title)}”`);
  },
  'theme.move'({ workspace }, { themeId, position }) {
    const theme = workspace.themes.get(themeId);
    if (!theme) return gone('theme');
    workspace.themes.move(themeId, position);
    return done(`Move theme “${brief(theme.title)}”`);
  },
  'theme.remove'({ workspace }, { themeId }) {
    const theme = workspace.themes.get(themeId);
    if (!theme) return gone('theme');
    workspace.themes.remove(themeId);
    return done(`Remove theme “${brief(theme.title)}”`);
  },
};

/** Null, or why this theme is none of the event's. */
export function themeElsewhere(
  { workspace }: OpenHouse,
  eventId: string,
  themeId: string | null | undefined,
): Answer<never> | null {
  return themeId != null && workspace.themes.get(themeId)?.eventId !== eventId ? gone('theme') : null;
}
