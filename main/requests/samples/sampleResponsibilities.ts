import type { EventKind, TeamMember } from '#domain/program/program';
import { readyResponsibilities } from '#domain/program/readyResponsibilities';
import { addDays } from '#domain/time';
import type { Day } from '#domain/time';
import type { Responsibility, ResponsibilityArea } from '#domain/program/responsibility';

/**
 * The responsibilities of a sample: the usual ones of its kind on the days of its timeline. The second of the team sees
 * to rooms, paper and memos. What has plainly happened, a place, days and people, is done.
 */
export function sampleResponsibilities({
  kind,
  team,
  startsOn,
}: {
  kind: EventKind;
  team: readonly TeamMember[];
  startsOn: Day;
}): Responsibility[] {
  return readyResponsibilities(kind).map((ready, index) => ({
    ...ready,
    id: `R${index + 1}`,
    ownerId: (SECOND.has(ready.area) ? (team[1] ?? team[0]) : team[0])?.id ?? null,
    dueOn: null,
    doneOn: DONE.has(ready.readyId) ? addDays(startsOn, ready.counted.days) : null,
  }));
}

const SECOND: ReadonlySet<ResponsibilityArea> = new Set(['room', 'print', 'follow-up']);
const DONE: ReadonlySet<string> = new Set(['schedule', 'room', 'participants']);
