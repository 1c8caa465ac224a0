import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';
import type { Attendee } from '#domain/people/person';
import { gone } from '../gone.ts';
import type { Handlers } from '../handlerTypes.ts';
import type { OpenHouse } from '../house.ts';
import { brief, done, written } from '../written.ts';

/** Several people at once, each time as one step, and two entries made one. */
export const peopleBulkHandlers: Handlers<'people.change' | 'people.leave' | 'people.merge'> = {
  'people.change'(house, { eventId, personIds, changes, addExpertise, removeExpertise }) {
    const people = chosen(house, eventId, personIds);
    if (!people.ok) return people;
    for (const person of people.value) {
      const expertise = withTags(person.expertise, addExpertise ?? [], removeExpertise ?? []);
      house.workspace.people.change(eventId, person.id, {
        ...changes,
        ...(expertise === null ? {} : { expertise }),
      });
    }
    return written(`Change ${peopleWords(people.value)}`, { count: people.value.length });
  },
  'people.leave'(house, { eventId, personIds }) {
    const people = chosen(house, eventId, personIds);
    if (!people.ok) return people;
    const named = people.value.filter(({ id }) => {
      const { captures, commitments } = house.workspace.people.mentions(eventId, id);
      return captures + commitments > 0;
    });
    if (named.length > 0)
      return failure(
        'refused',
        `${namesOf(named)} ${named.length === 1 ? 'is' : 'are'} named in captures or commitments. Nothing was changed; remove those first, or leave them out of the selection.`,
      );
    for (const { id } of people.value) house.workspace.people.leave(eventId, id);
    return written(`Take ${peopleWords(people.value)} off the list`, { count: people.value.length });
  },
  'people.merge'({ workspace }, { eventId, keepId, goneId, changes }) {
    if (keepId === goneId)
      return failure('invalid', 'Choose two different entries. Nothing was changed.', 'goneId');
    const [kept, lost] = [workspace.people.at(eventId, keepId), workspace.people.at(eventId, goneId)];
    if (!kept || !lost) return gone('person');
    workspace.people.merge(keepId, goneId);
    workspace.people.change(eventId, keepId, changes);
    return done(`Merge ${brief(kept.display)} and ${brief(lost.display)}`);
  },
};

function chosen({ workspace }: OpenHouse, eventId: string, personIds: readonly string[]): Answer<Attendee[]> {
  const here = new Map(workspace.people.ofEvent(eventId).map((person) => [person.id, person]));
  const people = [...new Set(personIds)].flatMap((id) => here.get(id) ?? []);
  return people.length < new Set(personIds).size ? gone('person') : { ok: true, value: people };
}

/** Null where nothing changes. Tags are the same whatever their capitals. */
function withTags(
  tags: readonly string[],
  added: readonly string[],
  removed: readonly string[],
): string[] | null {
  const keyOf = (tag: string) => tag.trim().toLowerCase();
  const away = new Set(removed.map(keyOf));
  const kept = tags.filter((tag) => !away.has(keyOf(tag)));
  const known = new Set(kept.map(keyOf));
  const fresh: string[] = [];
  for (const tag of added.map((each) => each.trim())) {
    if (tag === '' || known.has(keyOf(tag))) continue;
    known.add(keyOf(tag));
    fresh.push(tag);
  }
  return kept.length === tags.length && fresh.length === 0 ? null : [...kept, ...fresh];
}

function peopleWords(people: readonly Attendee[]): string {
  const [only] = people;
  return people.length === 1 && only ? brief(only.display) : `${people.length} people`;
}

function namesOf(people: readonly Attendee[]): string {
  const names = people.slice(0, 3).map(({ display }) => brief(display));
  const more = people.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(' and ');
}
