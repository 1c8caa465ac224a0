import type { EventSnapshot } from '#domain/eventSnapshot';
import { usePlace } from '../state/placeStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import { DoneMessage } from '../ui/DoneMessage.tsx';
import classes from './prework/PreWork.module.css';
import { DigestTab } from './prework/DigestTab.tsx';
import { PreWorkMatrix } from './prework/PreWorkMatrix.tsx';
import { ReadingTab } from './prework/ReadingTab.tsx';
import { ToRead } from './prework/ToRead.tsx';

/** What people do before the event: who is how far, what came back, what is read and what goes to the groups. */
export default function PreWorkScreen() {
  const snapshot = useWorkspace((store) => store.event);
  const tab = usePlace((place) => place.tab);
  if (!snapshot) return null;
  return (
    <div className={classes['screen']}>
      <Tab tab={tab} snapshot={snapshot} />
      <DoneMessage />
    </div>
  );
}

function Tab({ tab, snapshot }: { tab: string; snapshot: EventSnapshot }) {
  switch (tab) {
    case 'read':
      return <ToRead snapshot={snapshot} />;
    case 'reading':
      return <ReadingTab snapshot={snapshot} />;
    case 'digest':
      return <DigestTab snapshot={snapshot} />;
    default:
      return <PreWorkMatrix snapshot={snapshot} />;
  }
}
