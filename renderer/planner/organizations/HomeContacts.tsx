import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { HomeContact, Organization } from '#domain/program/organization';
import { SavedText } from '../../ui/SavedText.tsx';
import classes from '../people/Panel.module.css';
import type { OrganizationChanges } from './organizationCommands.ts';

/** The three or four colleagues at home: by name, or as a number where names are not known. */
export function HomeContacts({
  organization: { homeContacts, homeCount },
  onChange,
}: {
  organization: Pick<Organization, 'homeContacts' | 'homeCount'>;
  onChange: (changes: OrganizationChanges) => void;
}) {
  const put = (index: number, fields: Partial<HomeContact>) =>
    onChange({
      homeContacts: homeContacts.map((contact, at) => (at === index ? { ...contact, ...fields } : contact)),
    });
  return (
    <>
      {homeContacts.length > 0 ? null : (
        <SavedText
          label="How many"
          description="Three or four are usual"
          value={homeCount === null ? '' : String(homeCount)}
          onKeep={(written) => {
            const count = written.trim() === '' ? null : Number(written);
            if (count === null || (Number.isInteger(count) && count >= 0)) onChange({ homeCount: count });
          }}
        />
      )}
      <ul className={classes['apartList']}>
        {homeContacts.map((contact, index) => (
          <li key={`${String(index)} ${contact.name}`}>
            <div className={classes['apartHead']}>
              <b>{contact.name}</b>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={24}
                aria-label={`Remove ${contact.name.slice(0, 60)}`}
                onClick={() => onChange({ homeContacts: homeContacts.filter((_, at) => at !== index) })}
              >
                <IconX size={14} stroke={1.75} />
              </ActionIcon>
            </div>
            <SavedText label="Role" value={contact.role} onKeep={(role) => put(index, { role })} />
            <Checkbox
              label="Agreed to be named"
              checked={contact.mayBeNamed}
              onChange={(event) => put(index, { mayBeNamed: event.currentTarget.checked })}
            />
          </li>
        ))}
      </ul>
      <NewLine
        label="Add a colleague by name"
        onAdd={(name) => onChange({ homeContacts: [...homeContacts, { name, role: '', mayBeNamed: false }] })}
      />
    </>
  );
}

/** A field that hands on what was typed and is empty again. */
export function NewLine({ label, onAdd }: { label: string; onAdd: (text: string) => void }) {
  return (
    <form
      className={classes['pair']}
      data-narrow
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem('text');
        if (!(field instanceof HTMLInputElement) || field.value.trim() === '') return;
        onAdd(field.value.trim());
        field.value = '';
      }}
    >
      <label className={classes['newLine']}>
        {label}
        <input name="text" type="text" autoComplete="off" />
      </label>
      <Button type="submit" variant="default" leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}>
        Add
      </Button>
    </form>
  );
}
