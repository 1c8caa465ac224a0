import { Checkbox } from '@mantine/core';
import type { Registration } from '#domain/registration/registration';
import classes from './Import.module.css';
import { linesInWords } from './importWords.ts';

/** Lines that are somebody, but probably not a participant; they can be taken in after all. */
export function ImportLeftOut({
  registration: { excluded, skipped },
  restoreLines,
  onToggle,
}: {
  registration: Registration;
  restoreLines: readonly number[];
  onToggle: (line: number) => void;
}) {
  return (
    <>
      <h2>Left out, and why</h2>
      <p className={classes['lead']}>
        {excluded.length === 0 ? 'Nobody was left out.' : 'Tick a person to take them in after all.'}
      </p>
      <div className={classes['scroll']} tabIndex={0} role="region" aria-label="Left out">
        {excluded.length === 0 ? null : (
          <table className={classes['table']}>
            <thead>
              <tr>
                <th scope="col">Line</th>
                <th scope="col">Name</th>
                <th scope="col">Why</th>
                <th scope="col">Take in after all</th>
              </tr>
            </thead>
            <tbody>
              {excluded.map((row) => (
                <tr key={row.line}>
                  <td className={classes['line']}>{row.line}</td>
                  <th scope="row" title={row.name}>
                    {row.name}
                  </th>
                  <td className={classes['why']}>{row.reason}</td>
                  <td>
                    {row.restorable ? (
                      <Checkbox
                        label="Take in"
                        aria-label={`Take in ${row.name.slice(0, 80)} after all`}
                        checked={restoreLines.includes(row.line)}
                        onChange={() => onToggle(row.line)}
                      />
                    ) : (
                      'is in already'
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {skipped.length === 0 ? null : (
          <p className={classes['skipped']}>
            Nobody stands on {linesInWords(skipped.map(({ line }) => line))}:{' '}
            {[...new Set(skipped.map(({ reason }) => reason))].join(', ')}.
          </p>
        )}
      </div>
    </>
  );
}
