import type { EvaluationLine, FollowUp, MemoText } from '#domain/followup/followUp';
import type { Sql } from './sql.ts';
import { number, oneOf, optionalNumber, optionalText, table, text, without } from './table.ts';
import type { Some } from './table.ts';

const followUpTable = table('follow_up', {
  eventId: text,
  memoOn: optionalText,
  callOn: optionalText,
  reflectiveMemoOn: optionalText,
  callStartsAt: optionalText,
  callMinutes: optionalNumber,
  callPresent: optionalNumber,
  summary: text,
  evaluationCards: optionalNumber,
});
const memoTable = table('memo_text', {
  eventId: text,
  memo: oneOf('debrief', 'reflective'),
  to: text,
  from: text,
  subject: text,
  purpose: text,
  howToRead: text,
  next: text,
  thanks: text,
});
const lineTable = table('follow_up_line', {
  eventId: text,
  kind: oneOf('reflection', 'next-step', 'memo-reaction', 'keep', 'change'),
  position: number,
  text,
  count: optionalNumber,
});
type LineKind = ReturnType<typeof lineTable.read>['kind'];

const NO_MEMO: MemoText = { to: '', from: '', subject: '', purpose: '', howToRead: '', next: '', thanks: '' };

/** The dates and texts of each event's follow-up. */
export interface FollowUps {
  /** Empty where nothing was written yet. */
  ofEvent: (eventId: string) => FollowUp;
  change: (eventId: string, changes: Some<FollowUp>) => void;
}

/** Follow-up kept through these statements. */
export function followUpsIn(sql: Sql): FollowUps {
  return {
    ofEvent(eventId) {
      const row = followUpTable.one(sql, { eventId });
      const lines = lineTable.all(sql, { eventId }, 'kind, position');
      const texts = (kind: LineKind) => lines.filter((line) => line.kind === kind).map((line) => line.text);
      const counted = (kind: LineKind): EvaluationLine[] =>
        lines
          .filter((line) => line.kind === kind)
          .map((line) => ({ text: line.text, count: line.count ?? 0 }));
      return {
        debriefMemo: memoOf(eventId, 'debrief'),
        reflectiveMemo: memoOf(eventId, 'reflective'),
        memoOn: row?.memoOn ?? null,
        callOn: row?.callOn ?? null,
        reflectiveMemoOn: row?.reflectiveMemoOn ?? null,
        callStartsAt: row?.callStartsAt ?? null,
        callMinutes: row?.callMinutes ?? null,
        callPresent: row?.callPresent ?? null,
        summary: row?.summary ?? '',
        facilitatorReflections: texts('reflection'),
        nextSteps: texts('next-step'),
        memoReactions: texts('memo-reaction'),
        keep: counted('keep'),
        change: counted('change'),
        evaluationCards: row?.evaluationCards ?? null,
      };
    },
    change(eventId, changes) {
      if (!followUpTable.one(sql, { eventId }))
        followUpTable.insert(sql, {
          eventId,
          memoOn: null,
          callOn: null,
          reflectiveMemoOn: null,
          callStartsAt: null,
          callMinutes: null,
          callPresent: null,
          summary: '',
          evaluationCards: null,
        });
      followUpTable.change(sql, { eventId }, changes);
      if (changes.debriefMemo) setMemo(eventId, 'debrief', changes.debriefMemo);
      if (changes.reflectiveMemo) setMemo(eventId, 'reflective', changes.reflectiveMemo);
      setLines(eventId, 'reflection', changes.facilitatorReflections?.map(uncounted));
      setLines(eventId, 'next-step', changes.nextSteps?.map(uncounted));
      setLines(eventId, 'memo-reaction', changes.memoReactions?.map(uncounted));
      setLines(eventId, 'keep', changes.keep);
      setLines(eventId, 'change', changes.change);
    },
  };

  function memoOf(eventId: string, memo: 'debrief' | 'reflective'): MemoText {
    const row = memoTable.one(sql, { eventId, memo });
    return row ? without(row, 'eventId', 'memo') : { ...NO_MEMO };
  }

  function setMemo(eventId: string, memo: 'debrief' | 'reflective', written: MemoText) {
    if (memoTable.change(sql, { eventId, memo }, written) === 0)
      memoTable.insert(sql, { ...written, eventId, memo });
  }

  function setLines(
    eventId: string,
    kind: LineKind,
    lines: readonly { text: string; count: number | null }[] | undefined,
  ) {
    if (!lines) return;
    const kept = lineTable.all(sql, { eventId, kind }, 'position');
    for (const { position } of kept.slice(lines.length)) lineTable.remove(sql, { eventId, kind, position });
    for (const [position, line] of lines.entries()) {
      if (!kept[position]) lineTable.insert(sql, { ...line, eventId, kind, position });
      else lineTable.change(sql, { eventId, kind, position }, { text: line.text, count: line.count });
    }
  }
}

function uncounted(line: string) {
  return { text: line, count: null };
}
