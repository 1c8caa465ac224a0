import { Button, Loader } from '@mantine/core';
import { go } from '../state/placeStore.ts';
import { useRun } from '../state/runStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import { EmptyScreen } from '../ui/EmptyScreen.tsx';
import { Console } from './console/Console.tsx';
import classes from './PresentScreen.module.css';
import { ReadyScreen } from './start/ReadyScreen.tsx';
import { useStages } from './clock/useStages.ts';

/** Present: the console while a session runs, else what will be presented and its start. */
export default function PresentScreen() {
  const snapshot = useWorkspace((store) => store.event);
  const run = useRun((store) => store.run);
  const readout = useRun((store) => store.readout);
  const found = useRun((store) => store.found);
  const isReady = useRun((store) => store.isReady);
  const isHere = run !== null && run.eventId === snapshot?.event.id;
  const stages = useStages(snapshot, isHere ? run : null);

  if (snapshot === null || !isReady)
    return (
      <div className={classes['wait']}>
        <Loader size="sm" aria-label="Opening" />
        <Button variant="subtle" color="gray" onClick={() => go('home')}>
          Home
        </Button>
      </div>
    );
  if (stages && isHere && readout && found === null)
    return <Console stages={stages} run={run} readout={readout} />;
  if (snapshot.sessions.length + snapshot.blocks.length === 0)
    return (
      <div className={classes['page']}>
        <EmptyScreen
          title="Nothing to present yet"
          actions={
            <>
              <Button onClick={() => go('agenda')}>Plan a session</Button>
              <Button variant="default" onClick={() => go('overview')}>
                Back
              </Button>
            </>
          }
        >
          A session or a whole day of the agenda runs here: slides and clock on the second screen, script and
          groups on this one.
        </EmptyScreen>
      </div>
    );
  return <ReadyScreen snapshot={snapshot} />;
}
