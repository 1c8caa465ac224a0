import type { EventSnapshot } from '#domain/eventSnapshot';

export function GroupsScreen({ snapshot }: { snapshot: EventSnapshot }) {
  return <p>{snapshot.people.length}</p>;
}
