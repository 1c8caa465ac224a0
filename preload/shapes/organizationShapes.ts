import { z } from 'zod';
import type { HomeContact, HomeVoice, Organization } from '#domain/program/organization';
import { count, day, id, name, text } from './shapes.ts';

/** The words of organizations as zod schemas. */

const homeContact: z.ZodType<HomeContact> = z.object({ name, role: text, mayBeNamed: z.boolean() });
const homeVoice: z.ZodType<HomeVoice> = z.object({ text: name, saidBy: text.nullable() });

export const organizationFields = {
  name,
  city: text,
  size: text,
  field: text,
  mission: text,
  history: text,
  culture: text,
  isHost: z.boolean(),
  hostingReason: text,
  homeContacts: z
    .array(homeContact)
    .max(50, 'More than 50 colleagues at home are better counted than named. Nothing was changed.'),
  homeCount: count
    .max(100_000, 'This is more colleagues than an organization sends questions from. Nothing was changed.')
    .nullable(),
  homeTalkOn: day.nullable(),
  homeQuestions: z.array(homeVoice).max(500, 'At most 500 questions are kept. Nothing was changed.'),
  homeConcerns: z.array(homeVoice).max(500, 'At most 500 concerns are kept. Nothing was changed.'),
  homeAccepts: text,
  reportBackOn: day.nullable(),
};
export const organization: z.ZodType<Organization> = z.object({ id, ...organizationFields });
