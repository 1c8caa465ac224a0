import { z } from 'zod';
import type { GroupPlanWish } from '#domain/grouping/groupPlan';
import * as shape from './shapes.ts';

/** The wish for a plan of groups, as it crosses between windows and the workspace. */

const MOST_PEOPLE = 2000;
const { id, count } = shape;
const strength = z.enum(['hard', 'soft']);
const ids = z.array(id).max(MOST_PEOPLE);
const size = z.number().int().min(1).max(MOST_PEOPLE);

const person = z.object({
  id,
  display: z.string().max(500),
  organization: z.string().max(500),
  sector: z.string().max(500),
  role: z.string().max(500),
  city: z.string().max(500),
  yearsInRole: z.number().nullable(),
  tags: z.array(z.string().max(500)).max(200),
  hasChallenge: z.boolean(),
});

const side = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), personId: id }),
  z.object({ kind: z.literal('organization'), organization: z.string().max(500) }),
]);

const round = z.object({
  id,
  title: z.string().max(500),
  groups: z.union([
    z.object({ sizes: z.array(z.number().int().min(0).max(MOST_PEOPLE)).max(500) }),
    z.object({
      range: z.object({ min: size, idealMin: size, idealMax: size, max: size }),
      groupCount: z.number().int().positive().nullable(),
    }),
  ]),
  absentIds: ids,
  pinned: z.record(z.string(), count),
});

export const groupPlanWish: z.ZodType<GroupPlanWish> = z.object({
  people: z.array(person).max(MOST_PEOPLE),
  rounds: z.array(round).max(30),
  apart: z.array(z.object({ id, strength, sides: z.tuple([side, side]) })).max(5000),
  together: z.array(z.object({ id, strength, personIds: ids })).max(1000),
  colleagues: z.enum(['hard', 'soft', 'allowed']),
  balance: z
    .array(
      z.object({
        attribute: z.enum(['sector', 'organization', 'role', 'city', 'yearsInRole', 'tags']),
        weight: z.number().min(0).max(1000),
        noLoneMinority: z.boolean(),
      }),
    )
    .max(20),
  history: z.array(z.object({ personA: id, personB: id, times: count })).max(500_000),
  stayCloseTo: z.record(z.string(), z.array(ids)),
  earlierSeats: z.record(z.string(), z.array(count).max(MOST_PEOPLE)).optional(),
  seed: z.number().int(),
});
