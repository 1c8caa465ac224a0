import { z } from 'zod';
import * as assistShape from '../shapes/assistShapes.ts';
import * as captureShape from '../shapes/captureShapes.ts';
import * as runShape from '../shapes/runShapes.ts';
import * as shape from '../shapes/shapes.ts';
import { done, made, write } from './define.ts';
import type { Definition } from './define.ts';

const { id } = shape;

/** What was said, agreed and promised. */
export const followUpRequests = {
  'advice.add': write(z.object({ eventId: id, advice: z.object(assistShape.adviceFields) }), made),
  'advice.change': write(
    z.object({ adviceId: id, changes: z.object(assistShape.adviceFields).partial() }),
    done,
  ),
  /** Ranks it among the others; a position past the end means the end. */
  'advice.move': write(z.object({ adviceId: id, position: shape.count }), done),
  'advice.remove': write(z.object({ adviceId: id }), done),

  /** Norms as they were agreed just now. */
  'norms.agree': write(z.object({ eventId: id, ...runShape.normsFields }), made),
  'norms.remove': write(z.object({ agreedId: id }), done),

  'capture.add': write(z.object({ eventId: id, capture: z.object(captureShape.captureFields) }), made),
  'capture.change': write(
    z.object({ captureId: id, changes: z.object(captureShape.captureFields).partial() }),
    done,
  ),
  'capture.remove': write(z.object({ captureId: id }), done),

  'theme.add': write(z.object({ eventId: id, title: shape.name }), made),
  'theme.change': write(z.object({ themeId: id, changes: z.object(shape.themeFields).partial() }), done),
  'theme.move': write(z.object({ themeId: id, position: shape.count }), done),
  'theme.remove': write(z.object({ themeId: id }), done),

  'commitment.add': write(z.object({ eventId: id, commitment: z.object(shape.commitmentFields) }), made),
  'commitment.change': write(
    z.object({ commitmentId: id, changes: z.object(shape.commitmentFields).partial() }),
    done,
  ),
  'commitment.remove': write(z.object({ commitmentId: id }), done),

  'followUp.change': write(z.object({ eventId: id, changes: shape.followUpChanges }), done),
} satisfies Record<string, Definition>;
