import type { AgendaItem } from '../agenda/agenda.ts';
import type { Check } from './check.ts';
import { isStory, isTool } from '../formats/stories.ts';
import { HOUR_MS } from '../time.ts';
import type { DurationMs } from '../time.ts';
import { orFine } from './agendaPlan.ts';
import type { AgendaPlan } from './agendaPlan.ts';
import { workClockOf } from './agendaSpans.ts';
import { minutesText } from './wording.ts';

const SOURCE = 'Stories and practical tools in balance (DEL-26)';
/** A shorter event may well be all of one kind. */
const ASKED_FROM_MS = 4 * HOUR_MS;
const MOST_TIMES = 3;

/** Stories that inspire and tools to take home, neither without the other. */
export function agendaBalanceChecks(plan: AgendaPlan): Check[] {
  const { workMs } = workClockOf(plan.work);
  const storyMs = timeIn(plan, isStory);
  const toolMs = timeIn(plan, isTool);
  const isAsked = workMs >= ASKED_FROM_MS && storyMs + toolMs > 0;
  const isBalanced = storyMs <= toolMs * MOST_TIMES && toolMs <= storyMs * MOST_TIMES;
  const amounts = `${minutesText(storyMs)} of stories beside ${minutesText(toolMs)} of practical tools`;
  const found: Check[] =
    !isAsked || isBalanced
      ? []
      : [
          {
            id: 'agenda:balance',
            level: 'look',
            title: titleOf({ storyMs, toolMs }),
            why:
              storyMs > toolMs
                ? `There are ${amounts}; a workshop or a how-to clinic gives people something to take away.`
                : `There are ${amounts}; a story circle or a fishbowl shows why the tools matter.`,
            source: SOURCE,
            repair: null,
          },
        ];
  return orFine(found, {
    id: 'agenda:balance',
    title: isAsked ? 'Stories and tools are in balance' : 'Nothing to balance between stories and tools',
    why: isAsked
      ? `There are ${amounts}.`
      : workMs < ASKED_FROM_MS
        ? 'With less than four hours of work an event may be all of one kind.'
        : 'No block follows a story format or a workshop format.',
    source: SOURCE,
  });
}

function titleOf({ storyMs, toolMs }: { storyMs: DurationMs; toolMs: DurationMs }): string {
  if (toolMs === 0) return 'Stories, but no practical tools';
  if (storyMs === 0) return 'Practical tools, but no stories';
  return storyMs > toolMs ? 'Far more stories than practical tools' : 'Far more practical tools than stories';
}

function timeIn({ work }: AgendaPlan, counts: (item: AgendaItem) => boolean): DurationMs {
  return work.filter(counts).reduce((total, { startsAt, endsAt }) => total + endsAt - startsAt, 0);
}
