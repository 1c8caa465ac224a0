import { useMemo } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { preWorkChecks } from '#domain/prework/preWorkChecks';
import { withoutSetAside } from '#domain/checks/setAsideChecks';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { CheckChoices } from '../agenda/CheckChoices.tsx';
import classes from './Looks.module.css';

/** What deserves a thought in the pre-work, each with its reason and one click; nothing while all is well. */
export function PreWorkLooks({ snapshot }: { snapshot: EventSnapshot }) {
  const checks = useMemo(() => preWorkChecks(snapshot), [snapshot]);
  const looks = withoutSetAside(checks, snapshot.setAside).open.filter(({ level }) => level !== 'fine');
  if (looks.length === 0) return null;
  return (
    <ul className={classes['looks']} aria-label="To look at">
      {looks.map((check) => (
        <li key={check.id}>
          <StatusMark status={check.level}>{check.title}</StatusMark>
          <span title={check.source}>{check.why}</span>
          <CheckChoices check={check} snapshot={snapshot} />
        </li>
      ))}
    </ul>
  );
}
