import type { Theme } from '#domain/followup/theme';
import { placesToChange, withMoved } from './inOrder.ts';
import { orderedTexts } from './orderedTexts.ts';
import type { Sql } from './sql.ts';
import { number, table, text, without } from './table.ts';
import type { Some } from './table.ts';

const themeTable = table('theme', {
  id: text,
  eventId: text,
  position: number,
  title: text,
  story: text,
  heard: text,
  openQuestion: text,
});
const sinceTable = table('theme_since', { themeId: text, position: number, organization: text, text });
const lines = orderedTexts('theme_line', ['theme_id', 'kind']);
/** The lists of a theme and the kind of line that holds each. */
const LINE_KINDS = [
  ['strategies', 'strategy'],
  ['reactions', 'reaction'],
  ['participantQuestions', 'participant-question'],
  ['memoQuestions', 'memo-question'],
] as const;

/** The themes of a workspace's events, in an order that people choose. */
export interface Themes {
  get: (id: string) => (Theme & { eventId: string }) | undefined;
  ofEvent: (eventId: string) => Theme[];
  add: (eventId: string, theme: Theme) => void;
  change: (id: string, changes: Some<Omit<Theme, 'id'>>) => void;
  /** Moves a theme within its event; a position past the end means the end. */
  move: (id: string, position: number) => void;
  /** Its captures stay, without a theme. */
  remove: (id: string) => void;
}

/** Themes kept through these statements. */
export function themesIn(sql: Sql): Themes {
  return {
    get(id) {
      const row = themeTable.one(sql, { id });
      return row && { ...themeOf(row), eventId: row.eventId };
    },
    ofEvent: (eventId) => themeTable.all(sql, { eventId }, 'position').map(themeOf),
    add(eventId, theme) {
      const position = themeTable.all(sql, { eventId }).length;
      themeTable.insert(sql, { ...theme, eventId, position });
      setLists(theme.id, theme);
    },
    change(id, changes) {
      themeTable.change(sql, { id }, changes);
      setLists(id, changes);
    },
    move(id, position) {
      const theme = themeTable.one(sql, { id });
      if (theme)
        renumber(withMoved(themeTable.all(sql, { eventId: theme.eventId }, 'position'), theme, position));
    },
    remove(id) {
      const theme = themeTable.one(sql, { id });
      if (!theme) return;
      themeTable.remove(sql, { id });
      renumber(themeTable.all(sql, { eventId: theme.eventId }, 'position'));
    },
  };

  function themeOf(row: ReturnType<typeof themeTable.read>): Theme {
    const line = (kind: string) => lines.of(sql, [row.id, kind]);
    return {
      ...without(row, 'eventId', 'position'),
      strategies: line('strategy'),
      reactions: line('reaction'),
      participantQuestions: line('participant-question'),
      memoQuestions: line('memo-question'),
      since: sinceOf(row.id).map(({ organization, text: told }) => ({ organization, text: told })),
    };
  }

  function sinceOf(themeId: string) {
    return sinceTable.all(sql, { themeId }, 'position');
  }

  function setLists(themeId: string, lists: Some<Theme>) {
    for (const [field, kind] of LINE_KINDS) {
      const texts = lists[field];
      if (texts) lines.set(sql, [themeId, kind], texts);
    }
    if (!lists.since) return;
    const kept = sinceOf(themeId);
    for (const { position } of kept.slice(lists.since.length)) sinceTable.remove(sql, { themeId, position });
    for (const [position, told] of lists.since.entries()) {
      if (!kept[position]) sinceTable.insert(sql, { ...told, themeId, position });
      else sinceTable.change(sql, { themeId, position }, told);
    }
  }

  function renumber(ordered: readonly { id: string; position: number }[]) {
    for (const { id, position } of placesToChange(ordered)) themeTable.change(sql, { id }, { position });
  }
}
