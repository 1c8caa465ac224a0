import { z } from 'zod';
import * as sessionShape from '../shapes/sessionShapes.ts';
import * as shape from '../shapes/shapes.ts';
import { format } from '../shapes/formatShape.ts';
import { eventSnapshot } from '../shapes/snapshotShape.ts';
import { done, made, read, readInside, shell, textFile, write } from './define.ts';
import type { Definition } from './define.ts';

const { id } = shape;

/** Programs, events, their days and the plans kept beside each other. */
export const agendaRequests = {
  'program.add': write(
    z.object(shape.programFields).partial({
      partner: true,
      ownerLogo: true,
      partnerLogo: true,
      matching: true,
      confidentiality: true,
      competencies: true,
    }),
    made,
  ),
  'program.change': write(
    z.object({ programId: id, changes: z.object(shape.programFields).partial() }),
    done,
  ),
  'program.remove': write(z.object({ programId: id }), done),

  'event.read': read(z.object({ eventId: id }), eventSnapshot),
  'event.add': write(
    z.object(shape.eventFields).partial({ cohort: true, isLargePrint: true, paper: true }),
    made,
  ),
  'event.change': write(z.object({ eventId: id, changes: z.object(shape.eventFields).partial() }), done),
  /** The plan of an event on other days, with or without its people. */
  'event.duplicate': write(
    z.object({
      eventId: id,
      startsOn: shape.day,
      name: shape.name,
      withPeople: z.boolean(),
      programId: id.nullable().optional(),
      venue: shape.text.optional(),
    }),
    made,
  ),
  /** The plan of an event without its people, kept to start others from. */
  'event.saveAsTemplate': write(z.object({ eventId: id, name: shape.name }), made),
  'event.remove': write(z.object({ eventId: id }), done),

  'block.add': write(z.object({ eventId: id, block: z.object(shape.blockFields) }), made),
  'block.change': write(
    z.object({
      blockId: id,
      changes: z
        .object(shape.blockFields)
        .omit({ startsOn: true, startsAt: true, durationMs: true, timing: true, endsAt: true, lane: true })
        .partial(),
    }),
    done,
  ),
  'block.retime': write(
    z.object({
      blockId: id,
      startsOn: shape.day.optional(),
      startsAt: shape.wallTime.optional(),
      durationMs: shape.blockFields.durationMs.optional(),
      endsAt: shape.wallTime.optional(),
      timing: shape.blockFields.timing.optional(),
      lane: shape.blockFields.lane.optional(),
    }),
    done,
  ),
  /** Breaks and meals that stay, all at once. */
  'block.letStay': write(z.object({ eventId: id, blockIds: z.array(id).min(1), stays: z.boolean() }), done),
  'block.duplicate': write(z.object({ blockId: id }), made),
  'block.split': write(z.object({ blockId: id, at: shape.wallTime }), made),
  'block.remove': write(z.object({ blockId: id }), done),

  /** A format as blocks: each phase one where the format is laid out so, else one for the whole. */
  'agenda.layOut': write(
    z.object({
      eventId: id,
      formatId: id,
      startsOn: shape.day,
      startsAt: shape.wallTime,
      lane: shape.blockFields.lane,
    }),
    z.object({ ids: z.array(id) }),
  ),
  /** Cuts a day to a given end, as shortenDay proposes it; with a name, as a scenario beside the plan on screen. */
  'agenda.shorten': write(
    z.object({
      eventId: id,
      on: shape.day,
      endsBy: shape.wallTime,
      asScenario: shape.name.nullable().optional(),
    }),
    done,
  ),

  /** The shown plan once more under a name; the copy is shown from then on. */
  'scenario.add': write(z.object({ eventId: id, name: shape.name }), made),
  'scenario.read': read(
    z.object({ scenarioId: id }),
    z.object({
      blocks: z.array(shape.block),
      sessions: z.array(sessionShape.session),
      formats: z.array(format),
    }),
  ),
  'scenario.rename': write(z.object({ scenarioId: id, name: shape.name }), done),
  'scenario.show': write(z.object({ scenarioId: id }), done),
  'scenario.remove': write(z.object({ scenarioId: id }), done),

  'check.setAside': write(z.object({ eventId: id, checkId: z.string().max(500), reason: shape.name }), done),
  'check.takeBack': write(z.object({ eventId: id, checkId: z.string().max(500) }), done),

  /** The event as a calendar file, which the shell saves. */
  'calendar.read': readInside(z.object({ eventId: id }), textFile),
  'calendar.save': shell(z.object({ eventId: id }), z.object({ fileName: z.string() })),
} satisfies Record<string, Definition>;
