import type { Purpose } from './format.ts';

/** What a session can be for, in people's words and in the order in which it is offered. */
export const PURPOSES: readonly { purpose: Purpose; label: string }[] = [
  { purpose: 'solve', label: 'Solve a live problem' },
  { purpose: 'feedback', label: 'Give feedback' },
  { purpose: 'share', label: 'Share insight' },
  { purpose: 'transfer', label: 'Pass on know-how' },
  { purpose: 'collective', label: 'Think together' },
  { purpose: 'perspectives', label: 'See it afresh' },
  { purpose: 'network', label: 'Make connections' },
  { purpose: 'trust', label: 'Build trust' },
  { purpose: 'culture', label: 'Grow a learning culture' },
  { purpose: 'see-practice', label: 'See a practice at work' },
  { purpose: 'reflect', label: 'Reflect' },
  { purpose: 'follow-up', label: 'Keep it alive' },
  { purpose: 'open', label: 'Open' },
  { purpose: 'close', label: 'Close' },
  { purpose: 'evaluate', label: 'Evaluate' },
];
