import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Attendee } from '../people/person.ts';

/** A theme that several challenges share. */
export interface SharedChallenge {
  theme: string;
  people: Attendee[];
}

/** Which challenges are shared by several people, as input to the agenda (PRE-19): the most shared first. */
export function sharedChallenges({
  people,
  preWork,
}: Pick<EventSnapshot, 'people' | 'preWork'>): SharedChallenge[] {
  const byTheme = new Map<string, SharedChallenge>();
  for (const writeUp of preWork.writeUps) {
    const person = people.find(({ id }) => id === writeUp.personId);
    const key = writeUp.theme.trim().toLowerCase();
    if (key === '' || !person) continue;
    const known = byTheme.get(key);
    if (known) known.people.push(person);
    else byTheme.set(key, { theme: writeUp.theme.trim(), people: [person] });
  }
  return [...byTheme.values()]
    .filter((shared) => shared.people.length > 1)
    .sort((one, other) => other.people.length - one.people.length || one.theme.localeCompare(other.theme));
}
