import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { go } from '../../state/placeStore.ts';
import { AdviceList } from '../../ui/advice/AdviceList.tsx';
import card from '../../ui/Card.module.css';
import { EmptyScreen } from '../../ui/EmptyScreen.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PeopleTabs } from '../people/PeopleTabs.tsx';
import classes from './Assist.module.css';
import { AssistBrief } from './AssistBrief.tsx';
import { AssistLength } from './AssistLength.tsx';
import { AssistTeams } from './AssistTeams.tsx';

/** A peer assist: what the host asks for, how long it should be, and who is on which side. */
export function AssistScreen({ snapshot }: { snapshot: EventSnapshot }) {
  return (
    <>
      <PageHeader title="Assist" sub="One team asks, the other one brings experience">
        <PeopleTabs />
      </PageHeader>
      {snapshot.people.length === 0 ? (
        <EmptyScreen
          title="Nobody to ask and nobody to be asked yet"
          actions={
            <Button
              leftSection={<IconFileImport size={16} stroke={1.75} aria-hidden />}
              onClick={() => go('people')}
            >
              Add people
            </Button>
          }
        >
          Add the host team and those who might help in the table; here they are put on their sides.
        </EmptyScreen>
      ) : (
        <div className={classes['assist']}>
          <AssistBrief snapshot={snapshot} />
          <AssistLength snapshot={snapshot} />
          <AssistTeams snapshot={snapshot} />
          <section
            className={`${card['card'] ?? ''} ${classes['card'] ?? ''}`}
            aria-labelledby="assist-advice"
          >
            <h2 id="assist-advice">What was recommended</h2>
            <p className={classes['lead']}>
              In the words in which it was given; first stands what the hosts do first. The recommendation log
              is printed from it.
            </p>
            <AdviceList snapshot={snapshot} />
          </section>
        </div>
      )}
    </>
  );
}
