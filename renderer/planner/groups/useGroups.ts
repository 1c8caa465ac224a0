import { useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { GroupProposal } from '#domain/grouping/groupProposal';
import type { Group, Session } from '#domain/session';
import { afterMove, alignedGroups } from './board.ts';
import { acceptGroups, placePerson, proposeGroups } from './groupCommands.ts';

/** A move to a seat, 0-based; `groupId` null takes the person out of the groups. */
export interface SeatMove {
  personId: string;
  groupId: string | null;
  seat: number;
}

/** Forming and changing the groups of a session. */
export function useGroups(snapshot: EventSnapshot, session: Session) {
  const [groupCount, setGroupCount] = useState<number | null>(null);
  const [proposal, setProposal] = useState<GroupProposal | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  /** Shown until the workspace has answered, so that a card stays where it was dropped. */
  const [pending, setPending] = useState<{ revision: number; groups: Group[] } | null>(null);
  const groups = pending?.revision === snapshot.revision ? pending.groups : session.groups;
  const isFormed = session.groups.some((group) => group.memberIds.length > 0);

  const accept = async (found: GroupProposal) => {
    setMessage(await acceptGroups(session.id, alignedGroups(found.groups, session.groups), found.seed));
    setProposal(null);
  };

  return {
    groups,
    groupCount,
    isFormed,
    proposal,
    message,
    isBusy,
    setGroupCount,
    /** Forms groups: at once when there are none, as a proposal beside the present ones otherwise. */
    form: async () => {
      setBusy(true);
      const found = await proposeGroups(session.id, groupCount);
      if ('message' in found) {
        setMessage(found.message);
        setProposal(null);
      } else if (isFormed) {
        setMessage(null);
        setProposal({ ...found, groups: alignedGroups(found.groups, session.groups) });
      } else await accept(found);
      setBusy(false);
    },
    accept: () => (proposal ? accept(proposal) : Promise.resolve()),
    dismiss: () => setProposal(null),
    move: async (move: SeatMove) => {
      setPending({ revision: snapshot.revision, groups: afterMove(groups, move) });
      if (!(await placePerson({ sessionId: session.id, ...move }))) setPending(null);
    },
  };
}
