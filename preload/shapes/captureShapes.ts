import { z } from 'zod';
import type { Capture } from '#domain/followup/capture';
import { id, instantMs, name, text } from './shapes.ts';

/** What is noted in the room, and who said it, as zod schemas. */

export const saidFields = {
  speakerId: id.nullable(),
  saidIn: text,
  saidByGroup: z.string().max(200),
  consent: z.enum(['approved', 'pending', 'declined', 'none-needed']),
  attribution: z.enum(['name', 'role', 'organization', 'anonymous']),
  confidentiality: z.enum(['private', 'group', 'program', 'public']),
};

export const captureFields = {
  kind: z.enum(['insight', 'question', 'quote', 'story', 'practice', 'action', 'follow-up']),
  text: name,
  isVerbatim: z.boolean(),
  isReading: z.boolean(),
  source: z.enum(['exchange', 'call']),
  ...saidFields,
  isSealed: z.boolean(),
  themeId: id.nullable(),
};
export const capture: z.ZodType<Capture> = z.object({ id, ...captureFields, capturedAt: instantMs });
