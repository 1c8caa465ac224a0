import type { Answer } from '#domain/failure';
import type { GroupPlan, GroupPlanWish } from '#domain/grouping/groupPlan';

/** How long the search may take, and the exact proof after it. */
export interface SolvingTime {
  withinMs: number;
  /** 0 leaves the proof out. */
  proveWithinMs: number;
  /** How many swaps to look at at most: the same seed then gives the same groups however quick the machine is. */
  mostWork?: number;
}

/** How far a plan has come; `share` of the time allowed, from 0 to 1. */
export interface SolvingProgress {
  stage: 'searching' | 'proving';
  share: number;
  repeats: number;
  fewestRepeats: number;
}

/** What the solving thread is told. */
export type ToSolver =
  | { kind: 'plan'; jobId: number; wish: GroupPlanWish; time: SolvingTime }
  | { kind: 'cancel'; jobId: number }
  | { kind: 'warm' };

/** What it tells back. */
export type FromSolver =
  | { kind: 'progress'; jobId: number; progress: SolvingProgress }
  | { kind: 'answer'; jobId: number; answer: Answer<GroupPlan> };
