import type { AgendaItem } from '../agenda/agenda.ts';

const STORY_FORMATS: readonly string[] = ['story-circle', 'fishbowl', 'leadership-journey'];
const TOOL_FORMATS: readonly string[] = ['peer-workshop', 'skills-clinic'];

/** What people ask themselves after a story, so that it is of use elsewhere (DEL-10). */
export const TRANSFER_QUESTIONS = 'What is like my situation? What is different? What would I have to adapt?';

/** The same in one line of a narrow column. */
export const TRANSFER_LINE = 'Then ask what is alike, what differs, what to adapt.';

type Told = Pick<AgendaItem, 'formatId' | 'isStoryFirst'>;

/** Whether a part follows a format in which stories are told. */
export function isStory({ formatId }: Pick<AgendaItem, 'formatId'>): boolean {
  return formatId !== null && STORY_FORMATS.includes(formatId);
}

/** Whether a part follows a format that hands on practical tools. */
export function isTool({ formatId }: Pick<AgendaItem, 'formatId'>): boolean {
  return formatId !== null && TOOL_FORMATS.includes(formatId);
}

/** Whether a story is told in a part, as a whole or at its beginning. */
export function hasStory(item: Told): boolean {
  return isStory(item) || item.isStoryFirst;
}
