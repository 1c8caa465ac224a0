import type { AgendaItem } from '../agenda/agenda.ts';
import { dayOf } from '../agenda/agenda.ts';
import type { Block } from '../agenda/block.ts';
import type { Check, Repair } from './check.ts';
import { clockText, spanText, weekdayText } from '../dateText.ts';
import { languageOf } from '../handouts/printRequest.ts';
import { instantOf, wallOf } from '../time.ts';
import type { WallTime } from '../time.ts';
import { nameOf, orFine, ownerOf } from './agendaPlan.ts';
import type { AgendaPlan } from './agendaPlan.ts';
import { SHORTEST_LEFT_MS } from './agendaRoom.ts';

const DAYS_SOURCE = 'The agenda lies within the days of the event (FMT-05, FMT-07)';
const END_SOURCE = 'Times add up to the end that was given (TIM-07)';
const NIGHT_SOURCE = 'Plenty of time to recharge (DEL-14)';
const MORNING: WallTime = '07:00';
const EVENING: WallTime = '22:00';

/** Everything happens on a day of the event. */
export function agendaDayChecks(plan: AgendaPlan): Check[] {
  const { event } = plan.snapshot;
  const language = languageOf(plan.snapshot);
  const found = oncePerOwner(plan.items, (item) => {
    const on = dayOf(item, plan.zone);
    return on < event.startsOn || on > event.endsOn;
  }).map((item): Check => {
    const on = dayOf(item, plan.zone);
    return {
      id: `agenda:days:${ownerOf(item)}`,
      level: 'wrong',
      title: `${nameOf(plan, item)} is ${on < event.startsOn ? 'before' : 'after'} the event`,
      why: `It is planned for ${weekdayText(on, language)}, which is not a day of the event, so invitations and documents would not agree.`,
      source: DAYS_SOURCE,
      repair: { label: 'Look at the event’s days', action: { kind: 'open', place: 'event', personId: null } },
    };
  });
  return orFine(found, {
    id: 'agenda:days',
    title: 'The agenda lies within the event',
    why: 'Everything starts on a day of the event.',
    source: DAYS_SOURCE,
  });
}

/** A block that follows and has to end at a given time does so. */
export function agendaKeptEndChecks(plan: AgendaPlan): Check[] {
  const kept = plan.snapshot.blocks.filter(
    (block) => block.timing === 'follows-end' && block.endsAt !== null,
  );
  const items = new Map(plan.items.map((item) => [ownerOf(item), item]));
  const found = kept.flatMap((block): Check[] => {
    const item = items.get(block.id);
    if (!item) return [];
    const at = clockText(item.endsAt, plan.zone);
    return at === block.endsAt ? [] : [missedEnd(plan, block, item, at)];
  });
  return orFine(found, {
    id: 'agenda:kept-end',
    title: 'Every given end is kept',
    why:
      kept.length === 0
        ? 'No block that follows another has to end at a given time.'
        : 'Blocks that have to end at a given time do so.',
    source: END_SOURCE,
  });
}

function missedEnd(plan: AgendaPlan, block: Block, item: AgendaItem, at: WallTime): Check {
  const wanted = block.endsAt ?? at;
  const startsTooLate = instantOf(block.startsOn, wanted, plan.zone) <= item.startsAt;
  const letItEnd: Repair = {
    label: `Let it end at ${at}`,
    action: { kind: 'retimeBlock', blockId: block.id, durationMs: block.durationMs },
  };
  return {
    id: `agenda:kept-end:${block.id}`,
    level: 'wrong',
    title: `${nameOf(plan, item)} cannot end at ${wanted}`,
    why: startsTooLate
      ? `What stands before it ends at ${clockText(item.startsAt, plan.zone)}, so no time is left; it now ends at ${at}.`
      : `It starts at ${clockText(item.startsAt, plan.zone)} and ends at ${at}.`,
    source: END_SOURCE,
    repair: block.durationMs >= SHORTEST_LEFT_MS ? letItEnd : null,
  };
}

/** Nothing begins before seven or ends after ten at night. */
export function agendaNightChecks(plan: AgendaPlan): Check[] {
  const found = oncePerOwner(plan.items, (item) => {
    const [start, end] = [wallOf(item.startsAt, plan.zone), wallOf(item.endsAt, plan.zone)];
    return start.at < MORNING || end.at > EVENING || end.on > start.on;
  }).map((item): Check => {
    const isEarly = clockText(item.startsAt, plan.zone) < MORNING;
    return {
      id: `agenda:night:${ownerOf(item)}`,
      level: 'look',
      title: `${nameOf(plan, item)} ${isEarly ? `starts before ${MORNING}` : `ends after ${EVENING}`}`,
      why: `It is planned at ${spanText(item, plan.zone)}; people who sleep too little learn little the next day.`,
      source: NIGHT_SOURCE,
      repair: null,
    };
  });
  return orFine(found, {
    id: 'agenda:night',
    title: 'Mornings and nights are free',
    why: `Nothing starts before ${MORNING} or ends after ${EVENING}.`,
    source: NIGHT_SOURCE,
  });
}

/** The first item of every block and session for which something holds. */
function oncePerOwner(items: readonly AgendaItem[], holds: (item: AgendaItem) => boolean): AgendaItem[] {
  const found = new Map<string, AgendaItem>();
  for (const item of items) if (!found.has(ownerOf(item)) && holds(item)) found.set(ownerOf(item), item);
  return [...found.values()];
}
