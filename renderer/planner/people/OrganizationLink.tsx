import { Anchor } from '@mantine/core';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { keyOfOrganization } from '#domain/program/organization';
import type { Attendee } from '#domain/people/person';
import { go } from '../../state/placeStore.ts';
import { useOrganizationChoice } from './organizationChoice.ts';

/** Leads from a person to their organization; nothing while none is written. */
export function OrganizationLink({ person, snapshot }: { person: Attendee; snapshot: EventSnapshot }) {
  const key = keyOfOrganization(person.organization);
  if (key === '') return null;
  const colleagues = snapshot.people.filter(
    ({ id, organization }) => id !== person.id && keyOfOrganization(organization) === key,
  ).length;
  return (
    <Anchor
      component="button"
      type="button"
      size="xs"
      ta="left"
      onClick={() => {
        useOrganizationChoice.setState({ key });
        go('people', { tab: 'organizations' });
      }}
    >
      {colleagues === 0
        ? 'About this organization'
        : `About this organization and ${colleagues === 1 ? 'one colleague' : `${colleagues} colleagues`}`}
    </Anchor>
  );
}
