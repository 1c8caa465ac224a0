import { Button } from '@mantine/core';
import { IconBandage } from '@tabler/icons-react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { inSession } from '#domain/grouping/groupRules';
import { sessionsToRepair, whoChanged } from '#domain/grouping/whoChanged';
import { isComing } from '#domain/people/person';
import { listed } from '#domain/handouts/printRequest';
import type { Session } from '#domain/agenda/session';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { shortened } from '../people/personCommands.ts';
import classes from './Repair.module.css';

/** Who came or did not come since the groups were formed, in words; empty when nothing has to be repaired. */
export function repairWords(snapshot: EventSnapshot, session: Session): string[] {
  const away = inSession(snapshot.grouping.absences, session.id);
  const { left, came } = whoChanged(snapshot, session);
  return [
    ...left.map((person) => {
      const why = isComing(person)
        ? 'is not there'
        : person.coming === 'no-show'
          ? 'did not come'
          : 'cancelled';
      return `${shortened(person.display)} ${away.has(person.id) ? 'is not there' : why}`;
    }),
    ...came.map((person) =>
      person.coming === 'late'
        ? `${shortened(person.display)} comes later and has no group`
        : `${shortened(person.display)} has no group`,
    ),
  ];
}

/** Offers to put the groups right with the fewest people moved, in every session that needs it at once. */
export function RepairCard({
  snapshot,
  session,
  onRepair,
}: {
  snapshot: EventSnapshot;
  session: Session;
  onRepair: (sessions: readonly Session[]) => void;
}) {
  const words = repairWords(snapshot, session);
  if (words.length === 0) return null;
  const all = sessionsToRepair(snapshot);
  const others = all.filter(({ id }) => id !== session.id);
  const said = [...words.slice(0, 4), ...(words.length > 4 ? [`and ${words.length - 4} more`] : [])].join(
    '; ',
  );
  return (
    <section className={classes['card']} aria-label="Somebody came or did not come">
      <div>
        <StatusMark status="look">{`${said}.`}</StatusMark>
        {others.length === 0 ? null : (
          <p>{`Other groups do not fit either: ${listed(others.map(({ title }) => `“${title}”`))}.`}</p>
        )}
      </div>
      <Button
        size="compact-md"
        leftSection={<IconBandage size={16} stroke={1.75} aria-hidden />}
        onClick={() => onRepair(others.length === 0 ? [session] : all)}
      >
        {others.length === 0
          ? 'Repair with the fewest moves'
          : `Repair ${all.length} sessions with the fewest moves`}
      </Button>
      {others.length === 0 ? null : (
        <Button size="compact-md" variant="subtle" color="gray" onClick={() => onRepair([session])}>
          Only this one
        </Button>
      )}
    </section>
  );
}
