import { z } from 'zod';
import type { Advice } from '#domain/followup/advice';
import type { Assist, AssistMember } from '#domain/formats/assist';
import { saidFields } from './captureShapes.ts';
import { day, id, name, text } from './shapes.ts';

/** The words of a peer assist as zod schemas. */

export const assistFields = {
  question: text,
  outcome: text,
  deliverable: text,
  context: text,
  pastEfforts: text,
  constraints: text,
  reading: text,
  decisionOn: day.nullable(),
  reportBackOn: day.nullable(),
  summaryById: id.nullable(),
  complexity: z.enum(['one-question', 'linked-questions', 'whole-system']).nullable(),
  travel: z.enum(['same-place', 'some-hours', 'overnight']).nullable(),
};
export const assist: z.ZodType<Assist> = z.object(assistFields);
export const experienceFields = {
  experience: text,
  recency: z.enum(['now', 'two-years', 'five-years', 'longer']).nullable(),
};
export const assistMember: z.ZodType<AssistMember> = z.object({
  personId: id,
  side: z.enum(['host', 'resource']),
  ...experienceFields,
});

export const adviceFields = {
  kind: z.enum(['recommendation', 'practice', 'lesson']),
  text: name,
  source: text,
  decision: z.enum(['open', 'do-now', 'explore', 'park']),
  ownerId: id.nullable(),
  dueOn: day.nullable(),
  ...saidFields,
};
export const advice: z.ZodType<Advice> = z.object({ id, ...adviceFields });
