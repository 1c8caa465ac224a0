import type { Slide } from '#domain/slides/deck';
import classes from './tables.module.css';

/** Groups with their rooms and members in presenting order. */
export function GroupsTable({ slide }: { slide: Extract<Slide, { kind: 'groups' }> }) {
  return (
    <div className={classes['groups']}>
      {slide.groups.map((group) => (
        <section key={group.letter}>
          <h3>{group.letter}</h3>
          <p>{group.room}</p>
          <ul>
            {group.members.map((member, seat) => (
              <li key={seat}>{member}</li>
            ))}
            {group.hasSpareRound ? <li className={classes['spare']}>Spare round</li> : null}
          </ul>
        </section>
      ))}
    </div>
  );
}
