import type { Day } from '../time.ts';

/** What a host team asks of peers from elsewhere, written before anybody is invited (PRE-30, PRE-31, PRE-33). */
export interface Assist {
  /** The one question, in the host's words. */
  question: string;
  /** What is to be different at the end, and what is to lie on the table. */
  outcome: string;
  deliverable: string;
  context: string;
  /** What was tried already, and what came of it. */
  pastEfforts: string;
  /** What cannot be changed. */
  constraints: string;
  /** What the resource team reads beforehand (PRE-32). */
  reading: string;
  /** When the host decides or acts; the assist has to come before it. */
  decisionOn: Day | null;
  /** When the host says what became of the advice. */
  reportBackOn: Day | null;
  /** Who of the host team sums up at the end (ROL-32). */
  summaryById: string | null;
  /** What the length is advised by (FMT-42); null until somebody said so. */
  complexity: AssistComplexity | null;
  travel: AssistTravel | null;
}

export type AssistComplexity = 'one-question' | 'linked-questions' | 'whole-system';
export type AssistTravel = 'same-place' | 'some-hours' | 'overnight';

/** How long ago somebody did what the host asks about (ROL-29). */
export type Recency = 'now' | 'two-years' | 'five-years' | 'longer';

/** Somebody's part in an assist; who has none takes no part in it. */
export interface AssistMember {
  personId: string;
  side: 'host' | 'resource';
  /** What they did themselves that bears on the question. */
  experience: string;
  recency: Recency | null;
}

/** Nothing written yet. */
export const NO_ASSIST: Assist = {
  question: '',
  outcome: '',
  deliverable: '',
  context: '',
  pastEfforts: '',
  constraints: '',
  reading: '',
  decisionOn: null,
  reportBackOn: null,
  summaryById: null,
  complexity: null,
  travel: null,
};

/** Whether a format is a peer assist, short or long. */
export function isAssist(formatId: string | null): boolean {
  return formatId !== null && formatId.startsWith('peer-assist-');
}

/** The length that complexity and travel ask for, with the reason; null until both are known (FMT-42). */
export function advisedLength({ complexity, travel }: Pick<Assist, 'complexity' | 'travel'>): {
  formatId: 'peer-assist-90' | 'peer-assist-long';
  why: string;
} | null {
  if (complexity === null || travel === null) return null;
  const points = WEIGHT[complexity] + WEIGHT[travel];
  if (complexity === 'whole-system')
    return {
      formatId: 'peer-assist-long',
      why: 'Something with many parts has to be seen and understood before anybody can advise on it; 90 minutes are gone before that.',
    };
  if (points >= 2)
    return {
      formatId: 'peer-assist-long',
      why:
        complexity === 'one-question'
          ? 'People who travel overnight come for more than 90 minutes; use the time to see the place and to test the advice.'
          : 'Questions that hang together take more than one round of talk, and people who travel can stay for it.',
    };
  return {
    formatId: 'peer-assist-90',
    why:
      travel === 'same-place'
        ? 'The question can be understood in ten minutes and nobody travels far: 90 minutes give an answer, and a second meeting is easy.'
        : 'One clear question is worth the journey of some hours, and 90 minutes leave time for it on one day.',
  };
}

const WEIGHT: Record<AssistComplexity | AssistTravel, number> = {
  'one-question': 0,
  'linked-questions': 1,
  'whole-system': 2,
  'same-place': 0,
  'some-hours': 1,
  overnight: 2,
};
