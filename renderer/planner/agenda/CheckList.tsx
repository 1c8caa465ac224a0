import { Button, TextInput } from '@mantine/core';
import { IconAlertOctagonFilled, IconAlertTriangleFilled, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Check } from '#domain/check';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { withoutSetAside } from '#domain/setAsideChecks';
import { perform } from '../../state/perform.ts';
import classes from './CheckList.module.css';
import { repair } from './repair.ts';

interface CheckListProps {
  checks: readonly Check[];
  snapshot: EventSnapshot;
}

/**
 * What does not fit, why, and one click that mends it; what somebody decided to live with stands below with the reason,
 * what is fine is a thin tick.
 */
export function CheckList({ checks, snapshot }: CheckListProps) {
  const { open, aside } = withoutSetAside(checks, snapshot.setAside);
  const toLook = open.filter((check) => check.level !== 'fine');
  const fine = open.filter((check) => check.level === 'fine');
  return (
    <section className={classes['checks']} aria-labelledby="checks">
      <header>
        <h2 id="checks">Checks</h2>
        <span>{`${toLook.length === 0 ? 'Nothing' : toLook.length} to look at, ${fine.length} fine`}</span>
      </header>
      <ul>
        {toLook.map((check) => (
          <li key={check.id} className={classes['look']} data-level={check.level}>
            {check.level === 'wrong' ? (
              <IconAlertOctagonFilled size={16} aria-hidden />
            ) : (
              <IconAlertTriangleFilled size={16} aria-hidden />
            )}
            <div>
              <p>
                <b>{check.title}</b> {check.why}
              </p>
              <p className={classes['source']}>{check.source}</p>
              <Choices check={check} snapshot={snapshot} />
            </div>
          </li>
        ))}
        {aside.map(({ check, reason }) => (
          <li key={check.id} className={classes['aside']}>
            <p>
              {check.title}. <i>{reason}</i>
            </p>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              onClick={() =>
                void perform('check.takeBack', { eventId: snapshot.event.id, checkId: check.id })
              }
            >
              Look again
            </Button>
          </li>
        ))}
        {fine.map((check) => (
          <li key={check.id} className={classes['fine']} title={check.why}>
            <IconCheck size={14} stroke={2} aria-hidden />
            <span>{check.title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Mend it, or set it aside with a reason. */
function Choices({ check, snapshot }: { check: Check; snapshot: EventSnapshot }) {
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
