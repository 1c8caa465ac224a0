import type { InstantMs } from '../time.ts';

/** That norms were agreed: in which words, by whom, where and when (DAT-03). */
export interface NormsAgreed {
  id: string;
  /** The part of the agenda: `Peer consultation, Opening and norms`. */
  agreedIn: string;
  /** One norm on a line. */
  wording: string;
  /** `Everyone`, `Group B`, or names. */
  agreedBy: string;
  agreedAt: InstantMs;
}

/** The norms of a wording, one each; empty lines are left out. */
export function normsOf({ wording }: Pick<NormsAgreed, 'wording'>): string[] {
  return wording
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
