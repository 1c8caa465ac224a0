import type { AgendaItem } from '../agenda/agenda.ts';
import { clockText, dayRangeText, weekdayText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Block, Cell, Handout } from './handout.ts';
import { agendaDays, isRest } from './agendaDays.ts';
import { boldCell, cell, gap, labeledList, quiet } from './blocks.ts';
import { dotted, fitted, handoutOf, languageOf } from './printRequest.ts';
import type { PrintRequest } from './printRequest.ts';

/**
 * The agenda as everybody gets it: when, what, with whom and where, a page for each day (DOC-16). Those who lead stand by
 * name (DEL-24); minutes, notes and needs do not.
 */
export function participantAgenda(request: PrintRequest): Handout {
  const { snapshot } = request;
  const { event } = snapshot;
  const language = languageOf(snapshot);
  return handoutOf(request, {
    title: 'Agenda',
    subject: fitted(snapshot.program?.name ?? '', 120),
    confidentiality: '',
    blocks: agendaDays(snapshot).flatMap(({ on, items }, index): Block[] => [
      {
        kind: 'title',
        meta: dotted(
          fitted(event.name, 70),
          index === 0 ? dayRangeText(event.startsOn, event.endsOn, language) : '',
        ),
        title: weekdayText(on, language),
        lead: fitted(event.venue, 120),
        startsPage: index > 0,
      },
      ...(index === 0 ? labeledList('Aims', event.objectives.slice(0, 5)) : []),
      {
        kind: 'table',
        caption: `The agenda of ${weekdayText(on, language)}`,
        head: hasRooms(items) ? ['Time', 'What', 'With', 'Where'] : ['Time', 'What', 'With'],
        widths: hasRooms(items) ? [16, 50, 34, 22] : [16, 66, 40],
        rows: rowsOf(items, snapshot),
        place: 'wide',
      },
      gap(6),
    ]),
  });
}

function rowsOf(items: readonly AgendaItem[], { event }: EventSnapshot): Cell[][] {
  return items
    .filter(({ source }) => source.kind === 'block' || source.part !== 'change')
    .map((item): Cell[] => {
      const at = clockText(item.startsAt, event.zone);
      const title = fitted(item.title, 110);
      return isRest(item)
        ? [cell(at), { paragraphs: [[quiet(title)]] }, cell(''), cell(fitted(item.room, 40))]
        : [boldCell(at), boldCell(title), cell(fitted(item.lead, 90)), cell(fitted(item.room, 40))];
    })
    .map((row) => (hasRooms(items) ? row : row.slice(0, 3)));
}

function hasRooms(items: readonly AgendaItem[]): boolean {
  return items.some((item) => item.room.trim() !== '');
}
