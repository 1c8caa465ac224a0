import type { EventSnapshot } from '#domain/eventSnapshot';
import { homeStaffCount, keyOfOrganization } from '#domain/program/organization';
import type { Organization } from '#domain/program/organization';

/** An organization as a row: what is noted about it, and who of it is on the list. */
export interface OrganizationRow {
  key: string;
  name: string;
  /** Null while nothing is noted about it: only people name it. */
  organization: Organization | null;
  peopleCount: number;
  /** What is still open: people travel, and nobody at home is noted. */
  isHomeMissing: boolean;
}

/** Every organization of the event, those that people name and those that were added, in alphabetical order. */
export function organizationRows(snapshot: EventSnapshot, search: string): OrganizationRow[] {
  const rows = new Map<string, OrganizationRow>(
    snapshot.organizations.map((organization) => {
      const key = keyOfOrganization(organization.name);
      return [key, { key, name: organization.name, organization, peopleCount: 0, isHomeMissing: false }];
    }),
  );
  for (const { organization: written } of snapshot.people) {
    const key = keyOfOrganization(written);
    if (key === '') continue;
    const row = rows.get(key) ?? {
      key,
      name: written.trim(),
      organization: null,
      peopleCount: 0,
      isHomeMissing: false,
    };
    row.peopleCount++;
    rows.set(key, row);
  }
  const sought = keyOfOrganization(search);
  return [...rows.values()]
    .map((row) => ({ ...row, isHomeMissing: isHomeMissing(row) }))
    .filter(
      ({ key, organization }) =>
        key.includes(sought) ||
        keyOfOrganization([organization?.city, organization?.field].join(' ')).includes(sought),
    )
    .sort((one, other) => one.name.localeCompare(other.name, 'en-US'));
}

function isHomeMissing({ organization, peopleCount }: OrganizationRow): boolean {
  if (peopleCount === 0 || organization?.isHost) return false;
  return organization === null || homeStaffCount(organization) === null;
}
