import { Button, Checkbox, Select } from '@mantine/core';
import { IconLock, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Attendee, Standing } from '#domain/people/person';
import { SavedText, SavedTextarea } from '../../ui/SavedText.tsx';
import { KeepApartEditor } from './KeepApartEditor.tsx';
import classes from './Panel.module.css';
import { OrganizationLink } from './OrganizationLink.tsx';
import { PanelHead } from './PanelHead.tsx';
import { changePerson, removePerson } from './personCommands.ts';
import type { PersonChanges } from './personCommands.ts';
import { AgreementsSection, AttendanceSection, OffersSection } from './PersonMore.tsx';
import { STANDINGS, yearsFrom, yearsText } from './personFields.ts';

/** Everything about one person; each field saves itself. */
export function PersonPanel({
  person,
  snapshot,
  onClose,
}: {
  person: Attendee;
  snapshot: EventSnapshot;
  onClose: () => void;
}) {
  const eventId = snapshot.event.id;
  const [error, setError] = useState<{ field: string; message: string } | null>(null);

  const keep = (field: string, changes: PersonChanges) => {
    void changePerson(eventId, person.id, changes).then((message) =>
      setError(message === null ? null : { field, message }),
    );
  };
  const text = (field: TextField, label: string, more: { description?: string; isLong?: true } = {}) => {
    const Field = more.isLong ? SavedTextarea : SavedText;
    return (
      <Field
        label={label}
        {...(more.description === undefined ? {} : { description: more.description })}
        value={person[field]}
        error={error?.field === field ? error.message : null}
        onKeep={(value) => keep(field, { [field]: value })}
      />
    );
  };
  const keepYears = (written: string) => {
    const years = yearsFrom(written);
    if (years === undefined)
      setError({
        field: 'yearsInRole',
        message: 'Years are a number, such as 4 or 2.5. Nothing was changed.',
      });
    else keep('yearsInRole', { yearsInRole: years });
  };

  return (
    <aside
      className={classes['panel']}
      aria-label={`About ${person.display.slice(0, 80)}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <PanelHead
        title={person.display}
        sub={[person.role, person.organization].filter(Boolean).join(', ')}
        onClose={onClose}
      />
      <div className={classes['body']}>
        {text('display', 'Name, as on the badge')}
        <div className={classes['pair']}>
          {text('first', 'First name')}
          {text('last', 'Family name')}
        </div>
        <div className={classes['pair']}>
          {text('preferred', 'Likes to be called')}
          {text('title', 'Form of address')}
        </div>
        {text('pronouns', 'Pronouns')}
        {text('email', 'E-mail')}
        <div className={classes['pair']}>
          {text('altEmail', 'Other e-mail')}
          {text('phone', 'Phone')}
        </div>
        {text('organization', 'Organization')}
        <OrganizationLink person={person} snapshot={snapshot} />
        {text('role', 'Role')}
        <div className={classes['pair']}>
          {text('sector', 'Sector')}
          {text('city', 'City')}
        </div>
        <div className={classes['pair']}>
          <SavedText
            label="Years in role"
            value={yearsText(person.yearsInRole)}
            error={error?.field === 'yearsInRole' ? error.message : null}
            onKeep={keepYears}
          />
          <Checkbox
            label="Approximately"
            checked={person.yearsAreApproximate}
            onChange={(event) =>
              keep('yearsAreApproximate', { yearsAreApproximate: event.currentTarget.checked })
            }
            mb={6}
          />
        </div>
        <Select
          label="Takes part as"
          description="Only participants are put into groups."
          data={STANDINGS}
          value={person.standing}
          allowDeselect={false}
          onChange={(value) => {
            const standing = STANDINGS.find((known) => known.value === value)?.value;
            if (standing) keep('standing', { standing: standing satisfies Standing });
          }}
        />
        <AttendanceSection person={person} keep={(changes) => keep('coming', changes)} />
        <section className={classes['part']} aria-label="Challenge">
          <h3>Challenge</h3>
          {text('challengeTopic', 'Topic, from the registration', { isLong: true })}
          {text('challengeTitle', 'Title')}
          {text('challengeQuestion', 'The one question they bring', { isLong: true })}
        </section>
        <OffersSection person={person} keep={(changes) => keep('offers', changes)} />
        <AgreementsSection person={person} keep={(changes) => keep('agreements', changes)} />
        <section className={classes['part']} aria-label="Needs">
          <h3>Needs</h3>
          {text('dietary', 'Dietary needs', { description: 'Printed in the run sheet and nowhere else.' })}
          {text('accessNeeds', 'Access needs', { isLong: true })}
        </section>
        <section className={classes['part']} aria-label="Keep apart">
          <h3>Keep apart</h3>
          {text('keepApartNote', 'What they wrote about it', { isLong: true })}
          <KeepApartEditor person={person} snapshot={snapshot} />
          <p className={classes['hint']}>
            <IconLock size={14} stroke={1.75} aria-hidden />
            Reasons are seen by coordinators only and are never printed.
          </p>
        </section>
      </div>
      <div className={classes['foot']}>
        <Button
          variant="default"
          leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
          onClick={() => {
            void removePerson(eventId, person).then((isDone) => {
              if (isDone) onClose();
            });
          }}
        >
          Remove from this event
        </Button>
      </div>
    </aside>
  );
}

type TextField = {
  [Field in keyof Attendee]: Attendee[Field] extends string
    ? string extends Attendee[Field]
      ? Field
      : never
    : never;
}[keyof Attendee];
