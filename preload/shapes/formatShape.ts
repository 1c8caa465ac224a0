import { z } from 'zod';
import type { Format, Material } from '#domain/formats/format';
import { count, id, name, seating, text } from './shapes.ts';

const voice = z.enum(['speaks', 'answers', 'asks', 'listens', 'silent', 'writes']);
const part = z.object({ voice, does: text });
const material: z.ZodType<Material> = z.object({
  name: text,
  count: z.number().int().nonnegative().max(1000),
  per: z.enum(['session', 'group', 'round', 'person', 'organization']),
  isUsedUp: z.boolean(),
  spare: z.number().int().nonnegative().max(1000).optional(),
  sparePercent: z.number().nonnegative().max(100).optional(),
});
/** Formats of before had no quantities; what they name is needed once. */
function materialInWords(found: unknown): unknown {
  return typeof found === 'string' ? { name: found, count: 1, per: 'session', isUsedUp: false } : found;
}
/** A format of the library or of a format file. */
export const format: z.ZodType<Format> = z.object({
  id,
  version: count,
  name,
  shortName: name,
  family: text,
  evidence: z.enum(['P', 'A', 'O']),
  purpose: text,
  purposeTags: z.array(
    z.enum([
      'solve',
      'feedback',
      'share',
      'transfer',
      'collective',
      'network',
      'perspectives',
      'culture',
      'trust',
      'reflect',
      'evaluate',
      'open',
      'close',
      'see-practice',
      'follow-up',
    ]),
  ),
  useWhen: text,
  notFor: text,
  challengeUnit: z.enum(['person', 'team', 'organization', 'none']),
  groupSize: z.object({ min: count, idealMin: count, idealMax: count, max: count, note: text }),
  rounds: z.enum(['one-per-member', 'chosen', 'none']),
  usualRounds: count,
  layout: z.enum(['session', 'blocks']),
  seating,
  places: z.array(z.enum(['room', 'online', 'site'])),
  isOnFeet: z.boolean(),
  ranksIdeas: z.boolean(),
  roles: z.array(z.object({ id, name, does: text, duties: z.array(text), perGroup: z.boolean().optional() })),
  phases: z.array(
    z.object({
      id,
      name,
      shortName: name,
      minutes: z.number().nonnegative(),
      minMinutes: z.number().nonnegative(),
      maxMinutes: z.number().nonnegative(),
      counted: z.enum(['once', 'round', 'person', 'before']),
      day: z.number().int().positive(),
      isBreak: z.boolean(),
      presenter: part,
      peers: part,
      say: text,
      screenLine: text,
      silence: text.nullable(),
      card: z.object({ presenter: text, peers: text }),
      watchFor: text,
      prompts: z.array(text),
      isProtected: z.boolean(),
    }),
  ),
  variants: z.array(
    z.object({
      id,
      name,
      round: z.array(z.object({ phaseId: id, minutes: z.number().nonnegative(), name: name.nullable() })),
    }),
  ),
  changeoverMinutes: z.number().nonnegative(),
  unbroken: z.object({ softMinutes: count, hardMinutes: count, breakMinutes: count }),
  norms: z.array(text),
  confidentiality: z.object({
    level: z.enum(['sealed', 'lessons-travel', 'no-attribution', 'on-record']),
    plainWords: z.array(text),
  }),
  spareRoundTasks: z.array(text),
  reflection: z.object({
    title: text,
    steps: z.array(z.object({ minutes: z.number(), head: text, line: text })),
  }),
  materials: z.array(z.preprocess(materialInWords, material)),
  room: text,
  troubles: z.array(z.object({ notice: text, act: text })),
  worksheet: z.array(
    z.object({
      id,
      page: z.union([z.literal(1), z.literal(2)]),
      heading: text,
      phaseId: id.nullable(),
      voice: z.enum(['speaks', 'silent', 'writes']).nullable(),
      prompt: text,
      heightMm: z.number().positive(),
      content: z.enum(['blank', 'question', 'sentence']),
      starters: z.array(text),
    }),
  ),
  documents: z.array(text),
  notes: text,
  totalFormula: text,
  examples: z.array(
    z.object({ people: count, rounds: count, minutes: z.number().nonnegative(), label: text }),
  ),
  sources: z.array(z.object({ id, text, url: text })),
  credit: text,
});
