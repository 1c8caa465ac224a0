import type { RegistrationWarning } from '#domain/registration/registration';
import { StatusMark } from '../../ui/StatusMark.tsx';
import classes from './Import.module.css';
import { linesInWords, warningGroups } from './importWords.ts';

/** What was fixed and why, and what somebody may want to look at, by kind. */
export function ImportFixes({ warnings }: { warnings: readonly RegistrationWarning[] }) {
  const groups = warningGroups(warnings);
  return (
    <>
      <h2>What was fixed, and why</h2>
      <p className={classes['lead']}>
        {warnings.length === 0
          ? 'Nothing had to be fixed.'
          : 'Line numbers are those of the file. The file itself stays as it is.'}
      </p>
      <div className={classes['scroll']} tabIndex={0} role="region" aria-label="What was fixed">
        {groups.map((group) => (
          <section key={group.code} className={classes['fix']}>
            <div>
              <h3>{group.title}</h3>
              <p>{group.why}</p>
              <StatusMark status={group.needsLook ? 'look' : 'fine'}>
                {group.needsLook ? 'Look at' : 'Fixed on'} {linesInWords(group.items.map(({ line }) => line))}
              </StatusMark>
            </div>
            <ul>
              {group.items.map((item, index) => (
                <li key={`${item.line}-${index}`}>
                  <span>line {item.line}</span>
                  <span>{item.detail}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
