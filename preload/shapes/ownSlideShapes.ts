import { z } from 'zod';
import type { OwnSlide } from '#domain/slides/ownSlide';
import * as shape from './shapes.ts';

/** Own slides and their pictures as zod schemas. */

export const pictureId = z.string().regex(/^[0-9a-f]{64}$/, 'This is no picture of the workspace.');
const mediaType = z.enum(['image/png', 'image/jpeg']);

/** The id of a slide in its deck; empty stands for the place before all. */
export const place = z.string().max(200);

/** Whose deck a slide stands in: a session's or a day's. */
export const owner = z.union([
  z.object({ sessionId: shape.id, onDay: z.null() }),
  z.object({ sessionId: z.null(), onDay: shape.day }),
]);

export const ownSlide: z.ZodType<OwnSlide> = z.object({
  id: shape.id,
  owner,
  afterSlide: place,
  title: shape.text,
  notes: shape.text,
  source: shape.text,
  picture: z.object({ id: pictureId, width: shape.count, height: shape.count, mediaType }),
});

export const fields = { title: shape.name, notes: shape.text };

/** A picture with its bytes, as it is kept. */
export const pictureBytes = z.object({ mediaType, contentBase64: z.string() });

/** A slide that was drawn from a file, ready to be kept. */
export const drawnSlide = z.object({
  title: shape.name,
  source: shape.text,
  mediaType,
  contentBase64: z.string().max(12_000_000, 'This picture is too large for a slide. Nothing was changed.'),
});
export type DrawnSlide = z.infer<typeof drawnSlide>;

/** Where new slides go: behind which slide of whose deck. */
export const slidesPlace = z.object({ eventId: shape.id, owner, behind: place });

/** What the hidden page that draws says: a slide of the file, that all are drawn, or why there are none. */
export const drawn = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('slide'), slide: drawnSlide }),
  z.object({ kind: z.literal('end') }),
  z.object({ kind: z.literal('broken') }),
  z.object({ kind: z.literal('locked') }),
  z.object({ kind: z.literal('pages'), count: shape.count }),
]);
export type DrawnPart = z.infer<typeof drawn>;
