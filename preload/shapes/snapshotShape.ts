import { z } from 'zod';
import type { EventSnapshot } from '#domain/eventSnapshot';
import * as assistShape from './assistShapes.ts';
import * as captureShape from './captureShapes.ts';
import { format } from './formatShape.ts';
import { grouping } from './groupingShapes.ts';
import { organization } from './organizationShapes.ts';
import { ownSlide } from './ownSlideShapes.ts';
import { preWork } from './preWorkShapes.ts';
import * as runShape from './runShapes.ts';
import * as sessionShape from './sessionShapes.ts';
import * as shape from './shapes.ts';

/** Everything about one event, as it is read. */
export const eventSnapshot: z.ZodType<EventSnapshot> = z.object({
  revision: shape.count,
  program: shape.program.nullable(),
  event: shape.event,
  people: z.array(shape.attendee),
  keepApart: z.array(shape.keepApart),
  grouping,
  organizations: z.array(organization),
  blocks: z.array(shape.block),
  sessions: z.array(sessionShape.session),
  formats: z.array(format),
  captures: z.array(captureShape.capture),
  normsAgreed: z.array(runShape.normsAgreed),
  themes: z.array(shape.theme),
  commitments: z.array(shape.commitment),
  followUp: shape.followUp,
  responsibilities: z.array(shape.responsibility),
  supplies: z.array(shape.supply),
  roomFacts: z.array(shape.roomFacts),
  assist: assistShape.assist,
  assistMembers: z.array(assistShape.assistMember),
  advice: z.array(assistShape.advice),
  preWork,
  setAside: z.array(shape.setAside),
  ownSlides: z.array(ownSlide),
  scenarios: z.array(shape.scenario),
});
