import type { Day } from '../time.ts';

/** Where in the app a step is done. */
export type StepPlace =
  | 'overview'
  | 'responsibilities'
  | 'agenda'
  | 'people'
  | 'groups'
  | 'kit'
  | 'present'
  | 'captures'
  | 'themes'
  | 'memos'
  | 'commitments';

/** Something to do next, with the day it belongs to (null: as soon as possible). */
export interface NextStep {
  id: string;
  on: Day | null;
  title: string;
  detail: string;
  button: string;
  place: StepPlace;
}
