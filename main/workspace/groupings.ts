import type { ApartSide, BalanceWish, EarlierMeetings } from '#domain/grouping/groupPlan';
import { USUAL_BALANCE, USUAL_GROUPING } from '#domain/grouping/groupRules';
import type { Grouping, GroupRule, SessionSeat } from '#domain/grouping/groupRules';
import type { Sql } from './sql.ts';
import { flag, number, oneOf, optionalText, table, text } from './table.ts';
import type { Some } from './table.ts';

const ruleTable = table('group_rule', {
  id: text,
  eventId: text,
  position: number,
  kind: oneOf('together', 'apart'),
  strength: oneOf('hard', 'soft'),
  reason: text,
});
const sideTable = table('group_rule_side', {
  ruleId: text,
  position: number,
  personId: optionalText,
  organization: optionalText,
});
const termsTable = table('grouping_terms', {
  eventId: text,
  colleagues: oneOf('hard', 'soft', 'allowed'),
  remembersSessions: flag,
  remembersEvents: flag,
});
const balanceTable = table('group_balance', {
  eventId: text,
  attribute: oneOf('sector', 'role', 'city', 'yearsInRole', 'tags'),
  weight: number,
  noLoneMinority: flag,
});
const pinTable = table('session_pin', { sessionId: text, personId: text });
const absenceTable = table('session_absence', { sessionId: text, personId: text });
const meetingRow = table('meeting', { personA: text, personB: text, times: number });

export type GroupingTerms = Pick<Grouping, 'colleagues' | 'remembersSessions' | 'remembersEvents'>;

/** What is asked of the groups of each event. */
export interface Groupings {
  ofEvent: (eventId: string) => Grouping;
  rule: (id: string) => (GroupRule & { eventId: string }) | undefined;
  /** Behind what is there. */
  addRule: (eventId: string, rule: GroupRule) => void;
  changeRule: (id: string, changes: Some<Pick<GroupRule, 'strength' | 'reason'>>) => void;
  /** Who sits together by the rule from now on. */
  setTogether: (id: string, personIds: readonly string[]) => void;
  removeRule: (id: string) => void;
  changeTerms: (eventId: string, changes: Some<GroupingTerms>) => void;
  setBalance: (eventId: string, balance: BalanceWish) => void;
  pin: (seat: SessionSeat, isPinned: boolean) => void;
  setAbsent: (seat: SessionSeat, isAbsent: boolean) => void;
  /** Those of one session, for copying it. */
  seatsOf: (sessionId: string) => { pinnedIds: string[]; absentIds: string[] };
}

/** What is asked of groups, kept through these statements. */
export function groupingsIn(sql: Sql): Groupings {
  const seatsAt = (name: string, eventId: string) =>
    sql
      .rows(
        `SELECT ${name}.session_id AS "sessionId", ${name}.person_id AS "personId" FROM ${name}
         JOIN session ON session.id = ${name}.session_id
         WHERE session.event_id = ? AND session.parked_in IS NULL
         ORDER BY ${name}.session_id, ${name}.person_id`,
        [eventId],
      )
      .map(pinTable.read);
  const termsOf = (eventId: string): GroupingTerms => {
    const { colleagues, remembersSessions, remembersEvents } =
      termsTable.one(sql, { eventId }) ?? USUAL_GROUPING;
    return { colleagues, remembersSessions, remembersEvents };
  };
  const setSides = (ruleId: string, sides: readonly ApartSide[]) => {
    for (const [position, side] of sides.entries()) {
      const row = rowOf(side);
      if (sideTable.change(sql, { ruleId, position }, row) === 0)
        sideTable.insert(sql, { ruleId, position, ...row });
    }
    sql.run('DELETE FROM group_rule_side WHERE rule_id = ? AND position >= ?', [ruleId, sides.length]);
  };

  return {
    ofEvent(eventId) {
      const rules = ruleTable.all(sql, { eventId }, 'position, id');
      const kept = new Map(balanceTable.all(sql, { eventId }).map((row) => [row.attribute, row]));
      return {
        rules: rules.map((row) => ruleOf(row, sideTable.all(sql, { ruleId: row.id }, 'position'))),
        balance: USUAL_BALANCE.map((usual) => {
          const row = kept.get(usual.attribute === 'organization' ? 'sector' : usual.attribute);
          return row
            ? { attribute: row.attribute, weight: row.weight, noLoneMinority: row.noLoneMinority }
            : usual;
        }),
        ...termsOf(eventId),
        pins: seatsAt('session_pin', eventId),
        absences: seatsAt('session_absence', eventId),
        earlierMeetings: earlierMeetings(sql, eventId),
      };
    },
    rule(id) {
      const row = ruleTable.one(sql, { id });
      return (
        row && {
          ...ruleOf(row, sideTable.all(sql, { ruleId: id }, 'position')),
          eventId: row.eventId,
        }
      );
    },
    addRule(eventId, rule) {
      const position = Number(
        sql.row('SELECT coalesce(max(position) + 1, 0) AS next FROM group_rule WHERE event_id = ?', [
          eventId,
        ])?.['next'] ?? 0,
      );
      ruleTable.insert(sql, { ...rule, eventId, position });
      setSides(rule.id, sidesOf(rule));
    },
    changeRule: (id, changes) => void ruleTable.change(sql, { id }, changes),
    setTogether: (id, personIds) =>
      setSides(
        id,
        personIds.map((personId) => ({ kind: 'person', personId })),
      ),
    removeRule: (id) => void ruleTable.remove(sql, { id }),
    changeTerms(eventId, changes) {
      if (termsTable.change(sql, { eventId }, changes) > 0) return;
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      termsTable.insert(sql, { ...termsOf(eventId), ...given, eventId });
    },
    setBalance(eventId, { attribute, weight, noLoneMinority }) {
      if (attribute === 'organization') return; // colleagues are a rule of their own
      if (balanceTable.change(sql, { eventId, attribute }, { weight, noLoneMinority }) === 0)
        balanceTable.insert(sql, { eventId, attribute, weight, noLoneMinority });
    },
    pin: (seat, isPinned) => mark(pinTable, seat, isPinned),
    setAbsent: (seat, isAbsent) => mark(absenceTable, seat, isAbsent),
    seatsOf: (sessionId) => ({
      pinnedIds: pinTable.all(sql, { sessionId }, 'person_id').map(({ personId }) => personId),
      absentIds: absenceTable.all(sql, { sessionId }, 'person_id').map(({ personId }) => personId),
    }),
  };

  function mark(marks: typeof pinTable, { sessionId, personId }: SessionSeat, isMarked: boolean) {
    const seat = { sessionId, personId };
    if (!isMarked) marks.remove(sql, seat);
    else if (!marks.one(sql, seat)) marks.insert(sql, seat);
  }
}

/** Both orders of a pair are one; people who are at both events only, and plans that were shown. */
function earlierMeetings(sql: Sql, eventId: string): EarlierMeetings[] {
  return sql
    .rows(
      `SELECT one.person_id AS "personA", other.person_id AS "personB", count(*) AS "times"
       FROM event here
       JOIN event earlier ON earlier.program_id = here.program_id AND earlier.starts_on < here.starts_on
       JOIN session ON session.event_id = earlier.id AND session.parked_in IS NULL
       JOIN group_member one ON one.session_id = session.id
       JOIN group_member other ON other.session_id = session.id AND other.group_id = one.group_id
        AND other.person_id > one.person_id
       JOIN attendance a ON a.event_id = here.id AND a.person_id = one.person_id
       JOIN attendance b ON b.event_id = here.id AND b.person_id = other.person_id
       WHERE here.id = ? AND earlier.is_template = 0
       GROUP BY one.person_id, other.person_id ORDER BY one.person_id, other.person_id`,
      [eventId],
    )
    .map(meetingRow.read);
}

function ruleOf(
  { id, kind, strength, reason }: ReturnType<typeof ruleTable.read>,
  rows: readonly ReturnType<typeof sideTable.read>[],
): GroupRule {
  if (kind === 'together')
    return { id, kind, strength, reason, personIds: rows.flatMap(({ personId }) => personId ?? []) };
  const [one = NOBODY, other = NOBODY] = rows.map(({ personId, organization }): ApartSide =>
    personId === null
      ? { kind: 'organization', organization: organization ?? '' }
      : { kind: 'person', personId },
  );
  return { id, kind, strength, reason, sides: [one, other] };
}

/** Stands where a person was forgotten while the rule was kept. */
const NOBODY: ApartSide = { kind: 'organization', organization: '' };

function sidesOf(rule: GroupRule): readonly ApartSide[] {
  return rule.kind === 'apart'
    ? rule.sides
    : rule.personIds.map((personId) => ({ kind: 'person', personId }));
}

function rowOf(side: ApartSide) {
  return side.kind === 'person'
    ? { personId: side.personId, organization: null }
    : { personId: null, organization: side.organization };
}
