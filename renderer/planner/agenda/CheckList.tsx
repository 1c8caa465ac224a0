import { Button } from '@mantine/core';
import { IconAlertOctagonFilled, IconAlertTriangleFilled, IconCheck } from '@tabler/icons-react';
import type { Check } from '#domain/checks/check';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { withoutSetAside } from '#domain/checks/setAsideChecks';
import { perform } from '../../state/perform.ts';
import { CheckChoices } from './CheckChoices.tsx';
import classes from './CheckList.module.css';

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
              <CheckChoices check={check} snapshot={snapshot} />
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
