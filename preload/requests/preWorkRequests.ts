import { z } from 'zod';
import type { SurveyReading } from '#domain/prework/surveyAnswers';
import * as preWorkShape from '../shapes/preWorkShapes.ts';
import * as shape from '../shapes/shapes.ts';
import { act, done, isObject, made, read, write } from './define.ts';
import type { Definition } from './define.ts';

const { id } = shape;

const surveyFile = z.object({
  eventId: id,
  fileName: z.string().max(1000),
  contentBase64: z.string(),
  mapping: z.record(z.string(), z.string()).nullable(),
});

const surveyReading = z.custom<SurveyReading>(isObject);

/** Pre-work: tasks, write-ups, questions, forms that come back, wishes. */
export const preWorkRequests = {
  /** The usual tasks and questions of that kind of event that are missing. */
  'preWork.addUsual': write(z.object({ eventId: id }), z.object({ ids: z.array(id) })),
  'preWork.addTask': write(
    z.object({
      eventId: id,
      task: z.object({ kind: preWorkShape.preWorkKind, ...preWorkShape.taskFields }),
    }),
    made,
  ),
  'preWork.changeTask': write(
    z.object({ taskId: id, changes: z.object(preWorkShape.taskFields).partial() }),
    done,
  ),
  'preWork.removeTask': write(z.object({ taskId: id }), done),
  /** Ticks a step for people; `on` null takes it back. A conversation at home counts for all who travel from there. */
  'preWork.mark': write(
    z.object({
      taskId: id,
      personIds: z.array(id).min(1),
      step: preWorkShape.step,
      on: shape.day.nullable(),
    }),
    done,
  ),

  'writeUp.change': write(
    z.object({
      eventId: id,
      personId: id,
      changes: z
        .object({
          ...preWorkShape.writeUpFields,
          challengeTopic: shape.text,
          challengeTitle: shape.text,
          challengeQuestion: shape.text,
        })
        .partial(),
    }),
    done,
  ),

  'preWork.addQuestion': write(
    z.object({ eventId: id, question: z.object(preWorkShape.questionFields) }),
    made,
  ),
  'preWork.changeQuestion': write(
    z.object({ questionId: id, changes: z.object(preWorkShape.questionFields).partial() }),
    done,
  ),
  'preWork.removeQuestion': write(z.object({ questionId: id }), done),
  /** An empty text takes the answer away. */
  'preWork.answer': write(z.object({ questionId: id, personId: id, text: shape.text }), done),

  /** The list of a survey tool, as it would be taken in. `mapping`: column → meaning; null lets the headings say it. */
  'answers.read': read(surveyFile, surveyReading),
  /** Takes in what is new; what differs from what stands there, or belongs to nobody, waits beside the forms. */
  'answers.accept': write(surveyFile, z.object({ taken: shape.count, waiting: shape.count })),

  /** Reads files that came back, beside saves and clocks; `returned` is null for one that cannot be read, and `why` says why. */
  'forms.read': act(
    z.object({
      files: z
        .array(z.object({ fileName: z.string().max(1000), contentBase64: z.string() }))
        .min(1)
        .max(50),
    }),
    z.array(preWorkShape.returnedFile),
  ),
  /** Takes in what was read: what fits at once, the rest waits beside the answers that differ. */
  'forms.keep': write(
    z.object({ eventId: id, files: z.array(preWorkShape.returnedFile).min(1).max(5000) }),
    z.object({ taken: shape.count, waiting: shape.count, known: shape.count }),
  ),

  /** Takes the chosen answers of a form that waits, over what is there; the form waits no longer. */
  'form.settle': write(z.object({ formId: id, personId: id, fieldIds: z.array(z.string()) }), done),
  'form.drop': write(z.object({ formId: id }), done),

  'wish.add': write(z.object({ eventId: id, wish: z.object(preWorkShape.wishFields) }), made),
  'wish.change': write(z.object({ wishId: id, changes: z.object(preWorkShape.wishFields).partial() }), done),
  'wish.remove': write(z.object({ wishId: id }), done),

  'reading.change': write(
    z.object({ eventId: id, changes: z.object(preWorkShape.readingFields).partial() }),
    done,
  ),
} satisfies Record<string, Definition>;
