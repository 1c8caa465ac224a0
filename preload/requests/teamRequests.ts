import { z } from 'zod';
import * as assistShape from '../shapes/assistShapes.ts';
import * as shape from '../shapes/shapes.ts';
import { done, made, write } from './define.ts';
import type { Definition } from './define.ts';

const { id } = shape;

/** Who does what by when, with what and where; the brief and the two sides of a peer assist. */
export const teamRequests = {
  'assist.change': write(
    z.object({ eventId: id, changes: z.object(assistShape.assistFields).partial() }),
    done,
  ),
  /** `side` null takes the person out of the assist. */
  'assist.place': write(
    z.object({
      eventId: id,
      personId: id,
      side: z.enum(['host', 'resource']).nullable(),
      ...z.object(assistShape.experienceFields).partial().shape,
    }),
    done,
  ),

  'responsibility.add': write(
    z.object({ eventId: id, responsibility: z.object(shape.responsibilityFields) }),
    made,
  ),
  /** Adds those of the usual ones that are missing. */
  'responsibility.addReady': write(z.object({ eventId: id }), z.object({ ids: z.array(id) })),
  /** Where the date is one of the event's own (write-ups, digest, memos, call), that date is changed. */
  'responsibility.change': write(
    z.object({ responsibilityId: id, changes: z.object(shape.responsibilityFields).partial() }),
    done,
  ),
  'responsibility.remove': write(z.object({ responsibilityId: id }), done),

  /** A thing of one's own to have ready; the formats' things stand there by themselves. */
  'supply.add': write(z.object({ eventId: id, supply: z.object(shape.supplyFields) }), made),
  /** `count` null: as it is counted. */
  'supply.note': write(z.object({ eventId: id, name: shape.name, changes: shape.supplyNotes }), done),
  /** Own ones only. */
  'supply.remove': write(z.object({ eventId: id, name: shape.name }), done),

  'room.note': write(z.object({ eventId: id, name: shape.name, changes: shape.roomNotes }), done),
} satisfies Record<string, Definition>;
