import { useEffect, useState } from 'react';
import type { EventSnapshot } from '#domain/eventSnapshot';
import type { GroupPlanWish, PlannedRound, PlanStanding, RepairMove } from '#domain/grouping/groupPlan';
import { groupPlanWishOf } from '#domain/grouping/groupPlanWishOf';
import { planConflict } from '#domain/grouping/planConflict';
import type { PlanConflict } from '#domain/grouping/planConflict';
import { repairGroups } from '#domain/grouping/repairGroups';
import { repairWishOf } from '#domain/grouping/repairWishOf';
import { inSession } from '#domain/grouping/groupRules';
import type { Group, Session } from '#domain/agenda/session';
import { listen } from '../../bridge.ts';
import { afterMove, alignedGroups } from './board.ts';
import { acceptPlan, newSeed, placePerson, planGroups, stopPlanning } from './groupCommands.ts';
import { plannedRound } from './groupView.ts';

/** A move to a seat, 0-based; `groupId` null takes the person out of the groups. */
export interface SeatMove {
  personId: string;
  groupId: string | null;
  seat: number;
}

/** Which sessions are planned together, and how. */
export interface PlanChoice {
  sessionIds: string[];
  /** Among equally good plans the one that moves the fewest people. */
  staysClose: boolean;
  isThorough: boolean;
}

/** Groups that could be taken over, and from what they were made. */
export interface Proposal {
  wish: GroupPlanWish;
  rounds: PlannedRound[];
  seed: number;
  /** What the search has shown; null for a repair. */
  standing: PlanStanding | null;
  /** In the words of the search or of the repair. */
  words: string;
  /** Null for groups formed anew. */
  moves: RepairMove[] | null;
  choice: PlanChoice;
}

/** A search under way. */
export interface PlanJob {
  id: string;
  /** Of the time allowed, from 0 to 1. */
  share: number;
  repeats: number | null;
  isProving: boolean;
}

/** Forming, repairing and changing the groups of a session, alone or together with others. */
export function useGroups(snapshot: EventSnapshot, session: Session) {
  const [groupCount, setGroupCount] = useState<number | null>(null);
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [conflict, setConflict] = useState<PlanConflict | null>(null);
  const [job, setJob] = useState<PlanJob | null>(null);
  /** Shown until the workspace has answered, so that a card stays where it was dropped. */
  const [pending, setPending] = useState<{ revision: number; groups: Group[] } | null>(null);
  const groups = pending?.revision === snapshot.revision ? pending.groups : session.groups;
  const isFormed = session.groups.some((group) => group.memberIds.length > 0);
  const eventId = snapshot.event.id;

  useEffect(
    () =>
      listen('groups.progress', ({ jobId, share, repeats, stage }) =>
        setJob((current) =>
          current?.id === jobId ? { ...current, share, repeats, isProving: stage === 'proving' } : current,
        ),
      ),
    [],
  );

  const accept = async ({ rounds, seed, moves }: Proposal) => {
    setMessage(
      await acceptPlan({
        eventId,
        rounds: rounds.map((round) => ({ sessionId: round.id, groups: round.groups })),
        seed,
        isRepair: moves !== null,
      }),
    );
    setProposal(null);
  };

  /** Forms groups: at once when there are none, as a proposal beside the present ones otherwise. */
  const form = async (choice: PlanChoice) => {
    const id = crypto.randomUUID();
    const seed = newSeed();
    const wish = groupPlanWishOf(
      snapshot,
      choice.sessionIds.map((sessionId) => ({
        sessionId,
        groupCount: sessionId === session.id ? groupCount : null,
      })),
      { seed, staysClose: choice.staysClose },
    );
    setConflict(null);
    setJob({ id, share: 0, repeats: null, isProving: false });
    const found = await planGroups(id, wish, { isThorough: choice.isThorough });
    setJob(null);
    if ('message' in found) {
      setMessage(found.message);
      setConflict(found.message === null ? null : planConflict(wish));
      if (found.message !== null) setProposal(null);
      return;
    }
    setMessage(null);
    const proposed: Proposal = {
      wish,
      seed,
      standing: found.standing,
      words: found.certificate,
      moves: null,
      choice,
      rounds: found.rounds.map((round) => alignedRound(snapshot, round)),
    };
    if (choice.sessionIds.length > 1 || isFormed) setProposal(proposed);
    else await accept(proposed);
  };

  return {
    groups,
    groupCount,
    isFormed,
    proposal,
    message,
    conflict,
    job,
    setGroupCount,
    form,
    /** Puts the groups of these sessions right with the fewest people moved, as one proposal. */
    repair: (sessions: readonly Session[]) => {
      const wish = repairWishOf(snapshot, sessions);
      const repaired = repairGroups(
        wish,
        sessions.map(({ id, groups: present }) => plannedRound(id, present)),
      );
      setMessage(repaired.ok ? null : repaired.failure.message);
      if (!repaired.ok) return;
      const { plan, moves, sentence } = repaired.value;
      const choice = { sessionIds: sessions.map(({ id }) => id), staysClose: true, isThorough: false };
      setProposal({ wish, rounds: plan.rounds, seed: 0, standing: null, words: sentence, moves, choice });
    },
    stop: () => {
      if (job) void stopPlanning(job.id);
    },
    accept: () => (proposal ? accept(proposal) : Promise.resolve()),
    dismiss: () => setProposal(null),
    clear: () => {
      setMessage(null);
      setConflict(null);
    },
    move: async (move: SeatMove) => {
      setPending({ revision: snapshot.revision, groups: afterMove(groups, move) });
      if (!(await placePerson({ sessionId: session.id, ...move }))) setPending(null);
    },
  };
}

/** Groups in the places they resemble most, unless somebody is pinned to a place. */
function alignedRound(snapshot: EventSnapshot, round: PlannedRound): PlannedRound {
  const session = snapshot.sessions.find(({ id }) => id === round.id);
  if (!session || inSession(snapshot.grouping.pins, round.id).size > 0) return round;
  return { ...round, groups: alignedGroups(round.groups, session.groups) };
}
