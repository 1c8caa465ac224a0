import { failure, success } from '#domain/failure';
import { safePart } from '#domain/fileName';
import { holdsPersonalNeeds, peopleList } from '#domain/people/peopleList';
import { writeWorkbook } from '../../spreadsheet/writeWorkbook.ts';
import { gone } from '../gone.ts';
import type { Handlers } from '../handlerTypes.ts';

/** People as a list for other programs. */
export const peopleFileHandlers: Handlers<'people.file'> = {
  async 'people.file'({ workspace }, { eventId, personIds, columns, kind }) {
    const event = workspace.events.get(eventId);
    if (!event) return gone('event');
    const here = new Map(workspace.people.ofEvent(eventId).map((person) => [person.id, person]));
    const people = [...new Set(personIds)].flatMap((id) => here.get(id) ?? []);
    if (people.length < new Set(personIds).size)
      return failure(
        'not-found',
        'Somebody of this list was removed meanwhile. Nothing was written; export the people again.',
      );
    const [session] = workspace.sessions.ofEvent(eventId);
    const letters = new Map(
      session?.groups.flatMap(({ letter, memberIds }) => memberIds.map((id) => [id, letter] as const)),
    );
    const rows = peopleList(people, columns, (id) => letters.get(id) ?? '');
    const isPersonal = holdsPersonalNeeds(columns);
    const bytes =
      kind === 'csv'
        ? // Read when it is first wanted, so that opening a workspace does not wait for it.
          (await import('../../spreadsheet/writeCsv.ts')).writeCsv(rows)
        : writeWorkbook(isPersonal ? 'People with personal needs' : 'People', rows);
    const name = `${safePart(event.name, 60)}_people${isPersonal ? '_personal-needs' : ''}.${kind}`;
    return success({ fileName: name, contentBase64: Buffer.from(bytes).toString('base64') });
  },
};
