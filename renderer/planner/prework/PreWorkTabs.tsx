import { SegmentedControl } from '@mantine/core';
import { go, usePlace } from '../../state/placeStore.ts';

const TABS = [
  { value: 'tasks', label: 'People and tasks' },
  { value: 'read', label: 'To read' },
  { value: 'reading', label: 'Reading' },
  { value: 'digest', label: 'Digest' },
];

/** The ways to look at pre-work. */
export function PreWorkTabs() {
  const tab = usePlace((place) => place.tab);
  return (
    <SegmentedControl
      aria-label="Show pre-work as"
      size="sm"
      value={TABS.some(({ value }) => value === tab) ? tab : 'tasks'}
      onChange={(value) => go('pre-work', { tab: value === 'tasks' ? '' : value })}
      data={TABS}
    />
  );
}
