import type { Check } from './check.ts';
import type { SetAside } from './setAside.ts';

/** Checks to look at, and those that somebody decided to live with. */
export interface SortedChecks {
  open: Check[];
  aside: { check: Check; reason: string }[];
}

/** Takes out what was set aside, each with its reason; what is fine stays where it is, whatever was said before. */
export function withoutSetAside(checks: readonly Check[], setAside: readonly SetAside[]): SortedChecks {
  const reasons = new Map(setAside.map(({ checkId, reason }) => [checkId, reason]));
  const sorted: SortedChecks = { open: [], aside: [] };
  for (const check of checks) {
    const reason = check.level === 'fine' ? undefined : reasons.get(check.id);
    if (reason === undefined) sorted.open.push(check);
    else sorted.aside.push({ check, reason });
  }
  return sorted;
}
