import type { InputOf } from '#contract';
import { ask } from '../../bridge.ts';
import { tellDone } from '../../state/doneStore.ts';
import { perform } from '../../state/perform.ts';
import type { OrganizationRow } from './organizationRows.ts';

export type OrganizationChanges = InputOf<'organization.change'>['changes'];

/** Keeps fields of an organization; the first one that is noted puts it on the list. The sentence why not, else null. */
export async function changeOrganization(
  eventId: string,
  { organization, name }: OrganizationRow,
  changes: OrganizationChanges,
): Promise<string | null> {
  const answer = organization
    ? await ask('organization.change', { eventId, organizationId: organization.id, changes })
    : await ask('organization.add', { eventId, organization: { ...changes, name: changes.name ?? name } });
  return answer.ok ? null : answer.failure.message;
}

/** Lists an organization; the sentence why not, else null. */
export async function addOrganization(eventId: string, name: string): Promise<string | null> {
  const answer = await ask('organization.add', { eventId, organization: { name } });
  if (!answer.ok) return answer.failure.message;
  tellDone(`${name.slice(0, 60)} was added.`, { canUndo: true });
  return null;
}

/** Forgets what is noted about an organization; its people stay. */
export async function removeOrganization(eventId: string, organizationId: string): Promise<void> {
  if (await perform('organization.remove', { eventId, organizationId }))
    tellDone('What was noted about the organization was removed. Its people stay.', { canUndo: true });
}
