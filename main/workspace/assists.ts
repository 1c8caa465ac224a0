import { NO_ASSIST } from '#domain/formats/assist';
import type { Assist, AssistMember } from '#domain/formats/assist';
import type { Sql } from './sql.ts';
import { oneOf, optionalOneOf, optionalText, table, text, without } from './table.ts';
import type { Some } from './table.ts';

const assistTable = table('assist', {
  eventId: text,
  question: text,
  outcome: text,
  deliverable: text,
  context: text,
  pastEfforts: text,
  constraints: text,
  reading: text,
  decisionOn: optionalText,
  reportBackOn: optionalText,
  summaryById: optionalText,
  complexity: optionalOneOf('one-question', 'linked-questions', 'whole-system'),
  travel: optionalOneOf('same-place', 'some-hours', 'overnight'),
});
const memberTable = table('assist_member', {
  eventId: text,
  personId: text,
  side: oneOf('host', 'resource'),
  experience: text,
  recency: optionalOneOf('now', 'two-years', 'five-years', 'longer'),
});

/** The peer assist of each event: what is asked, and who is on which side. */
export interface Assists {
  /** Empty where nothing was written yet. */
  ofEvent: (eventId: string) => Assist;
  change: (eventId: string, changes: Some<Assist>) => void;
  membersOf: (eventId: string) => AssistMember[];
  /** Takes the place of what the person was before. */
  keepMember: (eventId: string, member: AssistMember) => void;
  removeMember: (eventId: string, personId: string) => void;
}

/** Assists kept through these statements. */
export function assistsIn(sql: Sql): Assists {
  return {
    ofEvent(eventId) {
      const row = assistTable.one(sql, { eventId });
      return row ? without(row, 'eventId') : { ...NO_ASSIST };
    },
    change(eventId, changes) {
      if (!assistTable.one(sql, { eventId })) assistTable.insert(sql, { ...NO_ASSIST, eventId });
      assistTable.change(sql, { eventId }, changes);
    },
    membersOf: (eventId) =>
      memberTable.all(sql, { eventId }, 'person_id').map((row) => without(row, 'eventId')),
    keepMember(eventId, { personId, ...fields }) {
      if (memberTable.change(sql, { eventId, personId }, fields) === 0)
        memberTable.insert(sql, { ...fields, eventId, personId });
    },
    removeMember(eventId, personId) {
      memberTable.remove(sql, { eventId, personId });
      assistTable.change(sql, { eventId, summaryById: personId }, { summaryById: null });
    },
  };
}
