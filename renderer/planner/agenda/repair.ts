import type { RepairAction } from '#domain/checks/check';
import type { EventSnapshot } from '#domain/eventSnapshot';
import { MINUTE_MS } from '#domain/time';
import { perform } from '../../state/perform.ts';
import { go } from '../../state/placeStore.ts';

/** Does what a check's button says, as one command that undo takes back. */
export async function repair(action: RepairAction, snapshot: EventSnapshot): Promise<void> {
  const eventId = snapshot.event.id;
  switch (action.kind) {
    case 'insertBreak': {
      const { sessionId, afterRound, minutes } = action;
      await perform('session.setBreak', {
        sessionId,
        break: { kind: 'break', afterRound, durationMs: minutes * MINUTE_MS },
      });
      return;
    }
    case 'removeBreak':
      await perform('session.removeBreak', { sessionId: action.sessionId, afterRound: action.afterRound });
      return;
    case 'setMinutes':
      await perform('session.setMinutes', {
        sessionId: action.sessionId,
        phaseId: action.phaseId,
        minutes: action.minutes,
      });
      return;
    case 'useVariant':
      await perform('session.useVariant', { sessionId: action.sessionId, variantId: action.variantId });
      return;
    case 'setEndsBy':
      await perform('session.change', { sessionId: action.sessionId, changes: { endsBy: action.endsBy } });
      return;
    case 'formGroups':
      go('people', { tab: 'groups' });
      return;
    case 'place':
      await placeLast(action, snapshot);
      return;
    case 'setRoom':
      await perform('groups.setRoom', { groupId: action.groupId, room: action.room });
      return;
    case 'setChallengeDueOn':
      await perform('event.change', { eventId, changes: { challengeDueOn: action.on } });
      return;
    case 'setFollowUpDay':
      await perform('followUp.change', { eventId, changes: { [action.which]: action.on } });
      return;
    case 'addBlock':
      await perform('block.add', { eventId, block: action.block });
      return;
    case 'changeBlocks':
      await perform('block.letStay', {
        eventId,
        blockIds: action.blockIds,
        stays: action.changes.stays ?? true,
      });
      return;
    case 'beginWithStory':
      await perform('block.change', { blockId: action.blockId, changes: { isStoryFirst: true } });
      return;
    case 'retimeBlock': {
      const { blockId, startsOn, startsAt, durationMs } = action;
      await perform('block.retime', { blockId, startsOn, startsAt, durationMs });
      return;
    }
    case 'open':
      openPlace(action.place);
      return;
    default:
      action satisfies never;
  }
}

async function placeLast(
  action: Extract<RepairAction, { kind: 'place' }>,
  snapshot: EventSnapshot,
): Promise<void> {
  const session = snapshot.sessions.find((candidate) => candidate.id === action.sessionId);
  const group = session?.groups.find((candidate) => candidate.id === action.groupId);
  await perform('groups.place', {
    sessionId: action.sessionId,
    personId: action.personId,
    groupId: action.groupId,
    seat: group?.memberIds.length ?? 0,
  });
}

function openPlace(place: Extract<RepairAction, { kind: 'open' }>['place']): void {
  switch (place) {
    case 'people':
      go('people');
      return;
    case 'groups':
      go('people', { tab: 'groups' });
      return;
    case 'assist':
      go('people', { tab: 'assist' });
      return;
    case 'pre-work':
      go('pre-work');
      return;
    case 'wishes':
      go('pre-work', { tab: 'digest' });
      return;
    case 'reading':
      go('pre-work', { tab: 'reading' });
      return;
    case 'event':
      go('overview');
      return;
    default:
      place satisfies never;
  }
}
