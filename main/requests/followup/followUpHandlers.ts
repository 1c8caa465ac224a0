import type { Handlers } from '../handlerTypes.ts';
import { gone } from '../gone.ts';
import { done } from '../written.ts';

/** The dates and texts of a follow-up. */
export const followUpHandlers: Handlers<'followUp.change'> = {
  'followUp.change'({ workspace }, { eventId, changes }) {
    if (!workspace.events.get(eventId)) return gone('event');
    workspace.followUps.change(eventId, changes);
    return done(`Change ${partOf(Object.keys(changes))}`);
  },
};

function partOf(fields: readonly string[]): string {
  const [field] = fields;
  if (fields.length !== 1 || field === undefined) return 'the follow-up';
  if (field === 'debriefMemo') return 'the debrief memo';
  if (field === 'reflectiveMemo' || field === 'summary') return 'the reflective memo';
  if (field.startsWith('call')) return 'the debrief call';
  if (field === 'memoOn' || field === 'reflectiveMemoOn') return 'the date of a memo';
  if (field === 'keep' || field === 'change' || field === 'evaluationCards') return 'the evaluation';
  return 'the follow-up';
}
