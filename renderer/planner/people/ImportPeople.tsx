import { IconLock } from '@tabler/icons-react';
import type { Registration } from '#domain/registration/registration';
import classes from './Import.module.css';

/** Everybody who was found, field by field, as they will be taken in. */
export function ImportPeople({ registration }: { registration: Registration }) {
  const { participants } = registration;
  return (
    <>
      <h2>People found</h2>
      <p className={classes['lead']}>
        As they will be taken in. Nothing is stored before “Import” is pressed.
      </p>
      <div className={classes['scroll']} tabIndex={0} role="region" aria-label="People found">
        <table className={classes['table']} data-wide>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Name</th>
              <th scope="col">E-mail</th>
              <th scope="col">Organization</th>
              <th scope="col">Role</th>
              <th scope="col">City</th>
              <th scope="col">Years</th>
              <th scope="col">Challenge</th>
            </tr>
          </thead>
          <tbody>
            {participants.map((person) => (
              <tr key={person.key}>
                <td className={classes['line']}>{person.line}</td>
                <th scope="row" title={person.name.display}>
                  {person.name.display}
                  {person.keepApartRaw === '' ? null : (
                    <IconLock size={12} stroke={2} aria-label="wrote a private note" />
                  )}
                </th>
                <td title={person.email.value}>{person.email.value || '–'}</td>
                <td title={person.organization}>{person.organization}</td>
                <td title={person.role}>{person.role}</td>
                <td title={person.city}>{person.city}</td>
                <td>
                  {person.years.value === null
                    ? '–'
                    : `${person.years.approx ? 'about ' : ''}${person.years.value}`}
                </td>
                <td title={person.challengeTopic}>{person.challengeTopic || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
