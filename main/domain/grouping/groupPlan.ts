import type { Answer } from '../failure.ts';
import type { GroupRange } from './groupSizes.ts';
import type { ExactSolve } from './exactSolve.ts';

/**
 * What forming groups asks for and answers with. A *round* is one occasion on which people sit in groups: a session of
 * an event, or a round of a session whose groups are mixed anew. All rounds are formed together.
 */

/** A hard rule must hold; a soft one holds as far as it can. */
export type Strength = 'hard' | 'soft';

/** A person as forming groups sees them. An attendee has all of it but the tags. */
export interface PlanPerson {
  id: string;
  display: string;
  organization: string;
  sector: string;
  /** Job title. */
  role: string;
  city: string;
  yearsInRole: number | null;
  /** Anything else to balance by, such as “returning” or a language. */
  tags: readonly string[];
  /** Whoever brings nothing yet presents last where possible. */
  hasChallenge: boolean;
}

/** Sizes as they are to be, in group order; or a range and how many groups, null for the number that fits best. */
export type PlanSizes = { sizes: readonly number[] } | { range: GroupRange; groupCount: number | null };

/** One round as it is wished for. */
export interface PlanRoundWish {
  id: string;
  /** How sentences call it, such as “Story circles” or “Round 2”. */
  title: string;
  groups: PlanSizes;
  /** Who is not there in this round. */
  absentIds: readonly string[];
  /** Person id → position of the group they stay in. */
  pinned: Readonly<Record<string, number>>;
}

/** One side of a keep-apart rule: a person, or everybody of an organization (spelling of case and spaces aside). */
export type ApartSide = { kind: 'person'; personId: string } | { kind: 'organization'; organization: string };

/** Nobody of the one side shares a group with anybody of the other. The same organization twice spreads its people. */
export interface ApartRule {
  id: string;
  strength: Strength;
  sides: readonly [ApartSide, ApartSide];
}

/** These people sit in the same group whenever they are there. */
export interface TogetherRule {
  id: string;
  strength: Strength;
  personIds: readonly string[];
}

export type AttributeKey = 'sector' | 'organization' | 'role' | 'city' | 'yearsInRole' | 'tags';

/** Something that every group is to have its share of. Years count in bands: under 2, 2 to 4, 5 to 9, 10 and more. */
export interface BalanceWish {
  attribute: AttributeKey;
  /** How much it counts beside the other attributes; 0 leaves it out. */
  weight: number;
  /** Nobody is to be the only one of their kind in a group, where their kind has two or more and is not the majority. */
  noLoneMinority: boolean;
}

/** How often two people sat in one group before: earlier sessions of the event, earlier events. */
export interface EarlierMeetings {
  personA: string;
  personB: string;
  times: number;
}

export interface GroupPlanWish {
  people: readonly PlanPerson[];
  rounds: readonly PlanRoundWish[];
  apart: readonly ApartRule[];
  together: readonly TogetherRule[];
  /** Whether people of one organization may share a group. */
  colleagues: Strength | 'allowed';
  balance: readonly BalanceWish[];
  history: readonly EarlierMeetings[];
  /** Groups to stay close to, by round id: among equally good plans the one that moves the fewest people is taken. */
  stayCloseTo: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Person id → how often they have each seat in other sessions of the event, the first seat first. */
  earlierSeats?: Readonly<Record<string, readonly number[]>> | undefined;
  /** The same wish with the same seed gives the same plan. */
  seed: number;
}

/** The groups of one round: person ids in presenting order. */
export interface PlannedRound {
  id: string;
  groups: string[][];
}

/** A rule that does not hold, in a round. */
export interface BrokenRule {
  kind: 'apart' | 'together' | 'colleagues' | 'pinned' | 'size';
  strength: Strength;
  /** The rule's id; for colleagues the organization, for a pin the person, for a size the group's position. */
  ruleId: string;
  roundId: string;
  /** Who makes it break. */
  personIds: string[];
  /** In one sentence, for the coordinator only; never the private reason. */
  sentence: string;
}

/** How evenly an attribute is spread over the groups of all rounds. */
export interface BalanceFound {
  attribute: AttributeKey;
  /** The largest difference between a count in a group and its ideal share, such as 0.6 people. */
  largestGap: number;
  /** Where that is: the value, the round and the group's position; null when nothing differs. */
  worst: { value: string; roundId: string; group: number } | null;
}

/** Somebody who is the only one of their kind in a group. */
export interface LoneMinority {
  attribute: AttributeKey;
  value: string;
  personId: string;
  roundId: string;
}

/** How well a plan keeps what was asked, whoever made it. */
export interface PlanAssessment {
  brokenHard: BrokenRule[];
  brokenSoft: BrokenRule[];
  /** Sum over all pairs of C(meetings, 2), earlier meetings included. */
  repeats: number;
  /** No plan with these sizes and this history can have fewer repeats. */
  fewestRepeats: number;
  /** Why not fewer, as a clause that follows “because”; null when the bound is 0. */
  fewestBecause: string | null;
  /** How often the pair that met most has met, earlier meetings included. */
  mostMeetings: number;
  /** The share of all pairs that meet at least once in this plan or met before, from 0 to 1. */
  shareMet: number;
  /** The group with the most repeats, broken soft rules and lone minorities; null when no group has any. */
  weakest: { roundId: string; group: number; sentence: string } | null;
  balance: BalanceFound[];
  loneMinorities: LoneMinority[];
  /** How evenly the first seat goes round (who presents or leads first), over all rounds. */
  roles: { mostFirst: number; fewestFirst: number; sameSeatAgain: number };
  /** How many people sit elsewhere than in `stayCloseTo`, counted once for each round. */
  moved: { personId: string; roundId: string }[];
}

/** `proven`: no plan can be better in rules and repeats. `best-found`: the search found no better one. */
export type PlanStanding = 'proven' | 'best-found';

export interface GroupPlan {
  rounds: PlannedRound[];
  seed: number;
  assessment: PlanAssessment;
  standing: PlanStanding;
  /** What holds, what cannot and why, in one or two sentences. */
  certificate: string;
  /** Round id → person id → why they sit where they sit, in one sentence. For the coordinator only. */
  reasons: Record<string, Record<string, string>>;
}

/** How far a search has come. */
export interface PlanProgress {
  /** Work done so far, in swaps looked at. */
  work: number;
  brokenHard: number;
  repeats: number;
  fewestRepeats: number;
  /** Nothing better is to be found by going on: the bound is reached and nothing else is asked, or all is exhausted. */
  isDone: boolean;
}

/** A search under way. It holds no clock: the caller decides how long to go on. */
export interface GroupPlanning {
  /** Goes on for so many swaps, or less when it is done. True while going on can still help. */
  step(work: number): boolean;
  /** The best plan so far; there is one from the start. */
  best(): GroupPlan;
  progress(): PlanProgress;
  /** The best plan, proven by an exact solver or made better by it where it comes to an end; a single round only. */
  proven(solve: ExactSolve): GroupPlan;
}

/** `planGroups.ts`. Fails with the smallest set of rules that cannot hold together, before any search. */
export type PlanGroups = (wish: GroupPlanWish) => Answer<GroupPlanning>;

/** `assessPlan.ts`. Quick enough for every move of a dragged person; `rounds` may break any rule. */
export type AssessPlan = (wish: GroupPlanWish, rounds: readonly PlannedRound[]) => PlanAssessment;

/** `explainPlan.ts`. The reason of every placement, as in `GroupPlan.reasons`. */
export type ExplainPlan = (
  wish: GroupPlanWish,
  rounds: readonly PlannedRound[],
) => Record<string, Record<string, string>>;

/** `meetingTable.ts`. How often each two people meet: in earlier sessions, and in this plan. Both orders are found. */
export type MeetingTable = (
  wish: Pick<GroupPlanWish, 'history'>,
  rounds: readonly PlannedRound[],
) => { between: (personA: string, personB: string) => { earlier: number; here: number } };

/** Somebody who moves in a repair: `from` null for a late arrival, `to` null for a no-show. */
export interface RepairMove {
  personId: string;
  roundId: string;
  from: number | null;
  to: number | null;
  /** Who moves where and why, in one sentence. */
  sentence: string;
}

export interface GroupRepair {
  plan: GroupPlan;
  /** Those who come or go first, then those who move because of it. */
  moves: RepairMove[];
  /** What was done and whether fewer moves could do, in one or two sentences. */
  sentence: string;
  /** True when no repair with fewer people moved keeps sizes and hard rules. */
  isFewest: boolean;
}

/**
 * `repairGroups.ts`. The wish as it now is (people who left are gone or absent, people who came are in it) and the
 * groups as they stand; moves as few people as possible.
 */
export type RepairGroups = (wish: GroupPlanWish, standing: readonly PlannedRound[]) => Answer<GroupRepair>;
