import type { Attendee } from '../people/person.ts';
import { foldText } from '../registration/foldText.ts';

/** Those whose whole name stands in a text, whatever its accents, capitals and order. */
export function namesMeant(text: string, people: readonly Attendee[]): Attendee[] {
  const spaced = ` ${foldText(text)} `;
  return people.filter((person) =>
    [person.display, `${person.preferred} ${person.last}`, `${person.last} ${person.first}`]
      .map(foldText)
      // One word alone, such as a first name, means nobody in particular.
      .some((name) => name.includes(' ') && spaced.includes(` ${name} `)),
  );
}
