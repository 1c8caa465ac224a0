import { z } from 'zod';
import type { GroupPlan } from '#domain/grouping/groupPlan';
import type { GroupProposal } from '#domain/grouping/groupProposal';
import * as groupingShape from '../shapes/groupingShapes.ts';
import * as shape from '../shapes/shapes.ts';
import { groupPlanWish } from '../shapes/groupPlanShape.ts';
import { act, done, isObject, made, read, write } from './define.ts';
import type { Definition } from './define.ts';

const { id } = shape;

const groupProposal = z.custom<GroupProposal>(isObject);
const groupPlan = z.custom<GroupPlan>(isObject);

/** Person ids of each group in presenting order. */
const sessionGroups = z.object({ sessionId: id, groups: z.array(z.array(id)) });

/** Groups, their rules, and the search for good ones. */
export const groupRequests = {
  'groups.propose': read(
    z.object({ sessionId: id, groupCount: z.number().int().positive().nullable(), seed: z.number().int() }),
    groupProposal,
  ),
  /** Groups of several sessions together; progress comes as `groups.progress`, and groups.cancel stops it. */
  'groups.plan': act(
    z.object({
      jobId: id,
      wish: groupPlanWish,
      /** How long to search; left out, the usual time for such a wish. */
      withinMs: z.number().int().min(0).max(60_000).optional(),
      /** How long an exact search may go on after that to prove it; 0 leaves it out. */
      proveWithinMs: z.number().int().min(0).max(60_000).optional(),
    }),
    groupPlan,
  ),
  'groups.cancel': act(z.object({ jobId: id }), done),
  'groups.accept': write(
    z.object({ sessionId: id, groups: z.array(z.array(id)), seed: z.number().int() }),
    done,
  ),
  'groups.place': write(
    z.object({ sessionId: id, personId: id, groupId: id.nullable(), seat: shape.count }),
    done,
  ),
  'groups.setRoom': write(z.object({ groupId: id, room: shape.text }), done),
  /** Groups of one session or several taken over in one step. */
  'groups.acceptPlan': write(
    z.object({
      eventId: id,
      rounds: z.array(sessionGroups).max(30),
      seed: z.number().int(),
      isRepair: z.boolean(),
    }),
    done,
  ),
  /** Which documents, and whose copies of them, these groups would change. */
  'groups.reprint': read(
    z.object({ eventId: id, rounds: z.array(sessionGroups).max(30) }),
    z.array(z.object({ name: z.string(), parts: z.array(z.string()), of: shape.count })),
  ),

  /** People who sit together, or sides that are kept apart: an organization, or a person. */
  'groupRule.add': write(z.object({ eventId: id, rule: groupingShape.newRule }), made),
  'groupRule.change': write(
    z.object({
      ruleId: id,
      changes: z
        .object({ strength: groupingShape.strength, reason: shape.text, personIds: z.array(id).max(500) })
        .partial(),
    }),
    done,
  ),
  'groupRule.remove': write(z.object({ ruleId: id }), done),

  'groups.setBalance': write(z.object({ eventId: id, balance: groupingShape.balance }), done),
  /** Whether colleagues may share a group, and what is remembered of who met whom. */
  'groups.setTerms': write(z.object({ eventId: id, changes: z.object(groupingShape.terms).partial() }), done),
  /** They stay in the group they are in when groups are formed again. */
  'groups.pin': write(z.object({ sessionId: id, personId: id, isPinned: z.boolean() }), done),
  /** Whoever is not there in a session leaves its groups. */
  'groups.setAbsent': write(z.object({ sessionId: id, personId: id, isAbsent: z.boolean() }), done),
} satisfies Record<string, Definition>;
