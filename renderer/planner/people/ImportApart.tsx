import { Checkbox } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import classes from './Import.module.css';
import type { KeepApartChoice } from './importChoices.ts';

const SURE = { high: 'Clear', medium: 'Likely', low: 'Unclear' } as const;

/** Whom private notes seem to mean; only what is ticked is kept apart. */
export function ImportApart({
  pairs,
  accepted,
  onToggle,
}: {
  pairs: readonly KeepApartChoice[];
  accepted: readonly string[];
  onToggle: (key: string) => void;
}) {
  return (
    <>
      <h2>Keep apart</h2>
      <p className={classes['lead']}>
        {pairs.length === 0
          ? 'Nobody asked to be kept apart from somebody on this list.'
          : 'What people asked for in confidence. Those who are ticked never share a group.'}
      </p>
      {pairs.length === 0 ? null : (
        <div className={classes['scroll']} tabIndex={0} role="region" aria-label="Keep apart">
          <table className={classes['table']}>
            <thead>
              <tr>
                <th scope="col">Keep apart</th>
                <th scope="col">How sure</th>
                <th scope="col">What they wrote</th>
              </tr>
            </thead>
            <tbody>
              {pairs.map((pair) => (
                <tr key={pair.key}>
                  <th scope="row" className={classes['why']}>
                    <Checkbox
                      checked={accepted.includes(pair.key)}
                      onChange={() => onToggle(pair.key)}
                      label={`${pair.who.slice(0, 80)} and ${pair.other.slice(0, 80)}`}
                    />
                  </th>
                  <td className={classes['why']}>
                    {SURE[pair.confidence]}
                    {pair.because === '' ? '' : `: ${pair.because}`}
                  </td>
                  <td className={classes['why']}>{pair.note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={classes['sealed']}>
        <IconLock size={14} stroke={1.75} aria-hidden />
        Reasons are seen by coordinators only and are never printed.
      </p>
    </>
  );
}
