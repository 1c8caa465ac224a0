import { z } from 'zod';
import * as ownSlideShape from '../shapes/ownSlideShapes.ts';
import * as shape from '../shapes/shapes.ts';
import { act, actInside, done, read, readInside, shell, write } from './define.ts';
import type { Definition } from './define.ts';

const { id } = shape;

const kitDocument = z.object({
  id,
  name: z.string(),
  audience: z.enum(['team', 'everybody', 'personal', 'groups', 'rooms']),
  fileKind: z.enum(['docx', 'pptx', 'html']),
  copies: shape.count,
  pages: z.string(),
  status: z.enum(['not-made', 'in-step', 'out-of-date', 'waits']),
  /** Why it waits, what changed, or when it was made. */
  detail: z.string(),
  madeAt: shape.instantMs.nullable(),
  fileCount: shape.count,
});
export type KitDocument = z.infer<typeof kitDocument>;

const writtenFile = z.object({
  fileName: z.string(),
  bytes: shape.count,
  sha256: z.string(),
  note: z.string().nullable(),
});

const kitResult = z.object({ files: z.array(writtenFile), folderName: z.string(), tookMs: z.number() });
export type KitResult = z.infer<typeof kitResult>;

/** What became of a document that was to be drawn: pages of one size, or why there are none. */
const drawing = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('pages'),
    fileName: z.string().min(1).max(250),
    widthMm: z.number().positive().max(2000),
    heightMm: z.number().positive().max(2000),
  }),
  z.object({ kind: z.literal('nothing'), why: z.string().max(1000) }),
]);
export type Drawing = z.infer<typeof drawing>;

/** The documents of an event, and the slides and pictures the coordinator brings. */
export const kitRequests = {
  'kit.list': read(z.object({ eventId: id, sessionId: id.nullable() }), z.array(kitDocument)),
  'kit.make': actInside(
    z.object({
      eventId: id,
      sessionId: id.nullable(),
      documents: z.array(id),
      folder: z.string(),
      jobId: id,
    }),
    kitResult,
  ),
  'kit.cancel': act(z.object({ jobId: id }), done),
  'kit.folder': readInside(z.object({ eventId: id }), z.object({ folder: z.string().nullable() })),
  'kit.save': shell(
    z.object({
      eventId: id,
      sessionId: id.nullable(),
      documents: z.array(id),
      jobId: id,
      /** `usual`: the event's folder in Documents. `ask`: a folder chosen now. */
      where: z.enum(['usual', 'ask']),
    }),
    kitResult,
  ),
  /** Draws documents as pages and writes them as PDF into the event's folder, beside what stands there already. */
  'kit.savePdf': shell(
    z.object({ eventId: id, sessionId: id.nullable(), documents: z.array(id).min(1), jobId: id }),
    kitResult,
  ),
  'kit.stopPdf': shell(z.object({ jobId: id }), done),
  /** What a page that is to be printed says once it stands as it will look. */
  'kit.drawn': shell(z.object({ jobId: id, drawing }), done),
  'kit.openFolder': shell(z.object({ eventId: id }), done),

  'ownSlide.add': write(
    ownSlideShape.slidesPlace.extend({ slides: z.array(ownSlideShape.drawnSlide).min(1).max(600) }),
    z.object({ ids: z.array(id) }),
  ),
  'ownSlide.change': write(
    z.object({ slideId: id, changes: z.object(ownSlideShape.fields).partial() }),
    done,
  ),
  /** Right behind another slide of its deck; empty for the first place. */
  'ownSlide.move': write(z.object({ slideId: id, behind: ownSlideShape.place }), done),
  'ownSlide.remove': write(z.object({ slideId: id }), done),
  /** Asks for pictures and PDFs, and makes slides of them. */
  'ownSlide.choose': shell(ownSlideShape.slidesPlace, z.object({ ids: z.array(id) })),
  /** The same with files that were dropped on a window. */
  'ownSlide.take': shell(
    ownSlideShape.slidesPlace.extend({
      files: z
        .array(z.object({ fileName: z.string().max(1000), contentBase64: z.string() }))
        .min(1)
        .max(40, 'More than 40 files at once are not taken. No slide was added; drop fewer.'),
    }),
    z.object({ ids: z.array(id) }),
  ),

  'picture.read': readInside(z.object({ pictureId: ownSlideShape.pictureId }), ownSlideShape.pictureBytes),
  /** What the hidden page shall draw. */
  'picture.wanted': shell(
    z.object({ jobId: id }),
    z.object({
      fileName: z.string(),
      kind: z.enum(['png', 'jpeg', 'webp', 'pdf']),
      contentBase64: z.string(),
    }),
  ),
  /** The hidden page says what it drew. */
  'picture.drawn': shell(z.object({ jobId: id, drawn: ownSlideShape.drawn }), done),
} satisfies Record<string, Definition>;
