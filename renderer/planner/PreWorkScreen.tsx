import { usePlace } from '../state/placeStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import { DoneMessage } from '../ui/DoneMessage.tsx';
import classes from './prework/PreWork.module.css';
import { PreWorkMatrix } from './prework/PreWorkMatrix.tsx';

/** What people do before the event: who is how far, what came back, what is read and what goes to the groups. */
export default function PreWorkScreen() {
  const snapshot = useWorkspace((store) => store.event);
  const tab = usePlace((place) => place.tab);
  if (!snapshot) return null;
  return (
    <div className={classes['screen']} data-tab={tab}>
      <PreWorkMatrix snapshot={snapshot} />
      <DoneMessage />
    </div>
  );
}
