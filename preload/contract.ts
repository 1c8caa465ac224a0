import { z } from 'zod';
import type { ClockEntry } from '#domain/clock/clockEntry';
import type { GroupPlan } from '#domain/grouping/groupPlan';
import type { GroupProposal } from '#domain/grouping/groupProposal';
import type { SurveyReading } from '#domain/prework/surveyAnswers';
import type { PeopleComparison } from '#domain/people/comparePeople';
import type { Registration } from '#domain/registration/registration';
import type { RunReport } from '#domain/clock/runReport';
import type { Segment } from '#domain/agenda/schedule';
import * as assistShape from './assistShapes.ts';
import { format } from './formatShape.ts';
import * as groupingShape from './groupingShapes.ts';
import { groupPlanWish } from './groupPlanShape.ts';
import { organizationFields } from './organizationShapes.ts';
import * as mailShape from './mailShapes.ts';
import { LIST_COLUMNS } from '#domain/people/peopleList';
import * as ownSlideShape from './ownSlideShapes.ts';
import * as preWorkShape from './preWorkShapes.ts';
import * as runShape from './runShapes.ts';
import * as sessionShape from './sessionShapes.ts';
import * as shape from './shapes.ts';
import { eventSnapshot } from './snapshotShape.ts';

/**
 * Every request and every event, written once. The bridge, the checks, the handlers' types and the command line are
 * derived from here. `read` changes nothing, `write` is one undoable command, `act` has effects that undo does not
 * cover (files, windows, the running clock). `answeredBy` names the process; `inside` requests are never taken from a
 * window, because they name a file path.
 */
const read = define('read', 'workspace', 'windows');
const write = define('write', 'workspace', 'windows');
const act = define('act', 'workspace', 'windows');
const actInside = define('act', 'workspace', 'inside');
const readInside = define('read', 'workspace', 'inside');
const shell = define('act', 'shell', 'windows');

const nothing = z.object({});
const done = z.object({});
const made = z.object({ id: shape.id });
const { id } = shape;

export type { DrawnPart, DrawnSlide } from './ownSlideShapes.ts';

const workspaceState = z.object({
  /** The file's name without its folder; empty while none is open. */
  fileName: z.string(),
  isOpen: z.boolean(),
  isReadOnly: z.boolean(),
  revision: shape.count,
  undo: z.object({ label: z.string() }).nullable(),
  redo: z.object({ label: z.string() }).nullable(),
  /** What happened while opening that a person should know (restored, read-only, opened twice); else null. */
  notice: z.string().nullable(),
});
export type WorkspaceState = z.infer<typeof workspaceState>;

const home = z.object({
  revision: shape.count,
  programs: z.array(
    z.object({ id, name: z.string(), owner: z.string(), eventCount: shape.count, peopleCount: shape.count }),
  ),
  /** Plans without people to start an event from. */
  templates: z.array(
    z.object({
      id,
      name: z.string(),
      kind: shape.eventFields.kind,
      startsOn: shape.day,
      endsOn: shape.day,
    }),
  ),
  events: z.array(
    z.object({
      id,
      programId: id.nullable(),
      programName: z.string(),
      name: z.string(),
      cohort: z.string(),
      kind: shape.eventFields.kind,
      startsOn: shape.day,
      endsOn: shape.day,
      venue: z.string(),
      peopleCount: shape.count,
      groupCount: shape.count,
      sessionCount: shape.count,
      openCommitments: shape.count,
      overdueCommitments: shape.count,
      captureCount: shape.count,
    }),
  ),
});
export type Home = z.infer<typeof home>;

/** A list as it came from a file: name and bytes (base64), so that no window names a path. */
const registrationFile = z.object({
  fileName: z.string().max(1000),
  contentBase64: z.string(),
  /** Field name → column index chosen by hand; null lets the reader find the columns. */
  mapping: z.record(z.string(), z.number().int().nonnegative()).nullable(),
  /** The line of the headings chosen by hand, null for a list without; left out, they are looked for. */
  headerLine: z.number().int().positive().nullable().optional(),
  /** The sheet of a workbook; left out, the first one that holds anything. */
  sheet: z.string().max(200).nullable().optional(),
});

const surveyFile = z.object({
  eventId: id,
  fileName: z.string().max(1000),
  contentBase64: z.string(),
  mapping: z.record(z.string(), z.string()).nullable(),
});
const surveyReading = z.custom<SurveyReading>(isObject);

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

export type MailChoice = z.infer<typeof mailShape.text>;
export type MailPreview = z.infer<typeof mailShape.preview>;
export type MailDrafts = z.infer<typeof mailShape.drafts>;

/** A file that the shell saves where a person says. */
const textFile = z.object({ fileName: z.string(), text: z.string() });
export type TextFile = z.infer<typeof textFile>;
const bytesFile = z.object({ fileName: z.string(), contentBase64: z.string() });
export type BytesFile = z.infer<typeof bytesFile>;

const listWish = z.object({
  eventId: id,
  /** Who stands in the list, in this order. */
  personIds: z.array(id).min(1).max(50_000),
  columns: z
    .array(z.enum(LIST_COLUMNS.map(({ column }) => column)))
    .min(1)
    .max(LIST_COLUMNS.length),
  kind: z.enum(['xlsx', 'csv']),
});

/** Registration and clock shapes come from the domain, where they are computed; the reader's types hold them. */
const registration = z.custom<Registration & { headingsKey: string; isRemembered: boolean }>(isObject);
const peopleComparison = z.custom<PeopleComparison>(isObject);
const clockEntry = z.custom<ClockEntry>(isObject);
const segment = z.custom<Segment>(isObject);
const groupProposal = z.custom<GroupProposal>(isObject);
const groupPlan = z.custom<GroupPlan>(isObject);

/** Person ids of each group in presenting order. */
const sessionGroups = z.object({ sessionId: id, groups: z.array(z.array(id)) });

/** What a hand on the console can do; the workspace stamps it with both clocks and appends it to the log. */
export const clockPress = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('started') }),
  z.object({ kind: z.literal('paused') }),
  z.object({ kind: z.literal('resumed') }),
  z.object({ kind: z.literal('added'), deltaMs: z.number().int() }),
  z.object({ kind: z.literal('movedTo'), segmentIndex: shape.count }),
  z.object({ kind: z.literal('messageShown'), text: z.string().max(5000) }),
  z.object({ kind: z.literal('messageCleared') }),
  z.object({ kind: z.literal('blanked') }),
  z.object({ kind: z.literal('unblanked') }),
  z.object({ kind: z.literal('frozen') }),
  z.object({ kind: z.literal('unfrozen') }),
  z.object({ kind: z.literal('arranged'), arrangement: runShape.arrangement }),
  z.object({ kind: z.literal('held') }),
  z.object({ kind: z.literal('released') }),
  z.object({ kind: z.literal('advanceSet'), isAutomatic: z.boolean() }),
  z.object({ kind: z.literal('slideShown'), slideId: z.string().max(200) }),
  z.object({ kind: z.literal('slideCleared') }),
  z.object({ kind: z.literal('layoutChosen'), layout: runShape.roomLayout }),
  z.object({ kind: z.literal('zoomed'), zoom: runShape.zoom }),
  z.object({ kind: z.literal('unzoomed') }),
  z.object({ kind: z.literal('groupTimesSet'), groupTimes: sessionShape.groupTimes }),
  z.object({ kind: z.literal('groupPaused'), groupId: id }),
  z.object({ kind: z.literal('groupResumed'), groupId: id }),
  z.object({ kind: z.literal('groupAdded'), groupId: id, deltaMs: z.number().int() }),
  z.object({ kind: z.literal('groupMovedTo'), groupId: id, segmentIndex: shape.count }),
  z.object({ kind: z.literal('groupJoined'), groupId: id }),
  z.object({ kind: z.literal('suspended') }),
  z.object({ kind: z.literal('woke') }),
  z.object({ kind: z.literal('restarted') }),
  z.object({ kind: z.literal('gapCounted'), gapMs: z.number().int() }),
  z.object({ kind: z.literal('gapNotCounted'), gapMs: z.number().int() }),
  z.object({ kind: z.literal('undone'), entryId: id }),
  z.object({ kind: z.literal('redone'), entryId: id }),
  z.object({ kind: z.literal('ended') }),
]);
export type ClockPress = z.infer<typeof clockPress>;

const clockReading = z.object({ wallMs: z.number(), monoMs: z.number() });
const rehearsal = z.object({ pace: z.number(), from: clockReading, at: clockReading });
const run = z.object({
  id,
  ...runShape.show,
  startedAt: shape.instantMs,
  endedAt: shape.instantMs.nullable(),
  /** When the clock was last known to be alive, for a run that was cut off. */
  lastSeen: clockReading,
  segments: z.array(segment),
  log: z.array(clockEntry),
  /** Both clocks at the moment of answering; a window measures its own clock against it. */
  now: clockReading,
  /** Null for what is really run; a rehearsal is kept nowhere and has a time of its own. */
  rehearsal: rehearsal.nullable(),
});
export type Run = z.infer<typeof run>;

const display = z.object({
  id: z.number(),
  label: z.string(),
  isPrimary: z.boolean(),
  width: z.number(),
  height: z.number(),
});
const presenting = z.object({
  /** What is presented; null when nothing is. */
  show: z.object(runShape.show).nullable(),
  displays: z.array(display),
  /** Where the audience window stands; null while no second display is there. */
  audienceDisplayId: z.number().nullable(),
  /** True while the display is kept from sleeping. */
  staysAwake: z.boolean(),
  /** True while a small clock stands above other windows. */
  hasCompactClock: z.boolean(),
});
export type Presenting = z.infer<typeof presenting>;

const settings = z.object({
  scheme: z.enum(['system', 'light', 'dark']),
  /** Whether the clock's warnings are heard. */
  isSoundOn: z.boolean(),
});
export type Settings = z.infer<typeof settings>;

export const requests = {
  // The workspace itself
  'workspace.state': read(nothing, workspaceState),
  'home.read': read(nothing, home),
  'history.undo': act(nothing, workspaceState),
  'history.redo': act(nothing, workspaceState),
  'clock.read': read(nothing, clockReading),

  // Programs and events
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

  // People
  'registration.read': read(registrationFile, registration),
  /** A list beside who is known, field by field; nothing is kept. */
  'registration.compare': read(
    registrationFile.extend({
      eventId: id,
      restoreLines: z.array(z.number().int()),
      acceptedMerges: z.array(shape.count),
      asNewLines: z.array(z.number().int()),
    }),
    peopleComparison,
  ),
  /** Forgets which columns were chosen for lists with these headings. */
  'registration.forgetColumns': write(z.object({ headingsKey: z.string().max(4000) }), done),
  'registration.accept': write(
    registrationFile.extend({
      eventId: id,
      /** Lines of excluded rows to take in after all. */
      restoreLines: z.array(z.number().int()),
      /** Positions in the list of merge suggestions that were agreed to. */
      acceptedMerges: z.array(shape.count),
      /** Which suggested keep-apart pairs to take over, as `line>line` keys. */
      acceptedKeepApart: z.array(z.string()),
      /** Which changes to take for people who are known, as `line:field`; left out, only what fills a blank. */
      takes: z.array(z.string().max(100)).optional(),
      /** Lines that are somebody new, whoever they look like. */
      asNewLines: z.array(z.number().int()).optional(),
    }),
    z.object({ added: shape.count, updated: shape.count, keptApart: shape.count }),
  ),
  'person.add': write(
    z.object({
      eventId: id,
      person: z
        .object({ ...shape.personFields, ...shape.attendanceFields })
        .partial()
        .required({ display: true }),
    }),
    made,
  ),
  'person.change': write(
    z.object({
      eventId: id,
      personId: id,
      changes: z.object({ ...shape.personFields, ...shape.attendanceFields }).partial(),
    }),
    done,
  ),
  /** Everybody of another event who is not here yet, without their challenges; answers how many came. */
  'people.bring': write(z.object({ eventId: id, fromEventId: id }), z.object({ count: shape.count })),
  /** The same for several people, as one step. Expertise is added and taken away tag by tag. */
  'people.change': write(
    z.object({
      eventId: id,
      personIds: z.array(id).min(1),
      changes: z
        .object({ ...shape.personFields, ...shape.attendanceFields })
        .pick({
          organization: true,
          sector: true,
          city: true,
          standing: true,
          coming: true,
          arrivesOn: true,
          arrivesAt: true,
          photoConsent: true,
          directoryConsent: true,
        })
        .partial(),
      addExpertise: z.array(shape.name).max(50).optional(),
      removeExpertise: z.array(shape.name).max(50).optional(),
    }),
    z.object({ count: shape.count }),
  ),
  'people.leave': write(
    z.object({ eventId: id, personIds: z.array(id).min(1) }),
    z.object({ count: shape.count }),
  ),
  /** A list of people as a workbook or CSV, for the shell to save. */
  'people.file': readInside(listWish, bytesFile),
  'people.export': shell(listWish, z.object({ fileName: z.string() })),
  /** Two entries of one person become one; `changes` are the fields to take from the entry that goes. */
  'people.merge': write(
    z.object({
      eventId: id,
      keepId: id,
      goneId: id,
      changes: z.object({ ...shape.personFields, ...shape.attendanceFields }).partial(),
    }),
    done,
  ),
  'person.leave': write(z.object({ eventId: id, personId: id }), done),
  'keepApart.add': write(
    z.object({
      eventId: id,
      personA: id,
      personB: id,
      strength: z.enum(['hard', 'soft']),
      reason: shape.text,
    }),
    made,
  ),
  'keepApart.change': write(
    z.object({ keepApartId: id, strength: z.enum(['hard', 'soft']), reason: shape.text }),
    done,
  ),
  'keepApart.remove': write(z.object({ keepApartId: id }), done),

  // Organizations
  /** Lists an organization at an event; one the workspace knows by that name is shared. */
  'organization.add': write(
    z.object({
      eventId: id,
      organization: z.object(organizationFields).partial().required({ name: true }),
    }),
    made,
  ),
  /** A new name is written to its people too. */
  'organization.change': write(
    z.object({ eventId: id, organizationId: id, changes: z.object(organizationFields).partial() }),
    done,
  ),
  'organization.remove': write(z.object({ eventId: id, organizationId: id }), done),

  // Sessions and groups
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
  // Blocks of the agenda
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
  // Several plans of one event
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

  'groups.propose': read(
    z.object({ sessionId: id, groupCount: z.number().int().positive().nullable(), seed: z.number().int() }),
    groupProposal,
  ),
  /** Groups of several sessions together; progress comes as `groups.progress`, and groups.cancel stops it. */
  'groups.plan': act(
    z.object({
      jobId: id,
      wish: groupPlanWish,
      /** How long to search; left out, the usual time for such a wish. */
      withinMs: z.number().int().min(0).max(60_000).optional(),
      /** How long an exact search may go on after that to prove it; 0 leaves it out. */
      proveWithinMs: z.number().int().min(0).max(60_000).optional(),
    }),
    groupPlan,
  ),
  'groups.cancel': act(z.object({ jobId: id }), done),
  'groups.accept': write(
    z.object({ sessionId: id, groups: z.array(z.array(id)), seed: z.number().int() }),
    done,
  ),
  'groups.place': write(
    z.object({ sessionId: id, personId: id, groupId: id.nullable(), seat: shape.count }),
    done,
  ),
  'groups.setRoom': write(z.object({ groupId: id, room: shape.text }), done),
  /** Groups of one session or several taken over in one step. */
  'groups.acceptPlan': write(
    z.object({
      eventId: id,
      rounds: z.array(sessionGroups).max(30),
      seed: z.number().int(),
      isRepair: z.boolean(),
    }),
    done,
  ),
  /** Which documents, and whose copies of them, these groups would change. */
  'groups.reprint': read(
    z.object({ eventId: id, rounds: z.array(sessionGroups).max(30) }),
    z.array(z.object({ name: z.string(), parts: z.array(z.string()), of: shape.count })),
  ),
  /** People who sit together, or sides that are kept apart: an organization, or a person. */
  'groupRule.add': write(z.object({ eventId: id, rule: groupingShape.newRule }), made),
  'groupRule.change': write(
    z.object({
      ruleId: id,
      changes: z
        .object({ strength: groupingShape.strength, reason: shape.text, personIds: z.array(id).max(500) })
        .partial(),
    }),
    done,
  ),
  'groupRule.remove': write(z.object({ ruleId: id }), done),
  'groups.setBalance': write(z.object({ eventId: id, balance: groupingShape.balance }), done),
  /** Whether colleagues may share a group, and what is remembered of who met whom. */
  'groups.setTerms': write(z.object({ eventId: id, changes: z.object(groupingShape.terms).partial() }), done),
  /** They stay in the group they are in when groups are formed again. */
  'groups.pin': write(z.object({ sessionId: id, personId: id, isPinned: z.boolean() }), done),
  /** Whoever is not there in a session leaves its groups. */
  'groups.setAbsent': write(z.object({ sessionId: id, personId: id, isAbsent: z.boolean() }), done),

  // Kit
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

  // The running clock
  'run.current': read(nothing, run.nullable()),
  /** The latest run of a session or of a day. */
  'run.of': read(z.object(runShape.show), run.nullable()),
  /** How the time of the latest run of a session or day went; null where there was none. */
  'run.report': read(z.object(runShape.show), z.custom<RunReport>(isObject).nullable()),
  /** The sessions and days of an event that ran, the latest first. */
  'run.list': read(
    z.object({ eventId: id }),
    z.array(z.object({ ...runShape.show, startedAt: shape.instantMs })),
  ),
  /** What the phases of a format took at the sessions that ran. */
  'run.learned': read(z.object({ formatId: id }), z.array(runShape.learnedMinutes)),
  'run.begin': act(z.object(runShape.show), run),
  /** A run that is kept nowhere. */
  'run.rehearse': act(z.object({ ...runShape.show, pace: runShape.pace }), run),
  'run.setPace': act(z.object({ runId: id, pace: runShape.pace }), run),
  'run.stopRehearsal': act(nothing, done),
  'run.press': act(z.object({ runId: id, press: clockPress }), run),

  // Peer assist
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

  // Pre-work
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

  // E-mails, which a mail program sends
  'mail.texts': read(nothing, z.array(mailShape.text)),
  /** An e-mail as it will be, with what could not be said in it; `personId` null is one to everybody. */
  'mail.preview': read(z.object({ ...mailShape.choice, personId: id.nullable() }), mailShape.preview),
  'mail.make': actInside(z.object({ ...mailShape.order, folder: z.string() }), mailShape.drafts),
  /** Writes drafts into the event's folder and opens them: one in the mail program, several as a folder. */
  'mail.drafts': shell(z.object(mailShape.order), mailShape.drafts),
  'mail.link': readInside(z.object({ ...mailShape.choice, personId: id }), z.object({ link: z.string() })),
  /** Puts an e-mail on the clipboard, ready to paste. */
  'mail.copy': shell(z.object({ ...mailShape.choice, personId: id.nullable() }), done),
  'preWork.text': readInside(z.object({ eventId: id, textId: id }), z.object({ text: z.string() })),
  /** Puts pre-work on the clipboard as text, ready to paste where people share it. */
  'preWork.copyText': shell(z.object({ eventId: id, textId: id }), done),
  /** Opens an e-mail to one person in the mail program, without a file. */
  'mail.open': shell(z.object({ ...mailShape.choice, personId: id }), done),

  // Follow-up
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
  'capture.add': write(z.object({ eventId: id, capture: z.object(shape.captureFields) }), made),
  'capture.change': write(
    z.object({ captureId: id, changes: z.object(shape.captureFields).partial() }),
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

  // Who does what by when
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
  // Slides that the coordinator brings
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

  /** The event as a calendar file, which the shell saves. */
  'calendar.read': readInside(z.object({ eventId: id }), textFile),
  'calendar.save': shell(z.object({ eventId: id }), z.object({ fileName: z.string() })),

  // Answered by the shell
  'shell.openSample': shell(z.object({ sample: z.enum(['retreat', 'journey']) }), workspaceState),
  'shell.openOwnWorkspace': shell(nothing, workspaceState),
  'shell.chooseWorkspace': shell(nothing, workspaceState),
  'shell.settings': shell(nothing, settings),
  'shell.changeSettings': shell(settings.partial(), settings),
  'present.state': shell(nothing, presenting),
  'present.open': shell(z.object(runShape.show), presenting),
  'present.close': shell(nothing, presenting),
  'present.showCompactClock': shell(z.object({ isShown: z.boolean() }), presenting),
  /** Brings the console to the front, and what that key of it opens: as the message. */
  'present.openOnConsole': shell(z.object({ key: z.enum(['m', 'c', 'r', 'p', 'v', '?']) }), done),
  'present.useDisplay': shell(z.object({ displayId: z.number() }), presenting),

  // Between the shell and the workspace process
  'workspace.open': actInside(z.object({ path: z.string() }), workspaceState),
  'workspace.openSample': actInside(
    z.object({ sample: z.enum(['retreat', 'journey']), path: z.string() }),
    workspaceState,
  ),
  'workspace.close': actInside(nothing, done),
} satisfies Record<string, Definition>;

/** What is announced to every window. Events say that something changed; they never orchestrate. */
export const events = {
  'workspace.changed': workspaceState,
  'run.changed': run,
  /** A rehearsal was put away; nothing of it is left. */
  'run.rehearsalEnded': z.object({ runId: id }),
  'groups.progress': z.object({
    jobId: id,
    stage: z.enum(['searching', 'proving']),
    /** Of the time allowed, from 0 to 1. */
    share: z.number(),
    repeats: shape.count,
    fewestRepeats: shape.count,
  }),
  'kit.progress': z.object({ jobId: id, done: shape.count, total: shape.count, fileName: z.string() }),
  'present.changed': presenting,
  'settings.changed': settings,
  /** A key of the console was pressed in another window. */
  'console.keyPressed': z.object({ key: z.string() }),
  /** The workspace process stopped or is back; `message` is a sentence for people, null when all is well. */
  'workspace.trouble': z.object({ message: z.string().nullable() }),
  /** A menu item or shortcut was chosen; windows look the command up by name. */
  'command.chosen': z.object({ command: z.string() }),
};

export type RequestName = keyof typeof requests;
export type InputOf<Name extends RequestName> = z.infer<(typeof requests)[Name]['input']>;
export type OutputOf<Name extends RequestName> = z.infer<(typeof requests)[Name]['output']>;
export type NamesOf<
  Kind extends Definition['kind'],
  By extends Definition['answeredBy'] = Definition['answeredBy'],
> = {
  [Name in RequestName]: (typeof requests)[Name] extends { kind: Kind; answeredBy: By } ? Name : never;
}[RequestName];
export type EventName = keyof typeof events;
export type PayloadOf<Name extends EventName> = z.infer<(typeof events)[Name]>;

export interface Definition {
  kind: 'read' | 'write' | 'act';
  answeredBy: 'workspace' | 'shell';
  from: 'windows' | 'inside';
  input: z.ZodType;
  output: z.ZodType;
}

function define<
  Kind extends Definition['kind'],
  By extends Definition['answeredBy'],
  From extends Definition['from'],
>(kind: Kind, answeredBy: By, from: From) {
  return <Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) => ({
    kind,
    answeredBy,
    from,
    input,
    output,
  });
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
