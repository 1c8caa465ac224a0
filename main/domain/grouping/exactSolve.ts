/** What an exact solver found for a model in LP format; `stopped` where it ran out of time. */
export interface ExactAnswer {
  status: 'optimal' | 'infeasible' | 'stopped';
  valueOf: (name: string) => number;
}

export type ExactSolve = (lpText: string) => ExactAnswer;
