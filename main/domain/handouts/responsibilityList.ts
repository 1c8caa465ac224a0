import { dayRangeText, shortDayText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Block, Handout } from './handout.ts';
import { readyResponsibilities } from '../program/readyResponsibilities.ts';
import { datedResponsibilities } from '../program/datedResponsibilities.ts';
import type { DatedResponsibility } from '../program/datedResponsibilities.ts';
import { boldCell, cell, gap } from './blocks.ts';
import { counted, dotted, fitted, handoutOf, languageOf } from './printRequest.ts';
import type { PrintRequest } from './printRequest.ts';

/** Who sees to what by when, person by person, what nobody has taken last (ROL-01, documents.md 3.18). */
export function responsibilityList(request: PrintRequest): Handout {
  const { snapshot } = request;
  const { event } = snapshot;
  const all = printedResponsibilities(snapshot);
  const owners = [...event.team.map(({ id }) => id), null];
  return handoutOf(request, {
    title: 'Responsibilities',
    subject: fitted(snapshot.program?.name ?? '', 120),
    confidentiality: 'Team only',
    blocks: [
      {
        kind: 'title',
        meta: dotted(
          fitted(event.name, 70),
          dayRangeText(event.startsOn, event.endsOn, languageOf(snapshot)),
        ),
        title: 'Who does what by when',
        lead: '',
        startsPage: false,
      },
      ...owners.flatMap((ownerId): Block[] => {
        const own = all.filter((responsibility) => responsibility.ownerId === ownerId);
        if (own.length === 0) return [];
        const name = ownerId === null ? 'Nobody yet' : ownerName(snapshot, ownerId);
        return [
          { kind: 'heading', level: 1, text: name, startsPage: false },
          {
            kind: 'table',
            caption: `${counted(own.length, 'responsibility', 'responsibilities')} of ${name}`,
            head: ['By', 'What', 'To know', 'Done'],
            widths: [26, 66, 62, 14],
            rows: own.map(({ on, title, note, doneOn }) => [
              cell(on === null ? 'No day yet' : shortDayText(on, languageOf(snapshot))),
              boldCell(fitted(title, 120)),
              cell(fitted(note, 200)),
              cell(doneOn === null ? '☐ ' : '☑ '),
            ]),
            place: 'wide',
          },
          gap(8),
        ];
      }),
    ],
  });
}

/** The event's responsibilities by date, done ones last; the usual ones while it has none of its own. */
export function printedResponsibilities(snapshot: EventSnapshot): DatedResponsibility[] {
  if (snapshot.responsibilities.length > 0) return datedResponsibilities(snapshot);
  const responsibilities = readyResponsibilities(snapshot.event.kind).map((ready) => ({
    ...ready,
    id: ready.readyId,
    ownerId: null,
    dueOn: null,
    doneOn: null,
  }));
  return datedResponsibilities({ ...snapshot, responsibilities });
}

const LINE = '………………………';

/** The name of a member of the team; a line to write on while nobody has taken it. */
export function ownerName({ event }: EventSnapshot, ownerId: string | null): string {
  return fitted(event.team.find(({ id }) => id === ownerId)?.name ?? '', 60) || LINE;
}
