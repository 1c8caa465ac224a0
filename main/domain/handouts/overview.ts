import { agendaOf } from '../agenda/agenda.ts';
import { clockText, dayRangeText, shortDayText } from '../dateText.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Block, Cell, Handout } from './handout.ts';
import { isPeer } from '../people/person.ts';
import type { ResponsibilityArea } from '../program/responsibility.ts';
import { roomLines } from '../program/rooms.ts';
import { supplyLines } from '../program/supplies.ts';
import type { SupplyLine } from '../program/supplies.ts';
import { boldCell, cell, facts, gap } from './blocks.ts';
import { memoLength } from './memoLength.ts';
import { counted, dotted, fitted, handoutOf, languageOf, listed } from './printRequest.ts';
import type { PrintRequest } from './printRequest.ts';
import { ownerName, printedResponsibilities } from './responsibilityList.ts';

/** One page, two in large print: what the event needs and who is responsible for what, by when (DOC-06). */
export function overview(request: PrintRequest): Handout {
  const { snapshot } = request;
  const { event } = snapshot;
  const people = snapshot.people.filter(isPeer).length;
  const tasks = responsibilityRows(snapshot);
  const above: Block[] = [
    {
      kind: 'title',
      meta: dotted(
        fitted(event.name, 70),
        dayRangeText(event.startsOn, event.endsOn, languageOf(snapshot)),
        `Plan version ${request.planVersion}`,
      ),
      title: 'Resources and responsibilities',
      lead: '',
      startsPage: false,
    },
    ...facts(
      ['Place', fitted(event.venue, 80), 1.6],
      ['People', people > 0 ? String(people) : '', 0.7],
      ['From and to', hoursText(snapshot), 1],
    ),
    gap(8),
    resources(snapshot, request.isLargePrint ? MOST_NAMED_LARGE : MOST_NAMED),
    gap(8),
  ];
  const pageWith = (count: number): Handout =>
    handoutOf(request, {
      title: 'Resources and responsibilities',
      subject: fitted(snapshot.program?.name ?? '', 120),
      confidentiality: 'Team only',
      isTight: true,
      blocks: [...above, responsibilities(tasks.slice(0, count), Math.max(0, tasks.length - count))],
    });
  const pages = request.isLargePrint ? TWO_FULL_PAGES : FULL_PAGE;
  return pageWith(mostThatFit(tasks.length, (count) => memoLength(pageWith(count)).pages <= pages));
}

/** A row more would start another page; the whole list is a document of its own. A few stand there in any case. */
function mostThatFit(all: number, fits: (count: number) => boolean): number {
  if (all <= FEWEST_TASKS || fits(all)) return all;
  let [fitting, over] = [FEWEST_TASKS, all];
  while (over - fitting > 1) {
    const middle = Math.floor((fitting + over) / 2);
    if (fits(middle)) fitting = middle;
    else over = middle;
  }
  return fitting;
}

/** As full as the estimate of a page may say that it is. */
const FULL_PAGE = 0.9;
const TWO_FULL_PAGES = 1.6;
const FEWEST_TASKS = 6;

function hoursText(snapshot: EventSnapshot): string {
  const items = agendaOf(snapshot);
  const [first] = items;
  if (!first) return '';
  const endsAt = Math.max(...items.map((item) => item.endsAt));
  return `${clockText(first.startsAt, snapshot.event.zone)} – ${clockText(endsAt, snapshot.event.zone)}`;
}

function resources(snapshot: EventSnapshot, most: number): Block {
  const named = (items: readonly string[], list = 'list of materials') => listed(firstOf(items, most, list));
  const lines = supplyLines(snapshot);
  const rooms = roomLines(snapshot);
  const isScreen = ({ name, isUsedUp }: SupplyLine) => !isUsedUp && /projector|laptop|slide/i.test(name);
  const isTimer = ({ name }: SupplyLine) => /\btimer|\bbell|\bclock/i.test(name);
  const paper = lines.filter((line) => line.isUsedUp && !isScreen(line) && !isTimer(line));
  const things = lines.filter((line) => !line.isUsedUp && !isScreen(line) && !isTimer(line));
  const rows: [string, string, ResponsibilityArea][] = [
    [
      'Space',
      rooms.length > 0
        ? `${counted(rooms.length, 'room or corner', 'rooms or corners')}: ${named(
            rooms.map(({ name }) => fitted(name, 30)),
            'room plan',
          )}`
        : 'A room for everybody; a table or circle for each group, at least 3 m apart',
      'room',
    ],
    [
      'Screen or handouts',
      named(lines.filter(isScreen).map(lineWords)) ||
        'A screen that everybody can see, or the slides on paper',
      'room',
    ],
    ['Timers', named(lines.filter(isTimer).map(lineWords)), 'print'],
    ['To print', named(paper.map(lineWords)), 'print'],
    ['To bring', named(things.map(lineWords)), 'print'],
  ];
  return {
    kind: 'table',
    caption: 'Resources needed',
    head: ['What is needed', 'In detail', 'Who sees to it', 'Ready'],
    widths: [30, 92, 34, 14],
    rows: rows
      .filter(([, detail]) => detail !== '')
      .map(([what, detail, area]) => [
        boldCell(what),
        cell(detail),
        cell(ownerOfArea(snapshot, area)),
        cell('☐ '),
      ]),
    place: 'wide',
  };
}

/** `23 worksheets`. */
function lineWords({ name, quantity }: SupplyLine): string {
  const lowered = fitted(name.charAt(0).toLowerCase() + name.slice(1), 60);
  return quantity === null || quantity === 1 ? lowered : `${quantity} ${lowered}`;
}

/** More than these are on the list of materials. */
const MOST_NAMED = 7;
const MOST_NAMED_LARGE = 5;

function firstOf(items: readonly string[], most: number, list: string): string[] {
  return items.length <= most
    ? [...items]
    : [...items.slice(0, most - 1), `${items.length - most + 1} more on the ${list}`];
}

/** Who has most of the open work in an area. */
function ownerOfArea(snapshot: EventSnapshot, area: ResponsibilityArea): string {
  const owner = printedResponsibilities(snapshot).find((one) => one.area === area && one.ownerId !== null);
  return ownerName(snapshot, owner?.ownerId ?? null);
}

function responsibilityRows(snapshot: EventSnapshot): Cell[][] {
  const language = languageOf(snapshot);
  return printedResponsibilities(snapshot).map(({ title, ownerId, on, doneOn }) => [
    boldCell(fitted(title, 80)),
    cell(ownerName(snapshot, ownerId)),
    cell(on === null ? '' : shortDayText(on, language)),
    cell(doneOn === null ? '☐ ' : '☑ '),
  ]);
}

function responsibilities(rows: Cell[][], leftOut: number): Block {
  const rest =
    leftOut > 0
      ? [[cell(`and ${leftOut} more, on the list of responsibilities`), cell(''), cell(''), cell('')]]
      : [];
  return {
    kind: 'table',
    caption: 'Who is responsible for what, by when',
    head: ['Who does what', 'Responsible', 'By', 'Done'],
    widths: [82, 46, 28, 14],
    rows: [...rows, ...rest],
    place: 'wide',
  };
}
