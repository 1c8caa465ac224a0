import type { EventSnapshot } from '../eventSnapshot.ts';
import { historyOf } from './groupPlanWishOf.ts';

/** How often two people shared a group, at this event and at earlier ones of its program. */
export interface Met {
  here: number;
  earlier: number;
}

/** Looks up any two people, in either order; remembered for forming groups or not. */
export function whoMetWhom({
  sessions,
  grouping,
}: Pick<EventSnapshot, 'sessions' | 'grouping'>): (one: string, other: string) => Met {
  const count = (remembers: Pick<typeof grouping, 'remembersEvents' | 'remembersSessions'>) =>
    new Map(
      historyOf({ sessions, grouping: { ...grouping, ...remembers } }, []).map(
        ({ personA, personB, times }) => [`${personA} ${personB}`, times],
      ),
    );
  const here = count({ remembersEvents: false, remembersSessions: true });
  const earlier = count({ remembersEvents: true, remembersSessions: false });
  return (one, other) => {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    return { here: here.get(key) ?? 0, earlier: earlier.get(key) ?? 0 };
  };
}
