import { LIMIT_WORDS, USUAL_WORDS, WRITE_UP_PARTS } from '../prework/reviewWriteUp.ts';
import type { Slide } from './deck.ts';

/** What stands beside the clock while everybody writes by themselves: the headings of the page with their prompts (PRE-06, TIM-16). */
export function writingSlide(): Slide {
  return {
    kind: 'roles',
    id: 'time-to-write',
    title: 'Time to write: my leadership challenge',
    notes: [
      `Hand out the pages. Everybody writes alone and in silence, ${USUAL_WORDS.from} to ${USUAL_WORDS.to} words, roles instead of names. Walk around once; help whoever is stuck to finish one sentence.`,
      `A page works from ${LIMIT_WORDS.from} words on. Nobody has to show theirs before the session.`,
    ].join('\n'),
    roles: WRITE_UP_PARTS.map(({ heading, prompt }) => ({ name: heading, does: prompt })),
  };
}
