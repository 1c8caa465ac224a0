import type { Format } from '../formats/format.ts';
import type { Group } from './session.ts';

/** A role that one person of a group holds for the whole session. */
export interface GroupRole {
  roleId: string;
  /** `Scribe` */
  name: string;
  personId: string;
}

/**
 * Who holds the roles that a format gives to one person of each group, such as lead, scribe, timekeeper and critic in
 * problem solving (ROL-23). They go by seat, in the order in which the format names them, so they are given before the
 * start, go round over sessions as seats do, and change hands when somebody is seated elsewhere. In a group with fewer
 * people than roles the last seat holds those that are left. None in a format with rounds, where turns decide.
 */
export function groupRolesOf(group: Pick<Group, 'memberIds'>, format: Format): GroupRole[] {
  const last = group.memberIds.length - 1;
  return rolesPerGroup(format).flatMap(({ id, name }, seat) => {
    const personId = group.memberIds[Math.min(seat, last)];
    return personId === undefined ? [] : [{ roleId: id, name, personId }];
  });
}

/** The roles of a format that one person of each group holds; none where turns decide. */
export function rolesPerGroup({ rounds, roles }: Pick<Format, 'rounds' | 'roles'>): Format['roles'] {
  return rounds === 'none' ? roles.filter(({ perGroup }) => perGroup === true) : [];
}

/** The names of the roles that somebody holds. */
export function rolesHeldBy(roles: readonly GroupRole[], personId: string): string[] {
  return roles.filter((role) => role.personId === personId).map(({ name }) => name);
}
