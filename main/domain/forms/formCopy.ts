import type { Handout } from '../handouts/handout.ts';

/** One person's form, composed when it is written: an event of thousands is not composed to be listed. */
export interface FormCopy {
  fileName: string;
  personId: string;
  /** Changes when the form would. */
  source: unknown;
  compose: () => Handout;
}
