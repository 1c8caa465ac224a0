import type { Slide } from '#domain/slides/deck';
import classes from './tables.module.css';

/** Who presents, keeps time and takes notes in each group. */
export function TurnsTable({ slide }: { slide: Extract<Slide, { kind: 'turns' }> }) {
  return (
    <table className={classes['table']} data-rows={slide.turns.length > 5 ? 'many' : 'few'}>
      <thead>
        <tr>
          <th className={classes['letter']}>Group</th>
          <th>Presents</th>
          <th>Keeps time</th>
          <th>Takes notes</th>
          <th>Where</th>
        </tr>
      </thead>
      <tbody>
        {slide.turns.map((turn) => (
          <tr key={turn.letter}>
            <td className={classes['letter']}>{turn.letter}</td>
            {turn.presenter === null ? (
              <td className={classes['spare']}>
                <span>Spare round</span>
              </td>
            ) : (
              <td className={classes['strong']}>
                <span>{turn.presenter}</span>
              </td>
            )}
            <td>
              <span>{turn.timekeeper}</span>
            </td>
            <td>
              <span>{turn.noteTaker}</span>
            </td>
            <td className={classes['quiet']}>
              <span>{[turn.room, turn.startsAt].filter((part) => part !== '').join(', ')}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
