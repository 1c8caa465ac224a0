import { useState } from 'react';
import { hasAssist } from '#domain/formats/assistTeams';
import { usePlace } from '../state/placeStore.ts';
import { useWorkspace } from '../state/workspaceStore.ts';
import { DoneMessage } from '../ui/DoneMessage.tsx';
import { AssistScreen } from './assist/AssistScreen.tsx';
import { GroupsScreen } from './groups/GroupsScreen.tsx';
import { OrganizationsScreen } from './organizations/OrganizationsScreen.tsx';
import { ImportScreen } from './people/ImportScreen.tsx';
import { PeopleTableScreen } from './people/PeopleTableScreen.tsx';
import classes from './people/People.module.css';

/** Everybody of the event: as a table, as a list being imported, in groups, and as the teams of a peer assist. */
export default function PeopleScreen() {
  const snapshot = useWorkspace((store) => store.event);
  const tab = usePlace((place) => place.tab);
  const [isImporting, setImporting] = useState(false);
  if (!snapshot) return null;
  return (
    <div className={classes['screen']}>
      {tab === 'groups' ? (
        <GroupsScreen snapshot={snapshot} />
      ) : tab === 'assist' && hasAssist(snapshot) ? (
        <AssistScreen snapshot={snapshot} />
      ) : tab === 'organizations' ? (
        <OrganizationsScreen snapshot={snapshot} />
      ) : isImporting ? (
        <ImportScreen snapshot={snapshot} onClose={() => setImporting(false)} />
      ) : (
        <PeopleTableScreen snapshot={snapshot} onImport={() => setImporting(true)} />
      )}
      <DoneMessage />
    </div>
  );
}
