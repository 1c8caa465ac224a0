import type { GroupProposal } from '#domain/grouping/groupProposal';
import { ask } from '../../bridge.ts';
import { tellDone } from '../../state/doneStore.ts';
import { perform } from '../../state/perform.ts';

/** What a person can do with groups; each is one step that can be undone. */

/** A way to form the groups, newly mixed on each press; or the sentence why there is none. */
export async function proposeGroups(
  sessionId: string,
  groupCount: number | null,
): Promise<GroupProposal | { message: string }> {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const answer = await ask('groups.propose', { sessionId, groupCount, seed });
  return answer.ok ? answer.value : { message: answer.failure.message };
}

/** Takes proposed groups over; gives the sentence why it did not work, else null. */
export async function acceptGroups(
  sessionId: string,
  groups: string[][],
  seed: number,
): Promise<string | null> {
  const answer = await ask('groups.accept', { sessionId, groups, seed });
  if (!answer.ok) return answer.failure.message;
  const people = groups.reduce((total, members) => total + members.length, 0);
  tellDone(`${people} people are in ${groups.length} ${groups.length === 1 ? 'group' : 'groups'}.`, {
    canUndo: true,
  });
  return null;
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
