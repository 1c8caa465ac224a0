import type { GroupPlan, GroupPlanWish } from '#domain/grouping/groupPlan';
import type { InputOf, OutputOf } from '#contract';
import { ask } from '../../bridge.ts';
import { tellDone } from '../../state/doneStore.ts';
import { perform } from '../../state/perform.ts';

/** What a person can do with groups; each change is one step that can be undone. */

/** Person ids of each group of a session. */
export type SessionGroupsWish = InputOf<'groups.acceptPlan'>['rounds'][number];

/** Documents that groups would change, with whose copies. */
export type Reprint = OutputOf<'groups.reprint'>;

/** Another number for each search, so that each finds groups of its own. */
export function newSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}

/** Searches for groups; gives the plan, or the sentence why there is none, null when it was stopped. */
export async function planGroups(
  jobId: string,
  wish: GroupPlanWish,
  { isThorough = false }: { isThorough?: boolean } = {},
): Promise<GroupPlan | { message: string | null }> {
  const time = isThorough ? thoroughTime(wish) : {};
  const answer = await ask('groups.plan', { jobId, wish, ...time });
  if (answer.ok) return answer.value;
  return { message: answer.failure.kind === 'cancelled' ? null : answer.failure.message };
}

/** Groups of one session are found soon and proven late; those of several cannot be proven by the exact search. */
function thoroughTime({ rounds }: GroupPlanWish) {
  return rounds.length === 1
    ? { withinMs: 2000, proveWithinMs: 12_000 }
    : { withinMs: 14_000, proveWithinMs: 0 };
}

/** Stops a search. */
export async function stopPlanning(jobId: string): Promise<void> {
  await perform('groups.cancel', { jobId });
}

/** Takes the groups of one session or several over; gives the sentence why it did not work, else null. */
export async function acceptPlan(input: InputOf<'groups.acceptPlan'>): Promise<string | null> {
  const answer = await ask('groups.acceptPlan', input);
  if (!answer.ok) return answer.failure.message;
  tellDone(doneText(input), { canUndo: true });
  return null;
}

function doneText({ rounds, isRepair }: InputOf<'groups.acceptPlan'>): string {
  if (isRepair) return 'The groups are repaired.';
  const [first] = rounds;
  if (rounds.length > 1 || !first) return `The groups of ${rounds.length} sessions are formed.`;
  const groups = first.groups.length;
  return `${first.groups.flat().length} people are in ${groups} ${groups === 1 ? 'group' : 'groups'}.`;
}

/** Which documents these groups would change; empty where that cannot be told. */
export async function reprintOf(eventId: string, rounds: SessionGroupsWish[]): Promise<Reprint> {
  const answer = await ask('groups.reprint', { eventId, rounds });
  return answer.ok ? answer.value : [];
}

/** Seats a person in a group, 0-based; null takes them out of the groups. True when it worked. */
export async function placePerson(move: {
  sessionId: string;
  personId: string;
  groupId: string | null;
  seat: number;
}): Promise<boolean> {
  return (await perform('groups.place', move)) !== null;
}

/** Gives a group its room. */
export async function setRoom(groupId: string, room: string): Promise<void> {
  await perform('groups.setRoom', { groupId, room });
}

/** Somebody stays in the group they are in when groups are formed again, or may change it. */
export async function pinPerson(input: InputOf<'groups.pin'>): Promise<void> {
  await perform('groups.pin', input);
}
