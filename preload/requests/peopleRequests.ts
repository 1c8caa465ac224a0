import { z } from 'zod';
import type { PeopleComparison } from '#domain/people/comparePeople';
import type { Registration } from '#domain/registration/registration';
import { LIST_COLUMNS } from '#domain/people/peopleList';
import * as shape from '../shapes/shapes.ts';
import { organizationFields } from '../shapes/organizationShapes.ts';
import { done, isObject, made, read, readInside, shell, write } from './define.ts';
import type { Definition } from './define.ts';

const { id } = shape;

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

/** People, their organizations, and lists that come in and go out. */
export const peopleRequests = {
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
} satisfies Record<string, Definition>;
