import type { AgendaItem } from '../agenda/agenda.ts';
import { isAssist } from '../formats/assist.ts';
import type { Check } from './check.ts';
import { spanText } from '../dateText.ts';
import { HOUR_MS } from '../time.ts';
import { firstNameOf, keyOf, keysOf, looksLikeAPerson, namesIn } from './agendaLeads.ts';
import { lengthOf, nameOf, orFine, ownerOf } from './agendaPlan.ts';
import type { AgendaPlan } from './agendaPlan.ts';
import { doLanesMeet } from './agendaRoom.ts';
import { counted, listed, sentence } from './wording.ts';

const SOURCE = 'Peers lead or co-lead parts, and every part says who leads it (ROL-16, DEL-24)';
const ONE_PLACE_SOURCE = 'Each part has the people who lead it in the room (ROL-16)';
const FULL_DAY_FROM_MS = 6 * HOUR_MS;

/** People of the cohort lead parts of it, and nothing that follows a format is without a lead. */
export function agendaLeadChecks(plan: AgendaPlan): Check[] {
  const found = [...coLeadCheck(plan), ...missingLeadCheck(plan)];
  const isAsked = isFullDay(plan);
  return orFine(found, {
    id: 'agenda:leads',
    title: isAsked ? 'Peers lead, and every lead is named' : 'Every lead is named',
    why: isAsked
      ? 'At least one part is led by somebody outside the team, and each block with a format says who leads it.'
      : 'Each block with a format says who leads it.',
    source: SOURCE,
  });
}

function coLeadCheck(plan: AgendaPlan): Check[] {
  if (!isFullDay(plan)) return [];
  const team = new Set(plan.snapshot.event.team.flatMap(({ name }) => [keyOf(name), firstNameOf(name)]));
  const leads = new Set(plan.work.map(({ lead }) => lead));
  if ([...leads].some((lead) => namesIn(lead).some((name) => !team.has(keyOf(name))))) return [];
  return [
    {
      id: 'agenda:co-leads',
      level: 'look',
      title: 'No participant leads or co-leads a part',
      why: 'Peer learning grows when different voices guide the conversation; name a participant as lead of at least one block.',
      source: SOURCE,
      repair: null,
    },
  ];
}

function missingLeadCheck({ work }: AgendaPlan): Check[] {
  const without = work.filter(
    ({ source, formatId, lead }) =>
      source.kind === 'block' && formatId !== null && !isAssist(formatId) && lead.trim() === '',
  );
  if (without.length === 0) return [];
  const isOne = without.length === 1;
  return [
    {
      id: 'agenda:leads',
      level: 'look',
      title: `${sentence(counted(without.length, 'block'))} with a format ${isOne ? 'has' : 'have'} no lead`,
      why: `Agenda, run sheet and slides print who leads: ${listed(without.map(({ title }) => title.trim() || 'a block without a title'))}.`,
      source: SOURCE,
      repair: null,
    },
  ];
}

/** Whether an event takes a day or more. */
function isFullDay({ days }: AgendaPlan): boolean {
  return days.length > 1 || days.some((day) => lengthOf(day) >= FULL_DAY_FROM_MS);
}

/** Nobody leads in two parallel lanes at once; overlaps in one lane have a check of their own. */
export function agendaTwoPlacesChecks(plan: AgendaPlan): Check[] {
  const { event, people } = plan.snapshot;
  const known = new Set([...keysOf(people), ...event.team.map(({ name }) => keyOf(name))]);
  const leading = new Map<string, { name: string; items: AgendaItem[] }>();
  const found = new Map<string, Check>();
  for (const item of plan.items) {
    if (item.lane === 0) continue;
    for (const name of namesIn(item.lead)) {
      if (!known.has(keyOf(name)) && !looksLikeAPerson(name)) continue;
      const led = leading.get(keyOf(name)) ?? { name, items: [] };
      const other = led.items.find(
        (earlier) => earlier.endsAt > item.startsAt && !doLanesMeet(earlier.lane, item.lane),
      );
      if (other && !found.has(item.key)) found.set(item.key, twoPlaces(plan, { name, item, other }));
      led.items = [...led.items.filter((earlier) => earlier.endsAt > item.startsAt), item];
      leading.set(keyOf(name), led);
    }
  }
  return orFine([...found.values()], {
    id: 'agenda:two-places',
    title: 'Nobody leads in two places at once',
    why: 'No lead is named in two parallel lanes at the same time.',
    source: ONE_PLACE_SOURCE,
  });
}

function twoPlaces(
  plan: AgendaPlan,
  { name, item, other }: { name: string; item: AgendaItem; other: AgendaItem },
): Check {
  const shared = { startsAt: item.startsAt, endsAt: Math.min(item.endsAt, other.endsAt) };
  return {
    id: `agenda:two-places:${ownerOf(item)}`,
    level: 'wrong',
    title: `${name} leads in two places at once`,
    why: `${nameOf(plan, other)} and ${nameOf(plan, item)} both run at ${spanText(shared, plan.zone)}.`,
    source: ONE_PLACE_SOURCE,
    repair: null,
  };
}
