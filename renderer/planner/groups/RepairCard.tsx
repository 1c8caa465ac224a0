import { Button } from '@mantine/core';
import { IconBandage } from '@tabler/icons-react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { inSession } from '#domain/grouping/groupRules';
import { isComing, isPeer } from '#domain/person';
import type { Session } from '#domain/session';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { shortened } from '../people/personCommands.ts';
import classes from './Repair.module.css';

/** Who came or did not come since the groups were formed, in words; empty when nothing has to be repaired. */
export function repairWords(snapshot: EventSnapshot, session: Session): string[] {
  const { people, grouping } = snapshot;
  const away = inSession(grouping.absences, session.id);
  const seated = new Set(session.groups.flatMap(({ memberIds }) => memberIds));
  const left = people.filter((person) => seated.has(person.id) && (!isPeer(person) || away.has(person.id)));
  const came = people.filter((person) => isPeer(person) && !away.has(person.id) && !seated.has(person.id));
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

/** Offers to put the groups right with the fewest people moved. */
export function RepairCard({
  snapshot,
  session,
  onRepair,
}: {
  snapshot: EventSnapshot;
  session: Session;
  onRepair: () => void;
}) {
  const words = repairWords(snapshot, session);
  if (words.length === 0) return null;
  return (
    <section className={classes['card']} aria-label="Somebody came or did not come">
      <StatusMark status="look">{`${words.slice(0, 4).join('; ')}${words.length > 4 ? `; and ${words.length - 4} more` : ''}.`}</StatusMark>
      <Button
        size="compact-md"
        leftSection={<IconBandage size={16} stroke={1.75} aria-hidden />}
        onClick={onRepair}
      >
        Repair with the fewest moves
      </Button>
    </section>
  );
}
