import type { AgendaItem } from '../agenda/agenda.ts';
import type { Check } from './check.ts';
import { spanText } from '../dateText.ts';
import { HOUR_MS } from '../time.ts';
import { lengthOf, orFine } from './agendaPlan.ts';
import type { AgendaPlan } from './agendaPlan.ts';

const SOURCE = 'Something gets people on their feet on a long day (DEL-15)';
const LONG_DAY_OVER_MS = 5 * HOUR_MS;
const ON_FEET_WORDS = /\b(walk|walks|walking|tour|tours)\b/i;

/** On a long day people get up and move, at least once. */
export function agendaOnFeetChecks(plan: AgendaPlan): Check[] {
  const long = plan.days.filter((day) => lengthOf(day) > LONG_DAY_OVER_MS);
  const found = long
    .filter((day) => !day.items.some((item) => isOnFeet(plan, item)))
    .map((day): Check => ({
      id: `agenda:on-feet:${day.on}`,
      level: 'look',
      title: `Nothing gets people on their feet on ${day.name}`,
      why: `The day runs ${spanText(day, plan.zone)}; a tour, a walk in pairs or a format with people standing keeps them awake.`,
      source: SOURCE,
      repair: null,
    }));
  return orFine(found, {
    id: 'agenda:on-feet',
    title: long.length === 0 ? 'No day is long enough to ask for movement' : 'People get on their feet',
    why:
      long.length === 0
        ? 'No day takes more than five hours.'
        : 'Every day of more than five hours has a tour, a walk or a format with people standing.',
    source: SOURCE,
  });
}

function isOnFeet({ formats }: AgendaPlan, { formatId, seating, title }: AgendaItem): boolean {
  return (
    seating === 'tour' ||
    ON_FEET_WORDS.test(title) ||
    (formatId !== null && formats.get(formatId)?.isOnFeet === true)
  );
}
