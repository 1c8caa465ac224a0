import type { Check } from './check.ts';
import { clockText } from '../dateText.ts';
import { hasStory, isTool } from '../formats/stories.ts';
import { nameOf, orFine } from './agendaPlan.ts';
import type { AgendaPlan } from './agendaPlan.ts';

const SOURCE = 'Examples come before abstractions (DEL-09)';

/** A story stands before the first practical tool, or opens it. Nothing is asked of a plan without tools. */
export function agendaStoryChecks(plan: AgendaPlan): Check[] {
  const tool = plan.work.find(isTool);
  if (!tool) return [];
  const story = plan.work.find((item) => hasStory(item) && item.startsAt <= tool.startsAt);
  const found: Check[] = story
    ? []
    : [
        {
          id: 'agenda:story-first',
          level: 'look',
          title: 'Tools come before the first story',
          why: `${nameOf(plan, tool)} at ${clockText(tool.startsAt, plan.zone)} has no example before it; people take up a tool once they have heard what it did for somebody.`,
          source: SOURCE,
          repair:
            tool.source.kind === 'block'
              ? {
                  label: 'Let it begin with a story',
                  action: { kind: 'beginWithStory', blockId: tool.source.blockId },
                }
              : null,
        },
      ];
  return orFine(found, {
    id: 'agenda:story-first',
    title: 'A story comes before the tools',
    why: story ? `${nameOf(plan, story)} is told before the first tool, or opens it.` : '',
    source: SOURCE,
  });
}
