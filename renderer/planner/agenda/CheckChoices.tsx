import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Check } from '#domain/checks/check';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { perform } from '../../state/perform.ts';
import classes from './CheckList.module.css';
import { repair } from './repair.ts';

/** Mend it, or set it aside with a reason. */
export function CheckChoices({ check, snapshot }: { check: Check; snapshot: EventSnapshot }) {
  const [reason, setReason] = useState<string | null>(null);
  const offer = check.repair;
  if (reason !== null)
    return (
      <form
        className={classes['reason']}
        onSubmit={(submitted) => {
          submitted.preventDefault();
          const set = { eventId: snapshot.event.id, checkId: check.id, reason: reason.trim() };
          if (set.reason !== '') void perform('check.setAside', set).then(() => setReason(null));
        }}
      >
        <TextInput
          label="Why it may stay as it is"
          size="xs"
          data-autofocus
          autoFocus
          value={reason}
          onChange={(change) => setReason(change.currentTarget.value)}
          onKeyDown={(key) => {
            if (key.key === 'Escape') setReason(null);
          }}
        />
        <Button size="xs" type="submit" disabled={reason.trim() === ''}>
          Set aside
        </Button>
      </form>
    );
  return (
    <div className={classes['choices']}>
      {offer ? (
        <Button size="xs" onClick={() => void repair(offer.action, snapshot)}>
          {offer.label}
        </Button>
      ) : null}
      <Button size="xs" variant="subtle" color="gray" onClick={() => setReason('')}>
        Keep as it is
      </Button>
    </div>
  );
}
