import { SegmentedControl } from '@mantine/core';
import { go, usePlace } from '../../state/placeStore.ts';

/** Table or groups: the two ways to look at the people of an event. */
export function PeopleTabs() {
  const tab = usePlace((place) => place.tab);
  return (
    <SegmentedControl
      aria-label="Show people as"
      size="sm"
      value={tab === 'groups' ? 'groups' : 'table'}
      onChange={(value) => go('people', { tab: value === 'groups' ? 'groups' : '' })}
      data={[
        { value: 'table', label: 'Table' },
        { value: 'groups', label: 'Groups' },
      ]}
    />
  );
}
