import { useEffect, useMemo, useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { duplicateKey, duplicatesIn } from '#domain/people/duplicates';
import type { Duplicate } from '#domain/people/duplicates';

/** Pairs of entries that may be one person. They are looked for when there is nothing else to do. */
export function useDuplicates({ people, setAside }: EventSnapshot): Duplicate[] {
  const [found, setFound] = useState<Duplicate[]>([]);
  useEffect(() => {
    const idle = requestIdleCallback(() => setFound(duplicatesIn(people, setAside)), { timeout: 2000 });
    return () => cancelIdleCallback(idle);
  }, [people, setAside]);
  return useMemo(() => {
    // What was found a moment ago is shown as it is now, and what was decided since is gone at once.
    const now = new Map(people.map((person) => [person.id, person]));
    const aside = new Set(setAside.map(({ checkId }) => checkId));
    return found.flatMap(({ one, other, because }) => {
      const pair = { one: now.get(one.id), other: now.get(other.id) };
      if (!pair.one || !pair.other || aside.has(duplicateKey(one.id, other.id))) return [];
      return [{ one: pair.one, other: pair.other, because }];
    });
  }, [found, people, setAside]);
}
