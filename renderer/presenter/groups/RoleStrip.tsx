import { groupRolesOf } from '#domain/agenda/groupRoles';
import type { GroupRole } from '#domain/agenda/groupRoles';
import { seatsByRole } from '../../ui/seatsByRole.ts';
import { GroupCard } from './GroupCard.tsx';
import classes from './GroupStrip.module.css';
import { shortName } from '../clock/stage.ts';
import type { Stage } from '../clock/stage.ts';

/** Who holds which role in each group, where roles stay for the whole session (ROL-23). */
export function RoleStrip({
  stage: { session, format, snapshot },
  columns,
  isDense,
}: {
  stage: Stage;
  columns: number;
  isDense: boolean;
}) {
  if (!session || !format) return null;
  const nameOf = ({ personId }: GroupRole) => {
    const person = snapshot.people.find(({ id }) => id === personId);
    return person ? shortName(person) : '';
  };
  return (
    <section aria-label="Groups">
      <div className={classes['head']}>
        <span>Roles in each group</span>
      </div>
      <div className={classes['strip']} data-roles data-dense={isDense} style={{ '--columns': columns }}>
        {session.groups
          .filter(({ memberIds }) => memberIds.length > 0)
          .map((group) => {
            const [first, ...others] = groupRolesOf(group, format);
            const lines = [first?.name ?? '', ...others.map((role) => `${role.name}: ${nameOf(role)}`)];
            if (!first) return null;
            return (
              <GroupCard
                key={group.id}
                card={{
                  id: group.id,
                  letter: group.letter,
                  room: group.room,
                  seats: seatsByRole(group.memberIds, [first, ...others]),
                  presenter: nameOf(first),
                  timekeeper: '',
                  noteTaker: '',
                  next: '',
                }}
                does={`is ${first.name}`}
                lines={isDense ? [lines.join(', ')] : lines}
              />
            );
          })}
      </div>
    </section>
  );
}
