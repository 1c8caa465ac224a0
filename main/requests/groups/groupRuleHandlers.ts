import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { ApartSide } from '#domain/grouping/groupPlan';
import type { GroupRule } from '#domain/grouping/groupRules';
import { keyOfOrganization } from '#domain/program/organization';
import { gone } from '../gone.ts';
import type { Handlers } from '../handlerTypes.ts';
import type { OpenHouse } from '../house.ts';
import { notAtEvent } from '../people/peopleHandlers.ts';
import { brief, done, written } from '../written.ts';

/** What is asked of groups: rules, balance, memory, pins and absences. */
export const groupRuleHandlers: Handlers<
  | 'groupRule.add'
  | 'groupRule.change'
  | 'groupRule.remove'
  | 'groups.setBalance'
  | 'groups.setTerms'
  | 'groups.pin'
  | 'groups.setAbsent'
> = {
  'groupRule.add'(house, { eventId, rule }) {
    const { workspace, newId } = house;
    if (!workspace.events.get(eventId)) return gone('event');
    const wrong = complaint(house, eventId, rule);
    if (wrong) return wrong;
    const id = newId();
    const added = { ...rule, id };
    workspace.groupings.addRule(eventId, added);
    return written(`${rule.kind === 'together' ? 'Keep' : 'Keep apart'} ${brief(namesOf(house, added))}`, {
      id,
    });
  },
  'groupRule.change'(house, { ruleId, changes }) {
    const { workspace } = house;
    const rule = workspace.groupings.rule(ruleId);
    if (!rule) return gone('rule');
    const { personIds } = changes;
    if (personIds) {
      if (rule.kind !== 'together')
        return failure(
          'refused',
          'This rule keeps apart and holds no set of people. Nothing was changed; remove it and add another one.',
          'changes.personIds',
        );
      const wrong = complaint(house, rule.eventId, { ...rule, personIds });
      if (wrong) return wrong;
      workspace.groupings.setTogether(ruleId, personIds);
    }
    workspace.groupings.changeRule(ruleId, { strength: changes.strength, reason: changes.reason });
    return done(`Change the rule for ${brief(namesOf(house, rule))}`);
  },
  'groupRule.remove'(house, { ruleId }) {
    const rule = house.workspace.groupings.rule(ruleId);
    if (!rule) return gone('rule');
    house.workspace.groupings.removeRule(ruleId);
    return done(`Remove the rule for ${brief(namesOf(house, rule))}`);
  },
  'groups.setBalance'({ workspace }, { eventId, balance }) {
    if (!workspace.events.get(eventId)) return gone('event');
    if (balance.attribute === 'organization')
      return failure(
        'invalid',
        'Organizations are spread by the rule for colleagues. Nothing was changed; choose it there.',
        'balance.attribute',
      );
    workspace.groupings.setBalance(eventId, balance);
    return done(
      balance.weight > 0
        ? `Balance ${WORDS[balance.attribute]}`
        : `Leave ${WORDS[balance.attribute]} unbalanced`,
    );
  },
  'groups.setTerms'({ workspace }, { eventId, changes }) {
    if (!workspace.events.get(eventId)) return gone('event');
    workspace.groupings.changeTerms(eventId, changes);
    return done('Change what groups remember and who may share one');
  },
  'groups.pin'({ workspace }, { sessionId, personId, isPinned }) {
    const session = workspace.sessions.get(sessionId);
    if (!session) return gone('session');
    const person = workspace.people.at(session.eventId, personId);
    if (!person) return gone('person');
    const group = session.groups.find(({ memberIds }) => memberIds.includes(personId));
    if (isPinned && !group)
      return failure(
        'refused',
        `${person.display} has no group to stay in yet. Nothing was changed; seat them first.`,
        'personId',
      );
    workspace.groupings.pin({ sessionId, personId }, isPinned);
    return done(
      isPinned
        ? `Keep ${brief(person.display)} in group ${group?.letter ?? ''}`
        : `Let ${brief(person.display)} change groups`,
    );
  },
  'groups.setAbsent'({ workspace }, { sessionId, personId, isAbsent }) {
    const session = workspace.sessions.get(sessionId);
    if (!session) return gone('session');
    const person = workspace.people.at(session.eventId, personId);
    if (!person) return gone('person');
    const seat = { sessionId, personId };
    workspace.groupings.setAbsent(seat, isAbsent);
    if (isAbsent) {
      workspace.groupings.pin(seat, false);
      workspace.sessions.setGroups(
        sessionId,
        session.groups.map((group) => ({
          ...group,
          memberIds: group.memberIds.filter((id) => id !== personId),
        })),
      );
    }
    return done(
      isAbsent
        ? `Leave ${brief(person.display)} out of ${brief(session.title)}`
        : `Count ${brief(person.display)} in for ${brief(session.title)}`,
    );
  },
};

const WORDS = {
  sector: 'sectors',
  role: 'roles',
  city: 'cities',
  yearsInRole: 'years in role',
  tags: 'what people know well',
} as const;

/** Distributes over the two kinds of rule. */
type Draft<Rule> = Rule extends unknown ? Omit<Rule, 'id'> : never;

function complaint(house: OpenHouse, eventId: string, rule: Draft<GroupRule>): Answer<never> | null {
  if (rule.kind === 'together') {
    if (new Set(rule.personIds).size !== rule.personIds.length || rule.personIds.length < 2)
      return failure(
        'invalid',
        'A rule for staying together needs two different people or more. Nothing was changed.',
        'rule.personIds',
      );
    return notAtEvent(house, eventId, rule.personIds);
  }
  const [one, other] = rule.sides;
  if (one.kind === 'person' && other.kind === 'person' && one.personId === other.personId)
    return failure('invalid', 'Nobody can be kept apart from themselves. Nothing was changed.', 'rule.sides');
  return notAtEvent(
    house,
    eventId,
    rule.sides.map((side) => (side.kind === 'person' ? side.personId : null)),
  );
}

function namesOf({ workspace }: OpenHouse, rule: GroupRule): string {
  const nameOf = (id: string) => workspace.people.get(id)?.display ?? 'somebody';
  if (rule.kind === 'together') {
    const names = rule.personIds.map(nameOf);
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} together`;
  }
  const [one, other] = rule.sides;
  const words = (side: ApartSide) => (side.kind === 'person' ? nameOf(side.personId) : side.organization);
  const isOne =
    one.kind === 'organization' &&
    other.kind === 'organization' &&
    keyOfOrganization(one.organization) === keyOfOrganization(other.organization);
  return isOne ? `people of ${one.organization}` : `${words(one)} and ${words(other)}`;
}
