import type { Block } from '../agenda/block.ts';
import type { EventSnapshot } from '../eventSnapshot.ts';
import type { Wish } from './preWork.ts';

/** A wish with the blocks that take it up, and blocks that may. */
export interface CoveredWish {
  wish: Wish;
  people: number;
  blocks: Block[];
  /** Blocks that share a word with it and are not linked yet; the likeliest first. */
  suggestions: Block[];
}

/** How well the agenda covers what people want (PRE-28): the most wanted first. */
export function wishCoverage({ preWork, blocks }: Pick<EventSnapshot, 'preWork' | 'blocks'>): CoveredWish[] {
  return preWork.wishes
    .map((wish) => {
      const linked = new Set(wish.blockIds);
      return {
        wish,
        people: wish.personIds.length,
        blocks: blocks.filter((block) => linked.has(block.id)),
        suggestions: blocks
          .filter((block) => !linked.has(block.id) && sharesWord(wish.text, block))
          .slice(0, 3),
      };
    })
    .sort((one, other) => other.people - one.people);
}

/** `4 of 5 wishes are taken up; “Time to walk and talk” by no block.` */
export function coverageWords(covered: readonly CoveredWish[]): string {
  if (covered.length === 0) return 'Nobody has said yet what these days should cover.';
  const open = covered.filter(({ blocks }) => blocks.length === 0);
  if (open.length === 0)
    return covered.length === 1 ? 'The one wish is taken up.' : `All ${covered.length} wishes are taken up.`;
  const first = open[0]?.wish.text ?? '';
  const others = open.length > 1 ? ` and ${open.length - 1} more` : '';
  return `${covered.length - open.length} of ${covered.length} wishes are taken up; no block takes up “${first}”${others}.`;
}

function sharesWord(text: string, block: Block): boolean {
  const words = new Set(tellingWords(`${block.title} ${block.note}`));
  return tellingWords(text).some((word) => words.has(word));
}

/** The words that say what something is about: five letters or more, in lower case, without an ending s. */
export function tellingWords(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.replace(/s$/u, ''));
}
