import { Button } from '@mantine/core';
import { IconAlertOctagonFilled, IconAlertTriangleFilled, IconCheck } from '@tabler/icons-react';
import type { Check } from '#domain/check';
import type { EventSnapshot } from '#domain/eventSnapshot';
import classes from './CheckList.module.css';
import { repair } from './repair.ts';

/** What does not fit, why, and one click that mends it; what is fine is a thin tick. */
export function CheckList({ checks, snapshot }: { checks: readonly Check[]; snapshot: EventSnapshot }) {
  const toLook = checks.filter((check) => check.level !== 'fine');
  const fine = checks.filter((check) => check.level === 'fine');
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
              <RepairButton check={check} snapshot={snapshot} />
            </div>
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

function RepairButton({ check, snapshot }: { check: Check; snapshot: EventSnapshot }) {
  const offer = check.repair;
  if (!offer) return null;
  return (
    <Button size="xs" onClick={() => void repair(offer.action, snapshot)}>
      {offer.label}
    </Button>
  );
}
