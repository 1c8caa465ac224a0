import { Button, Checkbox } from '@mantine/core';
import { IconLock, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { keyOfOrganization, NEW_ORGANIZATION } from '#domain/program/organization';
import { DayField } from '../../ui/DayField.tsx';
import { SavedText, SavedTextarea } from '../../ui/SavedText.tsx';
import classes from '../people/Panel.module.css';
import { PanelHead } from '../people/PanelHead.tsx';
import { HomeContacts } from './HomeContacts.tsx';
import { HomeVoices } from './HomeVoices.tsx';
import { changeOrganization, removeOrganization } from './organizationCommands.ts';
import type { OrganizationChanges } from './organizationCommands.ts';
import type { OrganizationRow } from './organizationRows.ts';

/** Everything about one organization; each field saves itself, and the first one puts it on the list. */
export function OrganizationPanel({
  row,
  snapshot,
  onRenamed,
  onClose,
}: {
  row: OrganizationRow;
  snapshot: EventSnapshot;
  onRenamed: (name: string) => void;
  onClose: () => void;
}) {
  const [error, setError] = useState<{ field: string; message: string } | null>(null);
  const organization = row.organization ?? { ...NEW_ORGANIZATION, id: '', name: row.name };
  const people = snapshot.people.filter(({ organization: name }) => keyOfOrganization(name) === row.key);

  const keep = (changes: OrganizationChanges) => {
    const [field = ''] = Object.keys(changes);
    void changeOrganization(snapshot.event.id, row, changes).then((message) => {
      setError(message === null ? null : { field, message });
      if (message === null && changes.name !== undefined) onRenamed(changes.name);
    });
  };
  const text = (field: ShortField, label: string, description = '') => (
    <SavedText
      label={label}
      description={description}
      value={organization[field]}
      error={error?.field === field ? error.message : null}
      onKeep={(value) => keep({ [field]: value })}
    />
  );
  const longText = (field: LongField, label: string, description = '') => (
    <SavedTextarea
      label={label}
      description={description}
      value={organization[field]}
      error={error?.field === field ? error.message : null}
      onKeep={(value) => keep({ [field]: value })}
    />
  );

  return (
    <aside
      className={classes['panel']}
      aria-label={`About ${row.name.slice(0, 80)}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <PanelHead
        title={row.name}
        sub={people.map(({ display }) => display).join(', ') || 'Nobody of it is on the list'}
        onClose={onClose}
      />
      <div className={classes['body']}>
        {text('name', 'Name', people.length > 0 ? 'Another name is written to its people too.' : '')}
        <div className={classes['pair']}>
          {text('city', 'City')}
          {text('size', 'Size')}
        </div>
        {text('field', 'Field')}
        {longText('mission', 'Mission')}
        {longText('history', 'History')}
        {longText('culture', 'Culture')}
        <section className={classes['part']} aria-label="Part in this event">
          <h3>Part in this event</h3>
          <Checkbox
            label="Hosts the visit"
            checked={organization.isHost}
            onChange={(event) => keep({ isHost: event.currentTarget.checked })}
          />
          {organization.isHost ? longText('hostingReason', 'Why it hosts') : null}
        </section>
        <section className={classes['part']} aria-label="Colleagues at home">
          <h3>Colleagues at home</h3>
          <HomeContacts organization={organization} onChange={keep} />
          <DayField
            label="Talked with them on"
            value={organization.homeTalkOn ?? ''}
            onKeep={(homeTalkOn) => keep({ homeTalkOn })}
          />
          <HomeVoices
            kind="question"
            voices={organization.homeQuestions}
            contacts={organization.homeContacts}
            onChange={(homeQuestions) => keep({ homeQuestions })}
          />
          <HomeVoices
            kind="concern"
            voices={organization.homeConcerns}
            contacts={organization.homeContacts}
            onChange={(homeConcerns) => keep({ homeConcerns })}
          />
          <p className={classes['hint']}>
            <IconLock size={14} stroke={1.75} aria-hidden />
            Kept by organization. A name stands only where its owner agreed to be named.
          </p>
          {longText('homeAccepts', 'What they would accept changing')}
          <DayField
            label="Those who travel report back on"
            value={organization.reportBackOn ?? ''}
            onKeep={(reportBackOn) => keep({ reportBackOn })}
          />
        </section>
      </div>
      {row.organization ? (
        <div className={classes['foot']}>
          <Button
            variant="default"
            leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
            onClick={() => {
              void removeOrganization(snapshot.event.id, organization.id);
              if (people.length === 0) onClose();
            }}
          >
            Remove what is noted
          </Button>
        </div>
      ) : null}
    </aside>
  );
}

type ShortField = 'name' | 'city' | 'size' | 'field';
type LongField = 'mission' | 'history' | 'culture' | 'hostingReason' | 'homeAccepts';
