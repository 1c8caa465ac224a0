import { SegmentedControl } from '@mantine/core';
import { hasAssist } from '#domain/formats/assistTeams';
import { go, usePlace } from '../../state/placeStore.ts';
import { useWorkspace } from '../../state/workspaceStore.ts';

/** Table, organizations or groups, and the teams where there is a peer assist: the ways to look at the people of an event. */
export function PeopleTabs() {
  const tab = usePlace((place) => place.tab);
  const isAssistOffered = useWorkspace((store) => store.event !== null && hasAssist(store.event));
  const tabs = [
    { value: 'table', label: 'Table' },
    { value: 'organizations', label: 'Organizations' },
    { value: 'groups', label: 'Groups' },
    ...(isAssistOffered ? [{ value: 'assist', label: 'Assist' }] : []),
  ];
  return (
    <SegmentedControl
      aria-label="Show people as"
      size="sm"
      value={tabs.some(({ value }) => value === tab) ? tab : 'table'}
      onChange={(value) => go('people', { tab: value === 'table' ? '' : value })}
      data={tabs}
    />
  );
}
