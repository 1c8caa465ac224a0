import type { ApartSide } from '#domain/grouping/groupPlan';
import type { GroupRule } from '#domain/grouping/groupRules';
import { listed } from '#domain/handouts/printRequest';
import { keyOfOrganization } from '#domain/program/organization';
import type { Attendee } from '#domain/people/person';
import { shortened } from '../people/personCommands.ts';

/** Who is bound by a rule, in a few words. */
export function ruleWords(rule: GroupRule, people: readonly Attendee[]): string {
  const nameOf = (id: string) =>
    shortened(people.find((person) => person.id === id)?.display ?? 'Somebody who left');
  if (rule.kind === 'together') return listed(rule.personIds.map(nameOf));
  const [one, other] = rule.sides;
  if (
    one.kind === 'organization' &&
    other.kind === 'organization' &&
    keyOfOrganization(one.organization) === keyOfOrganization(other.organization)
  )
    return `People of ${one.organization}`;
  const words = (side: ApartSide) =>
    side.kind === 'person' ? nameOf(side.personId) : shortened(side.organization);
  return `${words(one)} and ${words(other)}`;
}

/** The organizations that people of an event name, each once, in the order of the alphabet. */
export function organizationsOf(people: readonly Attendee[]): string[] {
  const known = new Map<string, string>();
  for (const { organization } of people) {
    const key = keyOfOrganization(organization);
    if (key !== '' && !known.has(key)) known.set(key, organization.trim());
  }
  return [...known.values()].sort((one, other) => one.localeCompare(other, 'en-US'));
}
