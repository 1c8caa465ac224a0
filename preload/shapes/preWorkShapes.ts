import { z } from 'zod';
import type { ReturnedFile } from '#domain/forms/returnedFile';
import type {
  PreWork,
  PreWorkAnswer,
  PreWorkQuestion,
  PreWorkState,
  PreWorkTask,
  Reading,
  ReturnedForm,
  Wish,
  WriteUp,
} from '#domain/prework/preWork';
import { day, id, instantMs, name, text } from './shapes.ts';

/** The words of pre-work as zod schemas. */

export const preWorkKind = z.enum([
  'agreement',
  'look-ahead',
  'write-up',
  'questionnaire',
  'home-conversation',
  'reading',
  'other',
]);
const days = z.number().int().min(0).max(366, 'Pre-work starts within a year of the event.');
export const taskFields = {
  name,
  sendDays: days,
  dueOn: day.nullable(),
  dueDays: days.nullable(),
  minutes: z.number().int().positive().max(600).nullable(),
};
const task: z.ZodType<PreWorkTask> = z.object({ id, kind: preWorkKind, ...taskFields });
export const step = z.enum(['sent', 'reminded', 'received', 'reviewed', 'shared', 'passed']);
const state: z.ZodType<PreWorkState> = z.object({
  taskId: id,
  personId: id,
  sentOn: day.nullable(),
  remindedOn: day.nullable(),
  receivedOn: day.nullable(),
  reviewedOn: day.nullable(),
  sharedOn: day.nullable(),
  passedOn: day.nullable(),
});

export const writeUpFields = {
  theme: text,
  situation: text,
  whyNow: text,
  peopleInvolved: text,
  tried: text,
  myPart: text,
  success: text,
  helpWanted: text,
  keepPrivate: text,
  confidentiality: z.enum(['private', 'group', 'program', 'public']),
  reviewNote: text,
  redactions: z.array(z.object({ words: name, instead: text })).max(200),
};
const writeUp: z.ZodType<WriteUp> = z.object({ personId: id, ...writeUpFields });

export const questionFields = {
  part: z.enum(['practice', 'burning', 'offer', 'look-ahead', 'wish', 'volunteer', 'provocative']),
  text: name,
};
const question: z.ZodType<PreWorkQuestion> = z.object({ id, ...questionFields });
const answer: z.ZodType<PreWorkAnswer> = z.object({ questionId: id, personId: id, text });

export const wishFields = { text: name, personIds: z.array(id), blockIds: z.array(id) };
const wish: z.ZodType<Wish> = z.object({ id, ...wishFields });

export const readingFields = { title: text, abstract: text, why: text, hostOrganization: text };
const reading: z.ZodType<Reading> = z.object(readingFields);

const returned: z.ZodType<ReturnedForm> = z.object({
  id,
  fileName: z.string(),
  receivedAt: instantMs,
  kind: preWorkKind.nullable(),
  personId: id.nullable(),
  reason: z.enum([
    'other-event',
    'unknown-person',
    'wrong-person',
    'second-form',
    'not-a-form',
    'nothing-filled-in',
    'differs',
    'unreadable',
  ]),
  explanation: z.string(),
  answers: z.array(z.object({ fieldId: z.string(), text })),
});

export const preWork: z.ZodType<PreWork> = z.object({
  tasks: z.array(task),
  states: z.array(state),
  writeUps: z.array(writeUp),
  questions: z.array(question),
  answers: z.array(answer),
  wishes: z.array(wish),
  reading,
  returned: z.array(returned),
});

const told = z.string().max(300_000);
const cell = z
  .object({ index: z.number().int(), row: z.number().int(), column: z.number().int() })
  .nullable();
const file: z.ZodType<ReturnedFile> = z.object({
  fileName: z.string().max(1000),
  identity: z.object({ kind: told, eventId: told, personId: told }).nullable(),
  codes: z.array(told).max(500),
  author: told,
  lines: z
    .array(z.object({ text: told, cell, outer: z.array(z.number().int()).max(100).optional() }))
    .max(20_000),
  controls: z
    .array(z.object({ tag: told, name: told, text: told, isTicked: z.boolean().nullable(), cell }))
    .max(5000),
  oddities: z.array(told).max(500),
});
/** A file that came back: what stands in it, or why it could not be read. */
export const returnedFile = z.object({
  fileName: z.string().max(1000),
  returned: file.nullable(),
  why: z.string(),
});
