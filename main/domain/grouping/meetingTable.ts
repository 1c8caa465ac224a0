import type { GroupPlanWish, PlannedRound } from './groupPlan.ts';

/** How often two people met in earlier sessions, and how often they meet in this plan. */
export interface MeetingTable {
  between: (personA: string, personB: string) => { earlier: number; here: number };
}

/** Counts who meets whom; whoever comes first in a pair makes no difference. */
export function meetingTable(
  { history }: Pick<GroupPlanWish, 'history'>,
  rounds: readonly PlannedRound[],
): MeetingTable {
  const meetings = new Map<string, Map<string, { earlier: number; here: number }>>();
  const note = (one: string, other: string, kind: 'earlier' | 'here', times: number) => {
    if (one === other) return;
    const [first, second] = one < other ? [one, other] : [other, one];
    const row = meetings.get(first) ?? new Map<string, { earlier: number; here: number }>();
    const known = row.get(second) ?? { earlier: 0, here: 0 };
    known[kind] += times;
    meetings.set(first, row.set(second, known));
  };
  for (const { personA, personB, times } of history) note(personA, personB, 'earlier', times);
  for (const { groups } of rounds)
    for (const members of groups)
      members.forEach((one, seat) => {
        for (const other of members.slice(seat + 1)) note(one, other, 'here', 1);
      });
  return {
    between: (one, other) =>
      (one < other ? meetings.get(one)?.get(other) : meetings.get(other)?.get(one)) ?? {
        earlier: 0,
        here: 0,
      },
  };
}

/** Every pair that shared a group in these rounds, and how often. */
export function meetingsIn(rounds: readonly (readonly (readonly string[])[])[]): GroupPlanWish['history'] {
  const times = new Map<string, { personA: string; personB: string; times: number }>();
  for (const groups of rounds)
    for (const members of groups)
      members.forEach((one, seat) => {
        for (const other of members.slice(seat + 1)) {
          if (one === other) continue;
          const [personA, personB] = one < other ? [one, other] : [other, one];
          const key = JSON.stringify([personA, personB]);
          times.set(key, { personA, personB, times: (times.get(key)?.times ?? 0) + 1 });
        }
      });
  return [...times.values()];
}
