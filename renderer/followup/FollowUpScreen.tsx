import { SegmentedControl } from '@mantine/core';
import { go, usePlace } from '../state/placeStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import { CallNotes } from './call/CallNotes.tsx';
import { CaptureList } from './captures/CaptureList.tsx';
import { CommitmentTracker } from './commitments/CommitmentTracker.tsx';
import { DayReport } from './day/DayReport.tsx';
import { MemoDesk } from './memos/MemoDesk.tsx';
import { ThemeBoard } from './themes/ThemeBoard.tsx';

const TABS = [
  { value: 'captures', label: 'Captures' },
  { value: 'themes', label: 'Themes' },
  { value: 'memos', label: 'Memos' },
  { value: 'call', label: 'Call' },
  { value: 'commitments', label: 'Commitments' },
  { value: 'day', label: 'The day' },
] as const;

/** Follow-up: what was noted, what it adds up to, the memos, the call, and what people will do. */
export default function FollowUpScreen() {
  const snapshot = useWorkspace((store) => store.event);
  const tab = usePlace((place) => place.tab);
  if (!snapshot) return null;
  const tabs = <Tabs />;
  switch (tab) {
    case 'themes':
      return <ThemeBoard snapshot={snapshot} tabs={tabs} />;
    case 'memos':
      return <MemoDesk snapshot={snapshot} tabs={tabs} />;
    case 'call':
      return <CallNotes snapshot={snapshot} tabs={tabs} />;
    case 'commitments':
      return <CommitmentTracker snapshot={snapshot} tabs={tabs} />;
    case 'day':
      return <DayReport snapshot={snapshot} tabs={tabs} />;
    default:
      return <CaptureList snapshot={snapshot} tabs={tabs} />;
  }
}

function Tabs() {
  const tab = usePlace((place) => place.tab);
  const current = TABS.find((candidate) => candidate.value === tab)?.value ?? 'captures';
  return (
    <SegmentedControl
      aria-label="Part of the follow-up"
      value={current}
      onChange={(value) => go('follow-up', { tab: value })}
      data={[...TABS]}
    />
  );
}
