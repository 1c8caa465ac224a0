import { failure } from '#domain/failure';
import { keyOfOrganization, NEW_ORGANIZATION, withAgreedNames } from '#domain/program/organization';
import { gone } from '../gone.ts';
import type { Handlers } from '../handlerTypes.ts';
import type { OpenHouse } from '../house.ts';
import { brief, done, written } from '../written.ts';

/** Organizations of an event: what they are, their part in it, and the colleagues at home. */
export const organizationHandlers: Handlers<
  'organization.add' | 'organization.change' | 'organization.remove'
> = {
  'organization.add'({ workspace, newId }, { eventId, organization }) {
    if (!workspace.events.get(eventId)) return gone('event');
    const known = namedAlike({ workspace }, organization.name);
    if (known && workspace.organizations.at(eventId, known.id))
      return failure(
        'refused',
        `${known.name} is on the list already. Nothing was added; change that entry instead.`,
        'organization.name',
      );
    const id = known?.id ?? newId();
    const given = Object.fromEntries(Object.entries(organization).filter(([, value]) => value !== undefined));
    workspace.organizations.list(
      eventId,
      withAgreedNames({ ...NEW_ORGANIZATION, ...known, name: organization.name, ...given, id }),
    );
    return written(`Add ${brief(organization.name)}`, { id });
  },
  'organization.change'(house, { eventId, organizationId, changes }) {
    const { workspace } = house;
    const organization = workspace.organizations.at(eventId, organizationId);
    if (!organization) return gone('organization');
    const { name } = changes;
    if (name !== undefined) {
      const alike = namedAlike(house, name);
      if (alike && alike.id !== organizationId)
        return failure(
          'refused',
          `${alike.name} is another organization of this workspace. Nothing was changed; give another name, or move its people there.`,
          'changes.name',
        );
      if (name !== organization.name) workspace.people.renameOrganization(organization.name, name);
    }
    const changed = withAgreedNames({
      homeContacts: changes.homeContacts ?? organization.homeContacts,
      homeQuestions: changes.homeQuestions ?? organization.homeQuestions,
      homeConcerns: changes.homeConcerns ?? organization.homeConcerns,
    });
    workspace.organizations.change(eventId, organizationId, { ...changes, ...changed });
    return done(`Change ${brief(name ?? organization.name)}`);
  },
  'organization.remove'({ workspace }, { eventId, organizationId }) {
    const organization = workspace.organizations.at(eventId, organizationId);
    if (!organization) return gone('organization');
    workspace.organizations.unlist(eventId, organizationId);
    return done(`Take ${brief(organization.name)} off the list of organizations`);
  },
};

function namedAlike({ workspace }: Pick<OpenHouse, 'workspace'>, name: string) {
  const key = keyOfOrganization(name);
  return workspace.organizations.profiles().find((profile) => keyOfOrganization(profile.name) === key);
}
