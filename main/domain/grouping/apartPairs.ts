import type { KeepApart } from '../people/person.ts';

/** Two person ids; the smaller first. */
export type Pair = [string, string];

/**
 * The pairs among these people, each once. A pair that is noted twice is as strict as its stricter note; notes about
 * somebody who is not here, or about one person twice, fall away.
 */
export function apartPairs(
  keepApart: readonly KeepApart[],
  personIds: readonly string[],
): { hard: Pair[]; soft: Pair[] } {
  const here = new Set(personIds);
  const strictest = new Map<string, { pair: Pair; isHard: boolean }>();
  for (const { personA, personB, strength } of keepApart) {
    if (personA === personB || !here.has(personA) || !here.has(personB)) continue;
    const pair: Pair = personA < personB ? [personA, personB] : [personB, personA];
    const key = JSON.stringify(pair);
    const isHard = strength === 'hard' || strictest.get(key)?.isHard === true;
    strictest.set(key, { pair, isHard });
  }
  const all = [...strictest.values()];
  return {
    hard: all.filter(({ isHard }) => isHard).map(({ pair }) => pair),
    soft: all.filter(({ isHard }) => !isHard).map(({ pair }) => pair),
  };
}
