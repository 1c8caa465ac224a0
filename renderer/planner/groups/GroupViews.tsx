import { SegmentedControl } from '@mantine/core';

export type GroupView = 'board' | 'matrix' | 'roles';

const VIEWS: { value: GroupView; label: string }[] = [
  { value: 'board', label: 'Board' },
  { value: 'matrix', label: 'Who meets whom' },
  { value: 'roles', label: 'Roles' },
];

/** The ways to look at groups. */
export function GroupViews({ view, onView }: { view: GroupView; onView: (view: GroupView) => void }) {
  return (
    <SegmentedControl
      aria-label="Show groups as"
      size="xs"
      value={view}
      data={VIEWS}
      onChange={(value) => {
        const chosen = VIEWS.find((known) => known.value === value)?.value;
        if (chosen) onView(chosen);
      }}
    />
  );
}
