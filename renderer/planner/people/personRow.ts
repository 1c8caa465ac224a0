import { COMING_WORDS, STANDING_WORDS } from '#domain/people/personFields';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { Attendee } from '#domain/people/person';

/** A person as a row of the table. */
export interface PersonRow {
  person: Attendee;
  /** The letter of the group in the first session; empty while in none. */
  group: string;
  /** How many people they are kept apart from. */
  apartCount: number;
  /** What a search looks through, without capitals and accents. */
  sought: string;
}

/** Everybody of an event as rows, made once for each snapshot. */
export function allRows(snapshot: EventSnapshot): PersonRow[] {
  const groups = new Map(
    (snapshot.sessions[0]?.groups ?? []).flatMap((group) =>
      group.memberIds.map((id) => [id, group.letter] as const),
    ),
  );
  const apart = new Map<string, number>();
  for (const { personA, personB } of snapshot.keepApart)
    for (const id of [personA, personB]) apart.set(id, (apart.get(id) ?? 0) + 1);
  return snapshot.people.map((person) => {
    const group = groups.get(person.id) ?? '';
    return { person, group, apartCount: apart.get(person.id) ?? 0, sought: soughtIn(person, group) };
  });
}

/** What a person's challenge is called where there is one line for it. */
export function topicOf(person: Attendee): string {
  return person.challengeTitle.trim() || person.challengeTopic.trim();
}

/** Without capitals and accents, so that `Soren` finds Søren and `San Brio` San Brío. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase('en-US')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss');
}

function soughtIn(person: Attendee, group: string): string {
  return folded(
    [
      person.display, person.first, person.last, person.preferred, person.email, person.altEmail, person.phone,
      person.organization, person.role, person.sector, person.city, person.challengeTopic, person.challengeTitle,
      ...person.expertise, ...person.offers, ...person.adviceTopics,
      person.coming === 'expected' ? '' : COMING_WORDS[person.coming],
      person.standing === 'participant' ? '' : STANDING_WORDS[person.standing],
      group === '' ? '' : `group ${group}`,
    ].join(' '),
  ); // prettier-ignore
}
