import { z } from 'zod';
import type { Block } from '#domain/agenda/block';
import type { Commitment } from '#domain/followup/commitment';
import { LARGEST_LOGO, pngSizeOf } from '#domain/program/logo';
import type { FollowUp, MemoText } from '#domain/followup/followUp';
import type { Attendee, KeepApart } from '#domain/people/person';
import type { Event, Program, TeamMember } from '#domain/program/program';
import type { Responsibility } from '#domain/program/responsibility';
import type { RoomFacts } from '#domain/program/roomFacts';
import type { Scenario } from '#domain/agenda/scenario';
import type { SetAside } from '#domain/checks/setAside';
import type { Supply } from '#domain/program/supply';
import { isDay, isWallTime, isZone } from '#domain/time';
import type { Theme } from '#domain/followup/theme';

/** The field's words as zod schemas. Each is held to its domain type by the compiler. */

/** Kept text of any kind: long enough for every real case, short enough that one field cannot fill a disk. */
export const text = z
  .string()
  .max(20_000, 'This text is longer than 20,000 characters. Shorten it; nothing was changed.');
/** A name or title that must not be empty. */
export const name = text.refine((value) => value.trim().length > 0, 'A name is needed.');
export const id = z.string().min(1).max(64);
export const day = z.string().refine(isDay, 'This is not a day of the calendar. Write it like 2027-04-15.');
export const wallTime = z.string().refine(isWallTime, 'This is not a time of day. Write it like 13:05.');
export const zone = z.string().refine(isZone, 'This time zone is not known. Choose one from the list.');
export const instantMs = z.number().int();
export const durationMs = z.number().int().nonnegative();
export const count = z.number().int().nonnegative();
export const color = z.string().regex(/^[0-9A-Fa-f]{6}$/, 'A color has six hex digits, such as 0F5663.');

export const seating = z.enum(['full', 'groups', 'pairs', 'home-teams', 'tour', 'alone', 'break', 'meal']);

/** A logo as a PNG picture in base64; empty for none. */
const logo = z
  .string()
  .max(LARGEST_LOGO, 'This picture is too large for a logo. Choose a smaller one; nothing was changed.')
  .refine((png) => png === '' || pngSizeOf(png) !== null, 'A logo is a PNG picture. Nothing was changed.');

export const programFields = {
  name,
  owner: text,
  partner: text,
  ownerLogo: logo,
  partnerLogo: logo,
  goals: z.array(text),
  matching: z.enum(['same-role', 'same-field', 'different-field', 'mixed']),
  confidentiality: z.enum(['private', 'group', 'program', 'public']),
  competencies: z.array(text),
  paper: z.enum(['letter', 'a4']),
  language: z.string().min(2).max(35),
  color: color.nullable(),
};
export const program: z.ZodType<Program> = z.object({ id, ...programFields });

export const teamMember: z.ZodType<TeamMember> = z.object({ id, name, role: text, email: text, phone: text });

export const eventFields = {
  programId: id.nullable(),
  name,
  cohort: text,
  kind: z.enum(['retreat', 'session', 'journey', 'assist', 'call']),
  startsOn: day,
  endsOn: day,
  zone,
  venue: text,
  rooms: z.array(text),
  objectives: z.array(text),
  lanes: z.array(text),
  team: z.array(z.object({ name, role: text, email: text, phone: text })),
  challengeDueOn: day.nullable(),
  digestOn: day.nullable(),
  keepUntilOn: day.nullable(),
  isLargePrint: z.boolean(),
  paper: z.enum(['program', 'letter', 'a4']),
};
export const event: z.ZodType<Event> = z.object({ id, ...eventFields, team: z.array(teamMember) });

const consent = z.enum(['not-asked', 'yes', 'no']);
const TOO_MANY_LINES = 'At most 200 are kept for one person. Nothing was changed.';
export const personFields = {
  first: text,
  last: text,
  display: name,
  preferred: text,
  title: text,
  email: text,
  altEmail: text,
  phone: text,
  pronouns: text,
  organization: text,
  role: text,
  sector: text,
  city: text,
  yearsInRole: z.number().nonnegative().nullable(),
  yearsAreApproximate: z.boolean(),
  expertise: z.array(text).max(200, TOO_MANY_LINES),
  offers: z.array(text).max(200, TOO_MANY_LINES),
  givesAdvice: z.boolean(),
  adviceTopics: z.array(text).max(200, TOO_MANY_LINES),
  mentoring: z.enum(['not-said', 'mentor', 'mentee', 'either', 'neither']),
  photoConsent: consent,
  directoryConsent: consent,
  emergencyContact: text,
};
export const attendanceFields = {
  standing: z.enum(['participant', 'host', 'resource']),
  coming: z.enum(['expected', 'late', 'no-show', 'cancelled']),
  arrivesOn: day.nullable(),
  arrivesAt: wallTime.nullable(),
  wishes: text,
  dietary: text,
  accessNeeds: text,
  challengeTopic: text,
  challengeTitle: text,
  challengeQuestion: text,
  keepApartNote: text,
};
export const attendee: z.ZodType<Attendee> = z.object({ id, ...personFields, ...attendanceFields });

export const keepApart: z.ZodType<KeepApart> = z.object({
  id,
  personA: id,
  personB: id,
  strength: z.enum(['hard', 'soft']),
  reason: text,
});

export const blockFields = {
  title: name,
  seating,
  formatId: id.nullable(),
  startsOn: day,
  startsAt: wallTime,
  durationMs: z
    .number()
    .int()
    .positive('A block lasts at least a minute. Nothing was changed.')
    .max(24 * 3_600_000, 'A block lasts at most 24 hours. Nothing was changed; make two of it.'),
  timing: z.enum(['start-length', 'start-end', 'length-end', 'follows-length', 'follows-end']),
  endsAt: wallTime.nullable(),
  lane: count.max(20, 'More than 20 lanes beside each other cannot be read. Nothing was changed.'),
  lead: text,
  room: text,
  note: text,
  stays: z.boolean(),
  isStoryFirst: z.boolean(),
};
export const block: z.ZodType<Block> = z.object({ id, eventId: id, ...blockFields });
export const setAside: z.ZodType<SetAside> = z.object({ checkId: z.string(), reason: text });
export const scenario: z.ZodType<Scenario> = z.object({ id, name, isShown: z.boolean() });

export const themeFields = {
  title: name,
  story: text,
  strategies: z.array(text),
  heard: text,
  reactions: z.array(text),
  participantQuestions: z.array(text),
  memoQuestions: z.array(text),
  since: z.array(z.object({ organization: text, text })),
  openQuestion: text,
};
export const theme: z.ZodType<Theme> = z.object({ id, ...themeFields });

export const commitmentFields = {
  personId: id,
  text: name,
  firstStep: text,
  dueOn: day.nullable(),
  buddyId: id.nullable(),
  status: z.enum(['not-started', 'under-way', 'done', 'put-to-rest']),
  evidence: text,
  madeOn: day.nullable(),
};
export const commitment: z.ZodType<Commitment> = z.object({ id, ...commitmentFields });

export const memoText: z.ZodType<MemoText> = z.object({
  to: text,
  from: text,
  subject: text,
  purpose: text,
  howToRead: text,
  next: text,
  thanks: text,
});
const evaluationLine = z.object({ text, count });
const followUpFields = {
  debriefMemo: memoText,
  reflectiveMemo: memoText,
  memoOn: day.nullable(),
  callOn: day.nullable(),
  reflectiveMemoOn: day.nullable(),
  callStartsAt: wallTime.nullable(),
  callMinutes: count.nullable(),
  callPresent: count.nullable(),
  summary: text,
  facilitatorReflections: z.array(text),
  nextSteps: z.array(text),
  memoReactions: z.array(text),
  keep: z.array(evaluationLine),
  change: z.array(evaluationLine),
  evaluationCards: count.nullable(),
};
export const followUp: z.ZodType<FollowUp> = z.object(followUpFields);
/** Any of the follow-up's fields. */
export const followUpChanges = z.object(followUpFields).partial();

export const responsibilityFields = {
  title: name,
  area: z.enum(['schedule', 'room', 'people', 'pre-work', 'print', 'delivery', 'follow-up']),
  ownerId: id.nullable(),
  dueOn: day.nullable(),
  counted: z
    .object({
      days: z.number().int().min(-3650).max(3650),
      from: z.enum(['start', 'end', 'write-ups-due', 'digest', 'memo', 'call', 'reflective-memo']),
    })
    .nullable(),
  doneOn: day.nullable(),
  note: text,
};
export const responsibility: z.ZodType<Responsibility> = z.object({
  id,
  readyId: id.nullable(),
  ...responsibilityFields,
});

export const supplyFields = {
  name,
  /** At most so many of one thing as a truck holds. */
  count: z.number().int().nonnegative().max(100_000).nullable(),
  per: z.enum(['session', 'group', 'round', 'person', 'organization', 'room']),
  ownerId: id.nullable(),
};
export const supply: z.ZodType<Supply> = z.object({
  id,
  ...supplyFields,
  isOwn: z.boolean(),
  isReady: z.boolean(),
  note: text,
});
const { count: supplyCount, ownerId } = supplyFields;
/** What can be noted about something to have ready. */
export const supplyNotes = z
  .object({ count: supplyCount, ownerId, isReady: z.boolean(), note: text })
  .partial();

const factsOfRoom = { seats: z.number().int().positive().max(100_000).nullable(), note: text };
export const roomFacts: z.ZodType<RoomFacts> = z.object({ name, ...factsOfRoom });
/** What can be noted about a room. */
export const roomNotes = z.object(factsOfRoom).partial();
