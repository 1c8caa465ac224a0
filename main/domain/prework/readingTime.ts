import type { Reading } from './preWork.ts';

/** Words a minute of careful reading. */
const WORDS_A_MINUTE = 200;
/** Two pages; brief is the operative word (PRE-13). */
export const MOST_READING_WORDS = 900;

/** The words of the abstract and of why it is read. */
export function readingWords({ abstract, why }: Pick<Reading, 'abstract' | 'why'>, profile = ''): number {
  return `${abstract} ${why} ${profile}`.split(/\s+/u).filter((word) => word !== '').length;
}

/** How long it takes to read, in whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
