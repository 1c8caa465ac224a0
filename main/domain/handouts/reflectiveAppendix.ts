import { spanText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Block } from './handout.ts';
import { printable } from '../followup/printable.ts';
import { scheduleOf } from '../agenda/schedule.ts';
import { boldCell, cell, gap } from './blocks.ts';
import { fitted } from './printRequest.ts';

/** The agenda, and who took part: organizations with their numbers, names only of those who agreed to be named. */
export function appendix(snapshot: EventSnapshot): Block[] {
  const blocks = [...agenda(snapshot), ...whoTookPart(snapshot)];
  if (blocks.length === 0) return [];
  return [{ kind: 'heading', level: 1, text: 'Appendix', startsPage: false }, ...blocks];
}

function agenda({ sessions, formats, event }: EventSnapshot): Block[] {
  const rows = sessions.flatMap((session) => {
    const format = formats.find((candidate) => candidate.id === session.formatId);
    if (!format) return [];
    const schedule = scheduleOf({ session, format, zone: event.zone });
    return [[boldCell(fitted(session.title, 80)), cell(spanText(schedule, event.zone)), cell(format.name)]];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'side-heading', text: 'Sessions' },
    {
      kind: 'table',
      caption: 'Sessions of the event',
      head: ['Session', 'Clock', 'Format'],
      widths: [50, 32, 45],
      rows,
      place: 'text',
    },
    gap(10),
  ];
}

function whoTookPart(snapshot: EventSnapshot): Block[] {
  const named = new Set(
    printable(snapshot.captures, 'program')
      .filter((capture) => capture.consent === 'approved' && capture.attribution === 'name')
      .map((capture) => capture.speakerId),
  );
  const organizations = new Map<string, { count: number; names: string[] }>();
  for (const person of snapshot.people) {
    const key = fitted(person.organization, 80);
    if (key === '') continue;
    const entry = organizations.get(key) ?? { count: 0, names: [] };
    entry.count += 1;
    if (named.has(person.id)) entry.names.push(fitted(person.display, 80));
    organizations.set(key, entry);
  }
  if (organizations.size === 0) return [];
  return [
    { kind: 'side-heading', text: 'Who took part' },
    {
      kind: 'table',
      caption: 'Organizations, how many people came, and those who agreed to be named',
      head: ['Organization', 'People', 'Named in this memo'],
      widths: [52, 18, 57],
      rows: [...organizations]
        .sort(([one], [other]) => one.localeCompare(other))
        .map(([name, { count, names }]) => [
          boldCell(name),
          cell(String(count)),
          cell(names.join(', ') || '–'),
        ]),
      place: 'text',
    },
    gap(10),
  ];
}
