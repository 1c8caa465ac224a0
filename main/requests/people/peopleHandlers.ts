import { failure } from '#domain/failure';
import type { Answer } from '#domain/failure';
import { BLANK_PERSON, withoutChallenge } from '#domain/people/person';
import type { Attendee } from '#domain/people/person';
import type { Handlers } from '../handlerTypes.ts';
import { gone } from '../gone.ts';
import type { OpenHouse } from '../house.ts';
import { brief, done, written } from '../written.ts';

/** People at an event, and who is kept apart. */
export const peopleHandlers: Handlers<
  | 'person.add'
  | 'person.change'
  | 'people.bring'
  | 'person.leave'
  | 'keepApart.add'
  | 'keepApart.change'
  | 'keepApart.remove'
> = {
  'person.add'({ workspace, newId }, { eventId, person }) {
    if (!workspace.events.get(eventId)) return gone('event');
    const known = person.email === undefined ? undefined : workspace.people.withEmail(person.email);
    if (known && workspace.people.at(eventId, known.id))
      return failure(
        'refused',
        `${known.display} has the same e-mail address and is on the list already. Nothing was added; change that entry instead.`,
        'person.email',
      );
    const id = known?.id ?? newId();
    workspace.people.attend(eventId, { ...newcomer(person.display), ...known, ...given(person), id });
    return written(`Add ${brief(person.display)}`, { id });
  },
  'person.change'({ workspace }, { eventId, personId, changes }) {
    const person = workspace.people.at(eventId, personId);
    if (!person) return gone('person');
    workspace.people.change(eventId, personId, changes);
    return done(`Change ${brief(changes.display ?? person.display)}`);
  },
  'people.bring'({ workspace }, { eventId, fromEventId }) {
    const from = workspace.events.get(fromEventId);
    if (!workspace.events.get(eventId) || !from) return gone('event');
    const here = new Set(workspace.people.ofEvent(eventId).map(({ id }) => id));
    const coming = workspace.people.ofEvent(fromEventId).filter(({ id }) => !here.has(id));
    for (const person of coming) workspace.people.attend(eventId, withoutChallenge(person));
    return written(
      `Bring ${coming.length === 1 ? 'one person' : `${coming.length} people`} from ${brief(from.name)}`,
      {
        count: coming.length,
      },
    );
  },
  'person.leave'({ workspace }, { eventId, personId }) {
    const person = workspace.people.at(eventId, personId);
    if (!person) return gone('person');
    const { captures, commitments } = workspace.people.mentions(eventId, personId);
    if (captures + commitments > 0)
      return failure(
        'refused',
        `${person.display} is named in ${counted(commitments, 'commitment')} and ${counted(captures, 'capture')}. Nothing was changed; remove those first, or keep ${person.display} on the list.`,
      );
    workspace.people.leave(eventId, personId);
    return done(`Take ${brief(person.display)} off the list`);
  },
  'keepApart.add'(house, { eventId, personA, personB, strength, reason }) {
    const { workspace, newId } = house;
    if (personA === personB)
      return failure('invalid', 'Choose two different people. Nothing was changed.', 'personB');
    const [one, other] = [workspace.people.at(eventId, personA), workspace.people.at(eventId, personB)];
    if (!one || !other) return gone('person');
    const kept = pairIn(house, { eventId, personA, personB });
    if (kept) {
      workspace.people.changeKeepApart(kept.id, { strength, reason });
      return written(`Keep ${brief(one.display)} and ${brief(other.display)} apart`, { id: kept.id });
    }
    const id = newId();
    workspace.people.addKeepApart(eventId, { id, personA, personB, strength, reason });
    return written(`Keep ${brief(one.display)} and ${brief(other.display)} apart`, { id });
  },
  'keepApart.change'(house, { keepApartId, strength, reason }) {
    const names = namesOfPair(house, keepApartId);
    if (names === null) return gone('pair');
    house.workspace.people.changeKeepApart(keepApartId, { strength, reason });
    return done(`Change how ${names} are kept apart`);
  },
  'keepApart.remove'(house, { keepApartId }) {
    const names = namesOfPair(house, keepApartId);
    if (names === null) return gone('pair');
    house.workspace.people.removeKeepApart(keepApartId);
    return done(`Let ${names} share a group`);
  },
};

/** Null, or why this is nobody who can be named at the event. */
export function notAtEvent(
  { workspace }: OpenHouse,
  eventId: string,
  personIds: readonly (string | null | undefined)[],
): Answer<never> | null {
  const isMissing = personIds.some((id) => id != null && !workspace.people.at(eventId, id));
  return isMissing ? gone('person') : null;
}

/** A pair kept apart already, in either order. */
export function pairIn(
  { workspace }: OpenHouse,
  { eventId, personA, personB }: { eventId: string; personA: string; personB: string },
) {
  return workspace.people
    .keptApart(eventId)
    .find(
      (pair) =>
        (pair.personA === personA && pair.personB === personB) ||
        (pair.personA === personB && pair.personB === personA),
    );
}

/** A participant of whom only the name is known, split at the last space. */
export function newcomer(display: string): Omit<Attendee, 'id'> {
  const parts = display.trim().split(/\s+/);
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  const first = parts.length > 1 ? parts.slice(0, -1).join(' ') : display.trim();
  return { ...BLANK_PERSON, first, last, display, preferred: parts[0] ?? '' };
}

/** Only the fields that were given. */
function given<Fields extends object>(fields: Fields) {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [Field in keyof Fields]: Exclude<Fields[Field], undefined> }; // undefined was just left out
}

function namesOfPair({ workspace }: OpenHouse, keepApartId: string): string | null {
  const pair = workspace.people.keepApart(keepApartId);
  if (!pair) return null;
  const names = [pair.personA, pair.personB].map((id) => workspace.people.get(id)?.display ?? 'somebody');
  return names.map(brief).join(' and ');
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
