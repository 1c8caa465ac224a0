import type { PreWorkKind, PreWorkStep } from '#domain/prework/preWork';

/** A step that can be ticked for a kind of task, as a menu says it. */
export interface StepChoice {
  step: PreWorkStep;
  label: string;
  takeBack: string;
}

/** The steps of a kind of task in their order. */
export function stepChoices(kind: PreWorkKind): readonly StepChoice[] {
  return STEPS[kind].map((step) => ({
    step,
    label: `Mark as ${WORDS[kind]?.[step] ?? step}`,
    takeBack: `Not ${WORDS[kind]?.[step] ?? step} after all`,
  }));
}

const STEPS: Record<PreWorkKind, readonly PreWorkStep[]> = {
  agreement: ['sent', 'reminded', 'received', 'passed'],
  'look-ahead': ['sent', 'reminded', 'received', 'passed'],
  'write-up': ['sent', 'reminded', 'received', 'reviewed', 'shared', 'passed'],
  questionnaire: ['sent', 'reminded', 'received', 'passed'],
  'home-conversation': ['sent', 'reminded', 'received', 'passed'],
  reading: ['sent', 'passed'],
  other: ['sent', 'reminded', 'received', 'passed'],
};
const WORDS: Partial<Record<PreWorkKind, Partial<Record<PreWorkStep, string>>>> = {
  agreement: { received: 'agreed' },
  'look-ahead': { received: 'answered' },
  'write-up': { received: 'back', reviewed: 'read' },
  questionnaire: { received: 'answered' },
  'home-conversation': { received: 'held' },
  other: { received: 'done' },
};
