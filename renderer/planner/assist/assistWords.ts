import type { AssistComplexity, AssistMember, AssistTravel, Recency } from '#domain/formats/assist';

export const RECENCIES: { value: Recency; label: string }[] = [
  { value: 'now', label: 'Doing it now' },
  { value: 'two-years', label: 'In the last two years' },
  { value: 'five-years', label: 'Three to five years ago' },
  { value: 'longer', label: 'Longer ago' },
];

export const COMPLEXITIES: { value: AssistComplexity; label: string }[] = [
  { value: 'one-question', label: 'One clear question' },
  { value: 'linked-questions', label: 'Several questions that hang together' },
  { value: 'whole-system', label: 'Many parts, to be seen on site' },
];

export const TRAVELS: { value: AssistTravel; label: string }[] = [
  { value: 'same-place', label: 'Nobody travels far, or all meet online' },
  { value: 'some-hours', label: 'Some travel for a few hours' },
  { value: 'overnight', label: 'Some stay overnight' },
];

export const SIDES: { value: AssistMember['side']; label: string }[] = [
  { value: 'host', label: 'Host team' },
  { value: 'resource', label: 'Resource team' },
];
