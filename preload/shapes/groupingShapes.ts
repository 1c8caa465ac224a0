import { z } from 'zod';
import type { ApartSide, BalanceWish, EarlierMeetings } from '#domain/grouping/groupPlan';
import type { Grouping, GroupRule } from '#domain/grouping/groupRules';
import * as shape from './shapes.ts';

/** What is asked of groups, as it crosses between windows and the workspace. */

export const strength = z.enum(['hard', 'soft']);
const side: z.ZodType<ApartSide> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), personId: shape.id }),
  z.object({ kind: z.literal('organization'), organization: shape.name }),
]);
const together = { kind: z.literal('together'), personIds: z.array(shape.id).max(500) };
const apart = { kind: z.literal('apart'), sides: z.tuple([side, side]) };
const how = { strength, reason: shape.text };

/** A rule that is not kept yet. */
export const newRule = z.discriminatedUnion('kind', [
  z.object({ ...how, ...together }),
  z.object({ ...how, ...apart }),
]);
const rule: z.ZodType<GroupRule> = z.discriminatedUnion('kind', [
  z.object({ id: shape.id, ...how, ...together }),
  z.object({ id: shape.id, ...how, ...apart }),
]);

export const balance: z.ZodType<BalanceWish> = z.object({
  attribute: z.enum(['sector', 'organization', 'role', 'city', 'yearsInRole', 'tags']),
  weight: z.number().int().min(0).max(9),
  noLoneMinority: z.boolean(),
});
export const meetings: z.ZodType<EarlierMeetings> = z.object({
  personA: shape.id,
  personB: shape.id,
  times: shape.count,
});
export const terms = {
  colleagues: z.enum(['hard', 'soft', 'allowed']),
  remembersSessions: z.boolean(),
  remembersEvents: z.boolean(),
};
const seat = z.object({ sessionId: shape.id, personId: shape.id });
export const grouping: z.ZodType<Grouping> = z.object({
  rules: z.array(rule),
  balance: z.array(balance),
  ...terms,
  pins: z.array(seat),
  absences: z.array(seat),
  earlierMeetings: z.array(meetings),
});
