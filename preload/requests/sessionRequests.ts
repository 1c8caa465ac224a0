import { z } from 'zod';
import * as sessionShape from '../shapes/sessionShapes.ts';
import * as shape from '../shapes/shapes.ts';
import { format } from '../shapes/formatShape.ts';
import { done, made, nothing, read, readInside, shell, textFile, write } from './define.ts';
import type { Definition } from './define.ts';

const { id } = shape;

/** Formats, and the sessions planned with them. */
export const sessionRequests = {
  'format.list': read(nothing, z.array(format)),
  /** Those that are not the library's. */
  'format.own': read(nothing, z.array(format)),
  /** A format to begin one's own with: a copy of another one, or a short plain one. */
  'format.start': write(z.object({ name: shape.name, likeId: id.nullable() }), made),
  /**
   * A changed format of one's own; one of the library becomes a new one beside it. While sessions are planned with it, its
   * phases and rounds stay.
   */
  'format.keep': write(z.object({ format }), made),
  'format.remove': write(z.object({ formatId: id }), done),
  /** A format file, as its bytes: no window names a path. */
  'format.import': write(
    z.object({ fileName: z.string().max(1000), contentBase64: z.string() }),
    z.object({ id, name: z.string() }),
  ),
  /** A format as a file, which the shell saves. */
  'format.file': readInside(z.object({ formatId: id }), textFile),
  'format.save': shell(z.object({ formatId: id }), z.object({ fileName: z.string() })),

  'session.add': write(
    z.object({
      eventId: id,
      formatId: id,
      title: shape.text,
      startsOn: shape.day,
      startsAt: shape.wallTime,
      variantId: id.nullable(),
    }),
    made,
  ),
  'session.change': write(
    z.object({
      sessionId: id,
      changes: z
        .object({
          title: shape.name,
          startsOn: shape.day,
          startsAt: shape.wallTime,
          follows: z.boolean(),
          endsBy: shape.wallTime.nullable(),
          changeoverMs: shape.durationMs,
          rounds: z.number().int().positive().max(50).nullable(),
          groupTimes: sessionShape.groupTimes,
        })
        .partial(),
    }),
    done,
  ),
  'session.setMinutes': write(
    z.object({
      sessionId: id,
      phaseId: id,
      minutes: z
        .number('Minutes are a number. The phase keeps the minutes it had.')
        .positive(
          'A phase needs at least some time. The phase keeps the minutes it had; to leave it out, choose another round length.',
        )
        .max(600, 'A phase of more than ten hours does not fit a day. The phase keeps the minutes it had.'),
    }),
    done,
  ),
  'session.useVariant': write(z.object({ sessionId: id, variantId: id }), done),
  'session.setBreak': write(z.object({ sessionId: id, break: sessionShape.breakFields }), done),
  'session.removeBreak': write(z.object({ sessionId: id, afterRound: shape.count }), done),
  'session.remove': write(z.object({ sessionId: id }), done),
} satisfies Record<string, Definition>;
